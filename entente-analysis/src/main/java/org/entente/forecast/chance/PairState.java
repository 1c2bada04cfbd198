package org.entente.forecast.chance;

import org.entente.forecast.history.Counters;
import org.entente.forecast.history.Decay;

/** What happened between pairs before a day, as decayed counts by kind. */
final class PairState {

    static final int KINDS = Kind.values().length;

    /** One row of {@link #features} is so long: constant, seven of the kind, three of the pair, four of its quad classes. */
    static final int WIDTH = 15;

    /** What each feature stands for; the constant has no reason of its own and is never asked for. */
    static final Reason[] REASONS = {
        Reason.REPEAT,
        Reason.MOMENTUM,
        Reason.MOMENTUM,
        Reason.REPEAT,
        Reason.REPEAT,
        Reason.REPEAT,
        Reason.RELATIONSHIP,
        Reason.RELATIONSHIP,
        Reason.RELATIONSHIP,
        Reason.REPEAT,
        Reason.REPEAT,
        Reason.TENOR,
        Reason.TENOR,
        Reason.TENOR,
        Reason.TENOR
    };

    private static final int LONGEST_AGE = 400;

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
        fill(pair, kind, day, 0, row);
    }

    /** Fills the row as it would be had one more event of the kind fallen on the day before. */
    void featuresAfterOneMore(int pair, Kind kind, int day, double[] row) {
        fill(pair, kind.ordinal(), day, 1, row);
    }

    private void fill(int pair, int kind, int day, int more, double[] row) {
        int slot = pair * KINDS + kind;
        row[0] = 1;
        for (int h = 0; h < 4; h++) {
            row[1 + h] = weight(byKind, slot, h, day, more);
        }
        row[5] = -Math.log1p(more > 0 ? 1 : Math.min(LONGEST_AGE, byKind.age(slot, day)));
        for (int h = 1; h < 4; h++) {
            row[5 + h] = weight(all, pair, h, day, more);
        }
        row[9] = row[3] * row[3];
        row[10] = Math.log1p(byKind.events(slot) + more);
        for (int quad = 0; quad < 4; quad++) {
            boolean same = more > 0 && (kind == quad || Kind.quadOf(kind) == quad);
            row[11 + quad] = weight(byKind, pair * KINDS + quad, 2, day, same ? 1 : 0);
        }
    }

    private static double weight(Counters counters, int slot, int halfLife, int day, int more) {
        return Math.log1p(4 * (counters.sum(slot, halfLife, day) + more * Decay.power(halfLife, 1)));
    }
}
