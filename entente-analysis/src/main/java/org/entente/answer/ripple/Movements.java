package org.entente.answer.ripple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.actor.Dyad;
import org.entente.time.Frequency;
import org.entente.time.Period;

/**
 * Movements of pairs by period, in the unit of what moves.
 *
 * @param what what moves, in words with its unit and dataset
 * @param unit unit of a movement
 * @param frequency length of a period
 * @param firstOrdinal the first period
 * @param dyads the pairs, that asked about first
 * @param values one row a pair, one column a period; NaN when unknown
 */
record Movements(String what, String unit, Frequency frequency, int firstOrdinal, List<Dyad> dyads, double[][] values) {

    /** A stretch of periods in which two pairs are both known. */
    record Stretch(int from, int length) {}

    Period period(int i) {
        return new Period(frequency, firstOrdinal + i);
    }

    /** Takes the mean of all pairs known in a period out of each: what moves all is no echo. */
    Movements withoutCommon() {
        double[][] rest = new double[values.length][];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = values[i].clone();
        }
        int periods = values.length == 0 ? 0 : values[0].length;
        for (int t = 0; t < periods; t++) {
            double sum = 0;
            int known = 0;
            for (double[] row : values) {
                if (!Double.isNaN(row[t])) {
                    sum += row[t];
                    known++;
                }
            }
            for (double[] row : rest) {
                row[t] -= known == 0 ? 0 : sum / known;
            }
        }
        return new Movements(what, unit, frequency, firstOrdinal, dyads, rest);
    }

    /** The first pair and those of the others that are wanted. */
    Movements keep(Predicate<Dyad> wanted) {
        List<Dyad> left = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < dyads.size(); i++) {
            if (i == 0 || wanted.test(dyads.get(i))) {
                left.add(dyads.get(i));
                rows.add(values[i]);
            }
        }
        return new Movements(what, unit, frequency, firstOrdinal, List.copyOf(left), rows.toArray(double[][]::new));
    }

    /** The longest stretch in which both are known, of equals the latest. */
    Stretch longestStretch(int pair) {
        double[] own = values[0];
        double[] other = values[pair];
        int from = 0;
        int longest = 0;
        int run = 0;
        for (int t = 0; t < own.length; t++) {
            run = Double.isNaN(own[t]) || Double.isNaN(other[t]) ? 0 : run + 1;
            if (run > 0 && run >= longest) {
                from = t - run + 1;
                longest = run;
            }
        }
        return new Stretch(from, longest);
    }
}
