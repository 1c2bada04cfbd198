package org.entente.measure.pressure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Acts of pressure as parallel columns, in which they are summed by sender and instrument. Immutable. */
final class ActColumns {

    private static final int INSTRUMENTS = PressureInstrument.values().length;
    private static final long NEVER = Long.MAX_VALUE;

    private final String[] senders;
    private final int[] sender;
    private final int[] instrument;
    private final long[] from;
    private final long[] fadesFrom;
    private final double[] amount;

    ActColumns(List<PressureAct> acts) {
        this.senders =
                acts.stream().map(PressureAct::sender).distinct().sorted().toArray(String[]::new);
        int n = acts.size();
        this.sender = new int[n];
        this.instrument = new int[n];
        this.from = new long[n];
        this.fadesFrom = new long[n];
        this.amount = new double[n];
        for (int i = 0; i < n; i++) {
            PressureAct act = acts.get(i);
            sender[i] = Arrays.binarySearch(senders, act.sender());
            instrument[i] = act.instrument().ordinal();
            from[i] = act.from().toEpochDay();
            LocalDate fades = act.standing() ? act.to() : act.from();
            fadesFrom[i] = fades == null ? NEVER : fades.toEpochDay();
            amount[i] = act.amount();
        }
    }

    /** Who acts, in alphabetical order. */
    String[] senders() {
        return senders.clone();
    }

    /**
     * What it all amounts to on a day: an act counts nothing before it began, all of it while it stands, and then half as
     * much with each half-life. A row a sender, a cell an instrument in the order of {@link PressureInstrument}.
     */
    double[][] amounts(LocalDate date, double halfLifeDays) {
        long day = date.toEpochDay();
        double[][] sums = new double[senders.length][INSTRUMENTS];
        for (int i = 0; i < from.length; i++) {
            if (day >= from[i]) {
                double left = day <= fadesFrom[i] ? 1 : Math.pow(2, -(day - fadesFrom[i]) / halfLifeDays);
                sums[sender[i]][instrument[i]] += amount[i] * left;
            }
        }
        return sums;
    }
}
