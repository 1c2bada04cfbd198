package org.entente.forecast.chance;

import org.entente.forecast.history.Counters;
import org.entente.forecast.history.Decay;

/** What happened between pairs before a day, as decayed counts by kind. */
final class PairState {

    static final int KINDS = Kind.values().length;

    /** What each feature stands for; the first is the constant, which has no reason of its own and is never asked for. */
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
        Reason.RELATIONSHIP,
        Reason.RELATIONSHIP,
        Reason.RELATIONSHIP,
        Reason.RELATIONSHIP,
        Reason.RECIPROCITY,
        Reason.RULE,
        Reason.PARTNERS,
        Reason.PARTNERS,
        Reason.POPULARITY,
        Reason.POPULARITY
    };

    /** Length of one row of {@link #features}. */
    static final int WIDTH = REASONS.length;

    private static final int LONGEST_AGE = 400;

    private final PairEvents events;
    private final Counters byKind;
    private final Counters all;
    private final Counters oneWay;
    private final Counters sides;
    private final Counters sideKinds;
    private int next;

    PairState(PairEvents events) {
        this.events = events;
        oneWay = filled(events.pairCount() * 2);
        sides = filled(events.sideCount());
        sideKinds = filled(events.sideCount() * KINDS);
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
            observe(events.pair(next), events.day(next), events.kinds(next), events.isFromLower(next));
        }
    }

    private void observe(int pair, int day, int kinds, boolean fromLower) {
        int lower = events.lower(pair);
        int upper = events.upper(pair);
        all.count(pair, day);
        oneWay.count(2 * pair + (fromLower ? 0 : 1), day);
        sides.count(lower, day);
        sides.count(upper, day);
        for (int kind = 0; kind < KINDS; kind++) {
            if ((kinds >> kind & 1) != 0) {
                byKind.count(pair * KINDS + kind, day);
                sideKinds.count(lower * KINDS + kind, day);
                sideKinds.count(upper * KINDS + kind, day);
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

    /** Fills one row: logarithms of decayed counts, and what the table says of what lies back. */
    void features(FollowTable follows, int pair, int kind, int day, double[] row) {
        fill(pair, kind, day, 0, row);
        row[16] = follows.strongest(this, pair, kind, day);
    }

    /** Fills the row as it would be had one more event of the kind fallen on the day before. */
    void featuresAfterOneMore(FollowTable follows, int pair, Kind kind, int day, double[] row) {
        fill(pair, kind.ordinal(), day, 1, row);
        row[16] = follows.strongest(this, pair, kind.ordinal(), day);
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
        row[15] = Math.min(weight(oneWay, 2 * pair, 2, day, 0), weight(oneWay, 2 * pair + 1, 2, day, 0));
        fillSides(pair, kind, day, row);
    }

    private void fillSides(int pair, int kind, int day, double[] row) {
        int lower = events.lower(pair);
        int upper = events.upper(pair);
        double own = byKind.sum(pair * KINDS + kind, 1, day);
        double one = withOthers(lower * KINDS + kind, own, day);
        double other = withOthers(upper * KINDS + kind, own, day);
        row[17] = Math.min(one, other);
        row[18] = Math.max(one, other);
        one = Math.log1p(sides.sum(lower, 3, day));
        other = Math.log1p(sides.sum(upper, 3, day));
        row[19] = Math.min(one, other);
        row[20] = Math.max(one, other);
    }

    /** Events of a kind that a side lately had with others than the pair's other side. */
    private double withOthers(int slot, double own, int day) {
        return Math.log1p(Math.max(0, sideKinds.sum(slot, 1, day) - own));
    }

    private static double weight(Counters counters, int slot, int halfLife, int day, int more) {
        return Math.log1p(4 * (counters.sum(slot, halfLife, day) + more * Decay.power(halfLife, 1)));
    }
}
