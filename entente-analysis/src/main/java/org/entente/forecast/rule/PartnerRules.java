package org.entente.forecast.rule;

import java.util.Arrays;
import org.entente.forecast.history.LongIndex;

/**
 * Rules r(s, o) ← "s lately had to do with p": of all questions (s, r, ?) with p among the latest partners of s, the share
 * to which o was an answer. What is learned waits until it is published.
 */
public final class PartnerRules {

    private static final float SHRINK = 5;

    private final int entities;
    private final int relations;
    private final LongIndex bodies = new LongIndex(1 << 14);
    private float[] body = new float[1 << 14];
    private int[] head = new int[1 << 14];
    private final LongIndex heads = new LongIndex(1 << 16);
    private float[] hit = new float[1 << 16];
    private int[] object = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private long[] waiting = new long[1 << 12];
    private int waitingCount;

    public PartnerRules(int entities, int directedRelations) {
        this.entities = entities;
        this.relations = directedRelations;
    }

    /** Learns that the question (s, r, ?) was put while s had these latest partners. */
    public void learnBody(int partner, int r) {
        waitFor((long) bodySlot(partner, r) << 32 | 0xFFFFFFFFL);
    }

    /** Learns that o answered such a question. */
    public void learnHit(int partner, int r, int o) {
        waitFor((long) bodySlot(partner, r) << 32 | o);
    }

    private void waitFor(long increment) {
        if (waitingCount == waiting.length) {
            waiting = Arrays.copyOf(waiting, waitingCount * 2);
        }
        waiting[waitingCount++] = increment;
    }

    private int bodySlot(int partner, int r) {
        int known = bodies.size();
        int slot = bodies.findOrAdd((long) partner * relations + r);
        if (slot == known) {
            if (slot == body.length) {
                body = Arrays.copyOf(body, slot * 2);
                head = Arrays.copyOf(head, slot * 2);
            }
            head[slot] = -1;
        }
        return slot;
    }

    /** Makes what was learned so far what is read. */
    public void publish() {
        for (int i = 0; i < waitingCount; i++) {
            int slot = (int) (waiting[i] >>> 32);
            int o = (int) waiting[i];
            if (o < 0) {
                body[slot]++;
            } else {
                addHit(slot, o);
            }
        }
        waitingCount = 0;
    }

    private void addHit(int bodySlot, int o) {
        int slot = heads.findOrAdd((long) bodySlot * entities + o);
        if (slot == hit.length) {
            int capacity = slot * 2;
            hit = Arrays.copyOf(hit, capacity);
            object = Arrays.copyOf(object, capacity);
            next = Arrays.copyOf(next, capacity);
        }
        if (hit[slot] == 0) {
            object[slot] = o;
            next[slot] = head[bodySlot];
            head[bodySlot] = slot;
        }
        hit[slot]++;
    }

    /** The rules from one partner to one relation, or −1 when there are none. */
    public int find(int partner, int r) {
        return bodies.find((long) partner * relations + r);
    }

    /** First of the objects that ever answered; −1 when there is none. */
    public int first(int rules) {
        return rules < 0 ? -1 : head[rules];
    }

    /** The one after it, or −1. */
    public int next(int rule) {
        return next[rule];
    }

    public int object(int rule) {
        return object[rule];
    }

    /** Confidence of the rule from a partner and a relation to an object; 0 when there is none. */
    public float confidence(int partner, int r, int o) {
        int rules = find(partner, r);
        if (rules < 0) {
            return 0;
        }
        int rule = heads.find((long) rules * entities + o);
        return rule < 0 ? 0 : confidence(rules, rule);
    }

    /** Confidence of the rule, shrunk towards zero by five questions. */
    public float confidence(int rules, int rule) {
        return hit[rule] / (body[rules] + SHRINK);
    }
}
