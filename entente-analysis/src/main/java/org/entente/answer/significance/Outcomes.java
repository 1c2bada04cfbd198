package org.entente.answer.significance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.actor.Dyad;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.measure.DatasetChoice;
import org.entente.provenance.Coverage;
import org.entente.provenance.Universe;
import org.entente.series.Exposure;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.entente.series.YearlyVariable;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Whether something followed a day, as far as the record knows. Reads each pair once. Not for several threads at a time. */
final class Outcomes {

    private static final int ARMS_DAYS = 365;

    private final RecordView view;
    private final Optional<String> coded;
    private final List<Coverage> codedDays;
    private final Map<Dyad, EventArray> events = new HashMap<>();
    private final Map<Dyad, List<PledgeList>> pledges = new HashMap<>();
    private final Map<Dyad, List<Series>> arms = new HashMap<>();
    private final Exposure exposure;

    /** Pledges of one pair from one list that is complete about it. */
    private record PledgeList(Coverage coverage, List<LocalDate> signed) {}

    Outcomes(RecordView view) {
        this.view = view;
        this.coded = DatasetChoice.codedEvents(view);
        this.codedDays =
                coded.map(d -> DatasetChoice.coverage(view, d, Family.EVENTS)).orElse(List.of());
        this.exposure = coded.map(view::exposure).orElse(new Exposure(new int[0], new long[0]));
    }

    /** 1 when it followed within the days, 0 when not, NaN when unknown. */
    double after(Outcome outcome, Dyad dyad, LocalDate day, int days) {
        return switch (outcome) {
            case PLEDGE -> pledge(dyad, day, days);
            case DEEDS -> deeds(dyad, day, days);
            case ARMS -> days == ARMS_DAYS ? moreArms(dyad, day) : Double.NaN;
        };
    }

    private double pledge(Dyad dyad, LocalDate day, int days) {
        LocalDate end = day.plusDays(days);
        boolean known = false;
        for (PledgeList list : pledges.computeIfAbsent(dyad, this::pledges)) {
            if (list.coverage().contains(day) && list.coverage().contains(end)) {
                known = true;
                for (LocalDate signed : list.signed()) {
                    if (!signed.isBefore(day) && !signed.isAfter(end)) {
                        return 1;
                    }
                }
            }
        }
        return known ? 0 : Double.NaN;
    }

    private List<PledgeList> pledges(Dyad dyad) {
        List<Pledge> rows = view.listEntries(Pledge.class, SeriesUnit.of(dyad));
        List<PledgeList> lists = new ArrayList<>();
        for (Universe universe : view.listUniverses()) {
            if (universe.family().equals("pledges")
                    && universe.covers(dyad.first().iso3(), dyad.second().iso3())) {
                lists.add(new PledgeList(
                        universe.coverage(),
                        signed(rows, p -> universe.id().equals(p.provenance().universe()))));
            }
        }
        view.listCoverage().stream()
                .filter(c -> c.family() == Family.PLEDGES && c.coverage().absentMeansZero())
                .filter(c -> !c.dataset().startsWith("atop"))
                .forEach(c -> lists.add(new PledgeList(
                        c.coverage(), signed(rows, p -> p.provenance().dataset().equals(c.dataset())))));
        return lists;
    }

    private interface Rule {
        boolean keeps(Pledge pledge);
    }

    private static List<LocalDate> signed(List<Pledge> rows, Rule rule) {
        return rows.stream()
                .filter(rule::keeps)
                .map(p -> p.occurred().first())
                .distinct()
                .toList();
    }

    private double deeds(Dyad dyad, LocalDate day, int days) {
        boolean covered =
                codedDays.stream().anyMatch(c -> c.contains(day.minusDays(days)) && c.contains(day.plusDays(days)));
        if (coded.isEmpty() || !covered) {
            return Double.NaN;
        }
        String dataset = coded.get();
        EventArray own = events.computeIfAbsent(dyad, d -> view.events(dataset, d));
        double before = rate(own, day.minusDays(days), day.minusDays(1));
        double after = rate(own, day.plusDays(1), day.plusDays(days));
        return Double.isNaN(before) || Double.isNaN(after) ? Double.NaN : after > before ? 1 : 0;
    }

    private double rate(EventArray own, LocalDate from, LocalDate to) {
        long all = 0;
        for (int i = 0; i < exposure.size(); i++) {
            if (exposure.day(i) >= from.toEpochDay() && exposure.day(i) <= to.toEpochDay()) {
                all += exposure.events(i);
            }
        }
        long count = 0;
        for (int i = 0; i < own.size(); i++) {
            boolean within = own.day(i) >= from.toEpochDay() && own.day(i) <= to.toEpochDay();
            if (within && QuadClass.ofRoot(CameoCode.rootOfPacked(own.code(i))) == QuadClass.MATERIAL_COOPERATION) {
                count++;
            }
        }
        return all == 0 ? Double.NaN : (double) count / all;
    }

    private double moreArms(Dyad dyad, LocalDate day) {
        for (Series series : arms.computeIfAbsent(dyad, this::arms)) {
            OptionalInt before = series.findIndex(Period.of(Frequency.YEAR, day.minusYears(1)));
            OptionalInt after = series.findIndex(Period.of(Frequency.YEAR, day.plusYears(1)));
            if (before.isPresent()
                    && after.isPresent()
                    && series.isKnown(before.getAsInt())
                    && series.isKnown(after.getAsInt())) {
                return series.value(after.getAsInt()) > series.value(before.getAsInt()) ? 1 : 0;
            }
        }
        return Double.NaN;
    }

    private List<Series> arms(Dyad dyad) {
        SeriesUnit unit = SeriesUnit.of(dyad);
        List<Series> all = new ArrayList<>();
        for (Variable variable : VariableCatalog.ofEntries(view, unit).list("arms.tiv")) {
            if (variable instanceof YearlyVariable.FlowAmount) {
                all.add(new SeriesCalculator(view).compute(variable, unit));
            }
        }
        return all;
    }
}
