package org.entente.answer.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.answer.Sentence;
import org.entente.answer.Strand;
import org.entente.answer.StrandReading;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;

/** Picks the series of each strand and says what they show. */
public final class StrandReader {

    private final RecordView view;
    private final State first;
    private final State second;
    private final Dyad dyad;
    private final SeriesUnit unit;
    private final SeriesCalculator calculator;
    private final VariableCatalog catalog;
    private final Map<Variable, Series> computed = new HashMap<>();

    public StrandReader(RecordView view, State first, State second) {
        this.view = view;
        this.first = first;
        this.second = second;
        this.dyad = Dyad.of(first.id(), second.id());
        this.unit = SeriesUnit.of(dyad);
        this.calculator = new SeriesCalculator(view);
        this.catalog = VariableCatalog.of(view, unit);
    }

    public StrandReading read(Strand strand) {
        List<Series> series = new ArrayList<>();
        for (Variable variable : variables(strand)) {
            Series each = series(variable);
            if (each.knownCount() > 0 || each.size() > 0 && !each.coverage().isEmpty()) {
                series.add(each);
            }
        }
        List<Sentence> published = series.isEmpty() ? new PublishedFigures(view, first, second).of(strand) : List.of();
        return published.isEmpty()
                ? new StrandReading(strand, series, findings(strand, series), unknowns(strand, series))
                : new StrandReading(strand, series, published, beyond(strand));
    }

    /** The variables of a strand: one dataset where several tell the same, so that nothing is shown twice. */
    private List<Variable> variables(Strand strand) {
        return switch (strand) {
            case PLEDGES -> latestFirst("pledges.in-force");
            case VISITS ->
                catalog.variables().stream().filter(Meetings::areCountedBy).toList();
            case VOTES -> firstKnown("votes.agreement");
            case TALK -> firstKnown("events.verbal-cooperation");
            case DEEDS -> firstKnown("events.material-cooperation");
            case ARMS -> firstKnown("arms.tiv");
            case TRADE -> firstKnown("trade.value");
        };
    }

    private Series series(Variable variable) {
        return computed.computeIfAbsent(variable, v -> calculator.compute(v, unit));
    }

    private List<Variable> firstKnown(String name) {
        return catalog.list(name).stream()
                .filter(v -> series(v).knownCount() > 0)
                .limit(1)
                .toList();
    }

    /** Every dataset that tells something: they count by different rules, and their years differ. Latest knowledge first. */
    private List<Variable> latestFirst(String name) {
        return catalog.list(name).stream()
                .filter(v -> series(v).knownCount() > 0)
                .sorted(Comparator.comparing(this::lastKnownDay).reversed())
                .toList();
    }

    private LocalDate lastKnownDay(Variable variable) {
        Series series = series(variable);
        return lastCoveredDay(series, series.findLastKnown().orElseThrow());
    }

    private List<Sentence> findings(Strand strand, List<Series> all) {
        List<Sentence> findings = new ArrayList<>();
        for (Series series : all) {
            OptionalInt last = series.findLastKnown();
            if (last.isPresent()) {
                findings.addAll(
                        switch (strand) {
                            case PLEDGES -> new PledgeFindings(view, dyad).of(series, last.getAsInt());
                            case VISITS -> Meetings.findings(series, last.getAsInt(), first, second);
                            case VOTES -> new VoteFindings(view, first, second).of(series, last.getAsInt());
                            case TALK, DEEDS, ARMS, TRADE -> RateFindings.of(series, last.getAsInt());
                        });
            }
        }
        return findings;
    }

    private List<String> unknowns(Strand strand, List<Series> all) {
        List<String> chronicle = all.isEmpty() ? ChronicleFlows.of(view, unit, strand) : List.of();
        if (!chronicle.isEmpty()) {
            return chronicle;
        }
        if (all.isEmpty()) {
            return List.of(strand.title() + ": the record holds nothing on " + strand.question()
                    + "; that is unknown, not none. Files that would tell: " + strand.formats() + ".");
        }
        List<String> unknowns = new ArrayList<>();
        for (Series series : all) {
            OptionalInt last = series.findLastKnown();
            if (last.isPresent()) {
                RateFindings.tooFew(series, last.getAsInt())
                        .ifPresent(line -> unknowns.add(strand.title() + ": " + line));
                LocalDate end = lastCoveredDay(series, last.getAsInt());
                if (end.isBefore(view.asOf())) {
                    unknowns.add(strand.title() + ": known to " + end + " ("
                            + series.variable().dataset() + "); what came later is unknown, not unchanged.");
                }
            }
        }
        return unknowns;
    }

    /** What is not known where yearly figures of somebody are all there is. */
    private List<String> beyond(Strand strand) {
        List<String> chronicle = ChronicleFlows.of(view, unit, strand);
        List<String> unknowns = new ArrayList<>();
        unknowns.add(strand.title() + ": what came after those years is unknown, not unchanged."
                + (chronicle.isEmpty() ? " Files that would tell more: " + strand.formats() + "." : ""));
        unknowns.addAll(chronicle);
        return unknowns;
    }

    private static LocalDate lastCoveredDay(Series series, int last) {
        LocalDate end = series.period(last).last();
        LocalDate covered = series.coverage().stream()
                .map(c -> c.to())
                .max(LocalDate::compareTo)
                .orElse(end);
        return covered.isBefore(end) ? covered : end;
    }
}
