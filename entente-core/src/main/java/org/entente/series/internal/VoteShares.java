package org.entente.series.internal;

import java.time.LocalDate;
import java.util.List;
import org.entente.provenance.Coverage;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.vote.VotePairs;

/**
 * How alike two states vote at the roll calls where both cast a vote.
 *
 * <p>Agreement is 1 − mean |a − b| / 2 with yes 1, abstain 2, no 3 (the index of Lijphart 1963 with abstention half-way).
 * The interval treats the roll calls as drawn from like ones.
 */
public final class VoteShares {

    private VoteShares() {}

    /**
     * Computes one of the two shares for every session, or year and so on, that the roll calls reach.
     *
     * @param identical true for the share of identical votes, false for the agreement
     */
    public static Series compute(
            Variable variable,
            boolean identical,
            SeriesUnit unit,
            Frequency frequency,
            VotePairs votes,
            List<Coverage> coverage) {
        if (coverage.isEmpty()) {
            return new SeriesBuilder(variable, unit, frequency, 0, -1).build();
        }
        int first = Coverages.firstOrdinal(coverage, frequency);
        int last = Coverages.lastOrdinal(coverage, frequency);
        for (int i = 0; i < votes.size(); i++) {
            first = Math.min(first, ordinal(votes, i, frequency));
            last = Math.max(last, ordinal(votes, i, frequency));
        }
        long[][] distance = new long[last - first + 1][3];
        for (int i = 0; i < votes.size(); i++) {
            distance[ordinal(votes, i, frequency) - first][Math.abs(votes.first(i) - votes.second(i))]++;
        }
        SeriesBuilder series = new SeriesBuilder(variable, unit, frequency, first, last).coverage(coverage);
        for (int k = 0; k < distance.length; k++) {
            put(series, first + k, distance[k], identical);
        }
        return series.build();
    }

    private static int ordinal(VotePairs votes, int i, Frequency frequency) {
        return frequency == Frequency.SESSION
                ? votes.session(i)
                : Period.ordinalOf(frequency, LocalDate.ofEpochDay(votes.day(i)));
    }

    /** Sets one period from how many votes were 0, 1 and 2 apart. */
    private static void put(SeriesBuilder series, int ordinal, long[] apart, boolean identical) {
        long n = apart[0] + apart[1] + apart[2];
        if (n == 0) {
            return;
        }
        if (identical) {
            Interval interval = Interval.ofShare(apart[0], n);
            series.set(ordinal, apart[0] / (double) n, interval.low(), interval.high(), apart[0], n);
            return;
        }
        double agreement = agreement(apart[0], apart[1], apart[2]);
        double meanSquare = (apart[0] + apart[1] * .25) / n;
        double variance = n > 1 ? (meanSquare - agreement * agreement) * n / (n - 1) : Double.NaN;
        Interval interval = Interval.ofError(agreement, Math.sqrt(variance / n)).within(0, 1);
        series.set(ordinal, agreement, interval.low(), interval.high(), apart[0], n);
    }

    /**
     * Agreement from how many pairs of votes were identical, one step apart and opposed.
     *
     * @return 0 to 1; NaN when all three are 0
     */
    public static double agreement(long identical, long oneApart, long opposed) {
        long n = identical + oneApart + opposed;
        return n == 0 ? Double.NaN : (identical + oneApart * .5) / n;
    }
}
