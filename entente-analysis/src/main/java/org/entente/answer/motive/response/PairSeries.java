package org.entente.answer.motive.response;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.answer.motive.panel.PairPanel;

/**
 * A pair's votes by year, and the pressures of the year before that may go with them.
 *
 * @param firstYear year of the first value
 * @param bond votes at roll calls that name neither, in standard deviations of the year; NaN when unknown
 * @param pressure the terms, one array each, in the order of {@link Term}
 */
public record PairSeries(int firstYear, double[] bond, double[][] pressure) {

    /** What may go with the bond. */
    public enum Term {
        ON_FIRST("pressure on the first"),
        ON_SECOND("pressure on the second"),
        JOINT("pressure on both"),
        SHARED_ADVERSARIES("shared adversaries"),
        PLACEBO("placebo: pressure on two states drawn at random");

        private final String label;

        Term(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it is pressure on the pair. */
        public boolean isPressure() {
            return this != PLACEBO;
        }
    }

    private static final int LAG = 1;

    /** The series of a pair up to a year. */
    public static PairSeries of(PairPanel panel, PressurePanel pressures, int one, int other, int lastYear) {
        int first = PressurePanel.FIRST_YEAR + LAG;
        int years = lastYear - first + 1;
        double[] bond = new double[years];
        double[][] terms = new double[Term.values().length][years];
        SplittableRandom random = new SplittableRandom(panel.pair(one, other));
        int[] strangers = {stranger(random, panel, one, other), stranger(random, panel, one, other)};
        for (int i = 0; i < years; i++) {
            int year = first + i;
            bond[i] = panel.votes(panel.pair(one, other), year);
            double onFirst = pressures.on(one, other, year - LAG);
            double onSecond = pressures.on(other, one, year - LAG);
            terms[Term.ON_FIRST.ordinal()][i] = onFirst;
            terms[Term.ON_SECOND.ordinal()][i] = onSecond;
            terms[Term.JOINT.ordinal()][i] = Math.sqrt(Math.max(0, onFirst) * Math.max(0, onSecond));
            terms[Term.SHARED_ADVERSARIES.ordinal()][i] = pressures.sharedAdversaries(one, other, year - LAG);
            terms[Term.PLACEBO.ordinal()][i] =
                    (pressures.on(strangers[0], one, year - LAG) + pressures.on(strangers[1], one, year - LAG)) / 2;
        }
        return new PairSeries(first, bond, terms);
    }

    private static int stranger(SplittableRandom random, PairPanel panel, int one, int other) {
        int drawn = random.nextInt(panel.states().size());
        while (drawn == one || drawn == other) {
            drawn = random.nextInt(panel.states().size());
        }
        return drawn;
    }

    /** How many values are known. */
    public int known() {
        return (int) Arrays.stream(bond).filter(value -> !Double.isNaN(value)).count();
    }

    /** Place of the last known value; −1 when nothing is known. */
    public int lastKnown() {
        for (int i = bond.length - 1; i >= 0; i--) {
            if (!Double.isNaN(bond[i])) {
                return i;
            }
        }
        return -1;
    }
}
