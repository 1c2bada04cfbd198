package org.entente.series.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.actor.StateSystem;
import org.entente.entry.Pledge;
import org.entente.provenance.Coverage;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Treaties in force between two states at the end of each period. */
public final class PledgeCounts {

    private PledgeCounts() {}

    /**
     * Counts treaties on the last day of each period, or on the last covered day of the last one. Unknown while one of the
     * two is no state.
     *
     * @param pledges rows of either state under treaties that both belong to
     */
    public static Series compute(
            Variable variable,
            SeriesUnit unit,
            Dyad dyad,
            Frequency frequency,
            List<Pledge> pledges,
            List<Coverage> coverage) {
        if (coverage.isEmpty()) {
            return new SeriesBuilder(variable, unit, frequency, 0, -1).build();
        }
        int first = Coverages.firstOrdinal(coverage, frequency);
        int last = Coverages.lastOrdinal(coverage, frequency);
        SeriesBuilder series = new SeriesBuilder(variable, unit, frequency, first, last).coverage(coverage);
        for (int ordinal = first; ordinal <= last; ordinal++) {
            LocalDate day = lastCovered(coverage, new Period(frequency, ordinal));
            int treaties = inForce(pledges, dyad, day).size();
            if (treaties > 0 || Coverages.absentMeansZero(coverage, day) && bothExisted(dyad, day)) {
                series.set(ordinal, treaties, Double.NaN, Double.NaN, treaties, 0);
            }
        }
        return series.build();
    }

    /** A state that is not yet there, or no more, cannot be without treaties. */
    private static boolean bothExisted(Dyad dyad, LocalDate day) {
        StateSystem states = StateSystem.standard();
        return states.getState(dyad.first()).existedOn(day)
                && states.getState(dyad.second()).existedOn(day);
    }

    private static LocalDate lastCovered(List<Coverage> coverage, Period period) {
        LocalDate end =
                coverage.stream().map(Coverage::to).max(LocalDate::compareTo).orElseThrow();
        return end.isBefore(period.last()) ? end : period.last();
    }

    /** Ids of the treaties that bind the two to one another on a day, in order. */
    public static Set<String> inForce(List<Pledge> pledges, Dyad dyad, LocalDate day) {
        Set<String> ofFirst = new TreeSet<>();
        Set<String> ofSecond = new TreeSet<>();
        Set<String> directed = new TreeSet<>();
        for (Pledge pledge : pledges) {
            if (!pledge.inForce().contains(day) || !dyad.contains(pledge.member())) {
                continue;
            }
            if (pledge.toward() != null) {
                if (pledge.toward().equals(dyad.other(pledge.member()))) {
                    directed.add(pledge.treaty());
                }
            } else {
                (pledge.member().equals(dyad.first()) ? ofFirst : ofSecond).add(pledge.treaty());
            }
        }
        ofFirst.retainAll(ofSecond);
        ofFirst.addAll(directed);
        return ofFirst;
    }
}
