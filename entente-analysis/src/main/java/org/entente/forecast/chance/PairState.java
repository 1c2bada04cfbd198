package org.entente.forecast.chance;

import org.entente.forecast.history.Counters;

/** What happened between pairs before a day, as decayed counts by kind. */
final class PairState {

    static final int KINDS = Kind.values().length;

    /** One row of {@link #features} is so long: constant, seven of the kind, three of the pair, four of its quad classes. */
    static final int WIDTH = 15;

    private final PairEvents events;
    private final Counters byKind;
    private final Counters all;
    private int next;

    PairState(PairEvents events) {
        this.events = events;
        byKind = filled(events.pairCount() * KINDS);
        all = filled(events.pairCount());
    }

    private static Counters filled(int slots) {
        Counters counters = new Counters(slots + 1);
        for (int i = 0; i <= slots; i++) {
            counters.add();
        }
        return counters;
    }

    /** Takes in all events before a day. */
    void advanceTo(int day) {
        for (; next < events.size() && events.day(next) < day; next++) {
            int pair = events.pair(next);
            all.count(pair, events.day(next));
            for (int kind = 0; kind < KINDS; kind++) {
                if ((events.kinds(next) >> kind & 1) != 0) {
                    byKind.count(pair * KINDS + kind, events.day(next));
                }
            }
        }
    }

    /** Whether the pair had any event so far. */
    boolean isKnown(int pair) {
        return all.events(pair) > 0;
    }

    /** Events of the kind so far. */
    int count(int pair, int kind) {
        return byKind.events(pair * KINDS + kind);
    }

    /** Days since the last event of the kind, or {@link Counters#NEVER}. */
    int age(int pair, int kind, int day) {
        return byKind.age(pair * KINDS + kind, day);
    }

    /** Fills one row: logarithms of decayed counts. */
    void features(int pair, int kind, int day, double[] row) {
        int slot = pair * KINDS + kind;
        row[0] = 1;
        for (int h = 0; h < 4; h++) {
            row[1 + h] = Math.log1p(4 * byKind.sum(slot, h, day));
        }
        row[5] = -Math.log1p(Math.min(400, byKind.age(slot, day)));
        row[6] = Math.log1p(4 * all.sum(pair, 1, day));
        row[7] = Math.log1p(4 * all.sum(pair, 2, day));
        row[8] = Math.log1p(4 * all.sum(pair, 3, day));
        row[9] = row[3] * row[3];
        row[10] = Math.log1p(byKind.events(slot));
        for (int quad = 0; quad < 4; quad++) {
            row[11 + quad] = Math.log1p(4 * byKind.sum(pair * KINDS + quad, 2, day));
        }
    }
}
