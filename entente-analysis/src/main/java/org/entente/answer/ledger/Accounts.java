package org.entente.answer.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.entente.actor.DirectedDyad;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.evidence.EvidenceKey;
import org.entente.measure.Measured;
import org.entente.provenance.Coverage;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.entente.series.YearlyVariable;

/** The accounts of two states, one a dataset, kind and direction. */
final class Accounts {

    private static final int RECENT_YEARS = 5;

    private final RecordView view;
    private final SeriesCalculator calculator;

    Accounts(RecordView view) {
        this.view = view;
        this.calculator = new SeriesCalculator(view);
    }

    /** Both directions, what the first gives first; only those of which a year is known. */
    List<Account> between(State first, State second) {
        List<Account> accounts = new ArrayList<>();
        for (DirectedDyad direction :
                List.of(new DirectedDyad(first.id(), second.id()), new DirectedDyad(second.id(), first.id()))) {
            for (Variable variable :
                    VariableCatalog.of(view, SeriesUnit.of(direction)).variables()) {
                if (variable instanceof YearlyVariable.FlowAmount amount && amount.side() == YearlyVariable.Side.BOTH) {
                    Series series = calculator.compute(amount, SeriesUnit.of(direction));
                    if (series.knownCount() > 0) {
                        accounts.add(account(direction, amount, series));
                    }
                }
            }
        }
        return accounts;
    }

    private Account account(DirectedDyad direction, YearlyVariable.FlowAmount amount, Series series) {
        return new Account(
                direction,
                amount.kind(),
                amount.dataset(),
                series,
                recent(direction, amount, series),
                dependence(direction, amount));
    }

    /** The sum over the last covered years; years of which nothing is known lower the coverage. */
    private Measured recent(DirectedDyad direction, YearlyVariable.FlowAmount amount, Series series) {
        int last = lastCoveredYear(series);
        String what = amount.title() + " from " + name(direction.source()) + " to " + name(direction.target()) + ", "
                + (last - RECENT_YEARS + 1) + " to " + last + " (" + amount.dataset() + ")";
        double sum = 0;
        List<Measured> parts = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            int year = series.period(i).first().getYear();
            if (year > last - RECENT_YEARS && year <= last && series.isKnown(i)) {
                sum += series.value(i);
                parts.add(Measured.of(
                                String.valueOf(year),
                                amount.title() + " in " + year,
                                series.value(i),
                                amount.unit(),
                                amount.trust())
                        .withKey(new EvidenceKey(amount, series.unit(), series.period(i))));
            }
        }
        if (parts.isEmpty()) {
            return Measured.unknown(
                    amount.kind().code(),
                    what,
                    amount.unit(),
                    "no year from " + (last - RECENT_YEARS + 1) + " is known");
        }
        return Measured.of(amount.kind().code(), what, sum, amount.unit(), amount.trust())
                .withUncertainty("none given by the dataset")
                .withCoverage((double) parts.size() / RECENT_YEARS)
                .withParts(parts);
    }

    private static String name(StateId state) {
        return StateSystem.standard().getState(state).nameInText();
    }

    private int lastCoveredYear(Series series) {
        return series.coverage().stream()
                .map(Coverage::to)
                .max(LocalDate::compareTo)
                .orElse(view.asOf())
                .getYear();
    }

    private Measured dependence(DirectedDyad direction, YearlyVariable.FlowAmount amount) {
        YearlyVariable.FlowShare share = new YearlyVariable.FlowShare(amount.dataset(), amount.kind());
        SeriesUnit unit = SeriesUnit.of(new DirectedDyad(direction.target(), direction.source()));
        Series series = calculator.compute(share, unit);
        OptionalInt last = series.findLastKnown();
        String what = "Dependence of " + name(direction.target()) + " on " + name(direction.source()) + ", "
                + share.title().toLowerCase(Locale.ROOT) + " it";
        if (last.isEmpty()) {
            return Measured.unknown("dependence", what, share.unit(), "its total is not known in any year");
        }
        int i = last.getAsInt();
        return Measured.of(
                        "dependence",
                        what + ", " + series.period(i).label(),
                        series.value(i),
                        share.unit(),
                        share.trust())
                .withUncertainty("none given by the dataset")
                .withKey(new EvidenceKey(share, unit, series.period(i)));
    }
}
