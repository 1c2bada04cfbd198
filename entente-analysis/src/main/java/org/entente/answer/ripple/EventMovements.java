package org.entente.answer.ripple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Dyad;
import org.entente.event.EventArray;
import org.entente.series.EventTotals;
import org.entente.series.Exposure;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Goldstein sums of coded events between two states by month, as a rate against all coded events. */
final class EventMovements {

    private static final double PER = 10_000;

    private EventMovements() {}

    static Movements of(EventTotals totals, Exposure exposure, String dataset, List<Dyad> dyads) {
        if (exposure.size() == 0) {
            return new Movements("", "", Frequency.MONTH, 0, dyads, new double[dyads.size()][0]);
        }
        int first = month(exposure.day(0));
        int last = month(exposure.day(exposure.size() - 1));
        long[] all = new long[last - first + 1];
        for (int i = 0; i < exposure.size(); i++) {
            all[month(exposure.day(i)) - first] += exposure.events(i);
        }
        double[][] values = new double[dyads.size()][all.length];
        Map<Long, Integer> rows = new HashMap<>();
        for (int d = 0; d < dyads.size(); d++) {
            int a = EventArray.pack(dyads.get(d).first().iso3());
            int b = EventArray.pack(dyads.get(d).second().iso3());
            rows.put(key(a, b), d);
        }
        for (int i = 0; i < totals.size(); i++) {
            Integer row = rows.get(key(totals.source(i), totals.target(i)));
            int t = totals.month(i) - first;
            if (row != null && t >= 0 && t < all.length) {
                values[row][t] += totals.intensityTenths(i) / 10.0;
            }
        }
        for (double[] row : values) {
            for (int t = 0; t < row.length; t++) {
                row[t] = all[t] == 0 ? Double.NaN : PER * row[t] / all[t];
            }
            if (Arrays.stream(row).allMatch(v -> v == 0 || Double.isNaN(v))) {
                Arrays.fill(row, Double.NaN);
            }
        }
        return new Movements(
                "Goldstein sum of coded events a month (" + dataset + ")",
                "Goldstein points per 10,000 coded events",
                Frequency.MONTH,
                first,
                dyads,
                values);
    }

    private static int month(int epochDay) {
        return Period.ordinalOf(Frequency.MONTH, LocalDate.ofEpochDay(epochDay));
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
