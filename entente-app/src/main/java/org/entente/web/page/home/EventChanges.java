package org.entente.web.page.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/**
 * Pairs whose coded events in the last days differ most from the year before, each quad class as a share of all coded events
 * of its days. The size of a change is the square root of the likelihood ratio of two Poisson rates, with its sign.
 */
final class EventChanges {

    private static final int YEAR = 365;
    private static final int SLOTS = 24;
    private static final int FEWEST = 5;

    private final EventArray events;
    private final int last;
    private final int days;
    private final Map<Long, int[][]> counts = new HashMap<>();
    private final long[] all = new long[2];

    /**
     * Counts events.
     *
     * @param last the last day that the dataset covers
     * @param days length of the window that ends there
     */
    EventChanges(EventArray events, LocalDate last, int days) {
        this.events = events;
        this.last = (int) last.toEpochDay();
        this.days = days;
        for (int i = 0; i < events.size(); i++) {
            int window = window(events.day(i));
            if (window >= 0) {
                all[window]++;
                count(i, window);
            }
        }
    }

    /** 1 for the window, 0 for the year before, −1 for neither. */
    private int window(int day) {
        int ago = last - day;
        return ago < 0 || ago >= days + YEAR ? -1 : ago < days ? 1 : 0;
    }

    private void count(int i, int window) {
        int quad = QuadClass.ofRoot(CameoCode.rootOfPacked(events.code(i))).ordinal();
        counts.computeIfAbsent(pair(i), key -> new int[2][4])[window][quad]++;
    }

    private long pair(int i) {
        long one = Math.min(events.source(i), events.target(i));
        long other = Math.max(events.source(i), events.target(i));
        return one << 32 | other;
    }

    List<Changed.Pair> most() {
        List<Changed.Pair> pairs = new ArrayList<>();
        counts.forEach((pair, seen) -> {
            int strongest = 0;
            for (int quad = 1; quad < 4; quad++) {
                if (Math.abs(size(seen, quad)) > Math.abs(size(seen, strongest))) {
                    strongest = quad;
                }
            }
            double size = size(seen, strongest);
            if (seen[1][strongest] + expected(seen, strongest) >= FEWEST && size != 0) {
                pairs.add(pair(pair, seen, strongest, size));
            }
        });
        return Changed.most(pairs).stream().map(this::withCourse).toList();
    }

    private Changed.Pair pair(long pair, int[][] seen, int quad, double size) {
        String why = Texts.t(
                "home.driver", QuadClass.values()[quad].label(), seen[1][quad], Show.decimals(expected(seen, quad), 1));
        return new Changed.Pair(
                EventArray.unpack((int) (pair >> 32)), EventArray.unpack((int) pair), new double[0], why, size);
    }

    private double expected(int[][] seen, int quad) {
        return all[0] == 0 ? 0 : (double) seen[0][quad] * all[1] / all[0];
    }

    private double size(int[][] seen, int quad) {
        double now = seen[1][quad];
        double before = seen[0][quad];
        if (all[0] == 0 || all[1] == 0 || now + before == 0) {
            return 0;
        }
        double share = (double) all[1] / (all[0] + all[1]);
        double ratio = part(now, (now + before) * share) + part(before, (now + before) * (1 - share));
        return Math.signum(now - (now + before) * share) * Math.sqrt(Math.max(0, 2 * ratio));
    }

    private static double part(double seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }

    /** All events of the pair as a share of all coded ones, in equal slots of the window and the year. */
    private Changed.Pair withCourse(Changed.Pair pair) {
        double[] own = new double[SLOTS];
        double[] coded = new double[SLOTS];
        long key = (long) EventArray.pack(pair.first()) << 32 | EventArray.pack(pair.second());
        int length = days + YEAR;
        for (int i = 0; i < events.size(); i++) {
            int ago = last - events.day(i);
            if (ago >= 0 && ago < length) {
                int slot = SLOTS - 1 - ago * SLOTS / length;
                coded[slot]++;
                own[slot] += pair(i) == key ? 1 : 0;
            }
        }
        for (int i = 0; i < SLOTS; i++) {
            own[i] = coded[i] == 0 ? Double.NaN : own[i] / coded[i];
        }
        return new Changed.Pair(pair.first(), pair.second(), own, pair.why(), pair.size());
    }
}
