package org.entente.forecast.chance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What followed on what: of all pairs and days on which an event of one kind lay so many days back, the share for which an
 * event of another kind fell into the window. Shares are shrunk to the base rate as if by twenty more cases.
 */
final class FollowTable {

    /** Upper ends of the classes of days since; what lies further back says nothing here. */
    static final int[] WITHIN = {3, 7, 30, 90};

    private static final double SHRINK = 20;
    private static final int KINDS = Kind.values().length;

    private final int[][][] held = new int[KINDS][WITHIN.length][KINDS];
    private final int[][] of = new int[KINDS][WITHIN.length];
    private final int[] happened = new int[KINDS];
    private int asked;

    /** Class of an age in days, or −1 when it lies too far back. */
    static int classOf(int age) {
        for (int i = 0; i < WITHIN.length; i++) {
            if (age <= WITHIN[i]) {
                return i;
            }
        }
        return -1;
    }

    /** Learns from one pair on one day: what lay how far back, and which kinds, as bits, then happened. */
    void learn(PairState state, int pair, int day, int kindBits) {
        asked++;
        for (int kind = 0; kind < KINDS; kind++) {
            happened[kind] += kindBits >> kind & 1;
        }
        for (int past = 0; past < KINDS; past++) {
            int within = classOf(state.age(pair, past, day));
            if (within >= 0) {
                of[past][within]++;
                for (int kind = 0; kind < KINDS; kind++) {
                    held[past][within][kind] += kindBits >> kind & 1;
                }
            }
        }
    }

    int held(int past, int within, int kind) {
        return held[past][within][kind];
    }

    int of(int past, int within) {
        return of[past][within];
    }

    double share(int past, int within, int kind) {
        return (held[past][within][kind] + SHRINK * baseRate(kind)) / (of[past][within] + SHRINK);
    }

    private double baseRate(int kind) {
        return (happened[kind] + .5) / (asked + 1.0);
    }

    /** Log-odds of the largest share among what lies back for a pair; those of the base rate when nothing does. */
    double strongest(PairState state, int pair, int kind, int day) {
        double most = baseRate(kind);
        for (int past = 0; past < KINDS; past++) {
            int within = past == kind ? -1 : classOf(state.age(pair, past, day));
            if (within >= 0) {
                most = Math.max(most, share(past, within, kind));
            }
        }
        return Math.log(most / (1 - most));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(asked);
        for (int past = 0; past < KINDS; past++) {
            out.writeInt(happened[past]);
            for (int within = 0; within < WITHIN.length; within++) {
                out.writeInt(of[past][within]);
                for (int count : held[past][within]) {
                    out.writeInt(count);
                }
            }
        }
    }

    static FollowTable read(DataInputStream in) throws IOException {
        FollowTable table = new FollowTable();
        table.asked = in.readInt();
        for (int past = 0; past < KINDS; past++) {
            table.happened[past] = in.readInt();
            for (int within = 0; within < WITHIN.length; within++) {
                table.of[past][within] = in.readInt();
                for (int kind = 0; kind < KINDS; kind++) {
                    table.held[past][within][kind] = in.readInt();
                }
            }
        }
        return table;
    }
}
