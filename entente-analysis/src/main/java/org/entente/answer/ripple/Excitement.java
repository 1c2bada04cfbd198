package org.entente.answer.ripple;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.detect.spillover.EventTimes;
import org.entente.detect.spillover.HawkesFit;
import org.entente.event.EventArray;
import org.entente.series.Exposure;
import org.entente.series.RecordView;
import org.jspecify.annotations.Nullable;

/** Whether days with events of one pair bring on days with events of another (Hawkes 1971). */
final class Excitement {

    private static final int FEWEST = 20;
    private static final int MOST = 20_000;
    private static final double LEVEL = .90;

    private Excitement() {}

    /** Events of the third pair that one of the pair brings on; null when either has too few or too many. */
    static Echo.@Nullable Offspring of(RecordView view, String dataset, Exposure exposure, Dyad pair, Dyad third) {
        EventArray own = view.events(dataset, pair);
        EventArray other = view.events(dataset, third);
        if (Math.min(own.size(), other.size()) < FEWEST || Math.max(own.size(), other.size()) > MOST) {
            return null;
        }
        int start = exposure.day(0);
        double end = exposure.day(exposure.size() - 1) - start + 1.0;
        List<double[]> rows = new ArrayList<>();
        add(rows, own, 0, start, end);
        add(rows, other, 1, start, end);
        rows.sort((a, b) -> Double.compare(a[0], b[0]));
        double[] time = rows.stream().mapToDouble(r -> r[0]).toArray();
        int[] kind = rows.stream().mapToInt(r -> (int) r[1]).toArray();
        EventTimes times = new EventTimes(time, kind, 2, end);
        if (times.count(0) < FEWEST || times.count(1) < FEWEST) {
            return null;
        }
        HawkesFit.Estimate estimate = HawkesFit.of(times).offspring(1, 0, LEVEL);
        return new Echo.Offspring(estimate.value(), estimate.low(), estimate.high());
    }

    private static void add(List<double[]> rows, EventArray events, int kind, int start, double end) {
        for (int i = 0; i < events.size(); i++) {
            double at = events.day(i) - start;
            if (at >= 0 && at <= end) {
                rows.add(new double[] {at, kind});
            }
        }
    }
}
