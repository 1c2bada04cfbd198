package org.entente.forecast.feature;

import java.util.Arrays;
import org.entente.forecast.history.History;

/**
 * Neighbors in behavior: those who lately had to do with the same actors as the subject, and what they did to whom. One
 * for each thread.
 */
final class Peers {

    private static final int MOST = 24;
    private static final int PARTNERS = 12;

    private final Question question;
    private final TopPartners top;
    private final float[] relation;
    private final float[] any;
    private final int[] at;
    private int stamp;
    private int[] found = new int[256];
    private int count;
    private final float[] likeness;
    private final int[] likeAt;
    private int[] alike = new int[256];
    private int alikeCount;

    Peers(Question question, TopPartners top, int entities) {
        this.question = question;
        this.top = top;
        relation = new float[entities];
        any = new float[entities];
        at = new int[entities];
        likeness = new float[entities];
        likeAt = new int[entities];
    }

    /** Gathers for the question that is set. */
    void gather() {
        stamp++;
        count = 0;
        alikeCount = 0;
        findAlike();
        long[] order = new long[alikeCount];
        for (int i = 0; i < alikeCount; i++) {
            order[i] = Candidates.ordered(likeness[alike[i]], i);
        }
        Arrays.sort(order);
        for (int i = alikeCount - 1; i >= Math.max(0, alikeCount - MOST); i--) {
            int peer = alike[(int) (0x7FFFFFFFL - (order[i] & 0x7FFFFFFFL))];
            follow(peer, likeness[peer]);
        }
    }

    private void findAlike() {
        History history = question.history;
        int s = question.subject;
        for (int first : top.of(s, question.step)) {
            int shared = history.other(first);
            float weight = TopPartners.traffic(history, first, s, question.step)
                    / (float) Math.sqrt(1 + history.actors().sum(shared, 1, question.step));
            int[] others = top.of(shared, question.step);
            for (int i = 0; i < Math.min(PARTNERS, others.length); i++) {
                int peer = history.other(others[i]);
                if (peer != s) {
                    addAlike(peer, weight * TopPartners.traffic(history, others[i], shared, question.step));
                }
            }
        }
    }

    private void addAlike(int peer, float more) {
        if (likeAt[peer] != stamp) {
            likeAt[peer] = stamp;
            likeness[peer] = 0;
            if (alikeCount == alike.length) {
                alike = Arrays.copyOf(alike, alikeCount * 2);
            }
            alike[alikeCount++] = peer;
        }
        likeness[peer] += more / (float) Math.sqrt(1 + question.history.actors().sum(peer, 1, question.step));
    }

    private void follow(int peer, float weight) {
        History history = question.history;
        int[] others = top.of(peer, question.step);
        for (int i = 0; i < Math.min(PARTNERS, others.length); i++) {
            int entity = history.other(others[i]);
            if (at[entity] != stamp) {
                at[entity] = stamp;
                relation[entity] = 0;
                any[entity] = 0;
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = entity;
            }
            any[entity] += weight * TopPartners.traffic(history, others[i], peer, question.step);
            for (int tie = history.firstTie(others[i]); tie >= 0; tie = history.nextTie(tie)) {
                if (history.tieRelation(tie) == question.relation) {
                    relation[entity] += weight * history.ties().sum(tie, 2, question.step);
                }
            }
        }
    }

    int count() {
        return count;
    }

    int get(int index) {
        return found[index];
    }

    float relation(int entity) {
        return at[entity] == stamp ? relation[entity] : 0;
    }

    float any(int entity) {
        return at[entity] == stamp ? any[entity] : 0;
    }
}
