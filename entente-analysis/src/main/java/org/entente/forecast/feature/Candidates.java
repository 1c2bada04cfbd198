package org.entente.forecast.feature;

import java.util.Arrays;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.History;
import org.entente.forecast.history.IntLists;
import org.entente.forecast.history.Keys;

/** Chooses who may answer a question: partners, the relation's usual objects, partners of partners, compatriots. */
final class Candidates {

    private final History history;
    private final CandidateSizes sizes;
    private final Question question;
    private final TopPartners top;
    private final int[] seenAt;
    private int stamp;
    private int[] list = new int[1024];
    private int size;
    private long[] order = new long[1024];
    private final int[][] objectsOf;
    private final int[] objectsAt;
    private final int[][] compatriotsOf;
    private final int[] compatriotsAt;
    private final float[] flow;
    private final int[] flowAt;
    private int[] reached = new int[1024];
    private final Peers peers;

    Candidates(Question question, CandidateSizes sizes, TopPartners top, int entities) {
        this.question = question;
        this.history = question.history;
        this.sizes = sizes;
        this.top = top;
        peers = new Peers(question, top, entities);
        seenAt = new int[entities];
        flow = new float[entities];
        flowAt = new int[entities];
        objectsOf = new int[2 * question.relations][];
        objectsAt = new int[objectsOf.length];
        Arrays.fill(objectsAt, -1);
        compatriotsOf = new int[question.traits.countryCount()][];
        compatriotsAt = new int[compatriotsOf.length];
        Arrays.fill(compatriotsAt, -1);
    }

    /** Finds the candidates of the question that is set. */
    void select() {
        stamp++;
        size = 0;
        addPartners();
        addAll(objects());
        addNeighbors();
        peers.gather();
        addPeers();
        if (question.country > 0) {
            addAll(compatriots());
        }
    }

    int entityCount() {
        return seenAt.length;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return list[index];
    }

    /** Traffic that leads to an entity over the subject's partners, as a share; 0 when none does. */
    float flow(int entity) {
        return flowAt[entity] == stamp ? flow[entity] : 0;
    }

    private void add(int entity) {
        if (seenAt[entity] != stamp) {
            seenAt[entity] = stamp;
            if (size == list.length) {
                list = Arrays.copyOf(list, size * 2);
            }
            list[size++] = entity;
        }
    }

    private void addAll(int[] entities) {
        for (int entity : entities) {
            add(entity);
        }
    }

    private void addPartners() {
        int s = question.subject;
        int degree = history.partners().size(s);
        if (degree <= sizes.partners()) {
            for (int i = 0; i < degree; i++) {
                add(history.other(history.partners().get(s, i)));
            }
            return;
        }
        startOrder(degree);
        for (int i = 0; i < degree; i++) {
            int pair = history.partners().get(s, i);
            order[i] = ordered(TopPartners.traffic(history, pair, s, question.step), i);
        }
        for (int index : best(degree, sizes.partners())) {
            add(history.other(history.partners().get(s, index)));
        }
    }

    private int[] objects() {
        int r = question.relation;
        if (objectsAt[r] != question.step) {
            int count = history.objects().size(r);
            startOrder(count);
            Counters keys = history.keys();
            for (int i = 0; i < count; i++) {
                int slot = history.find(Keys.actorRelation(history.objects().get(r, i), question.inverse));
                order[i] = ordered(keys.sum(slot, 2, question.step) + .2f * keys.sum(slot, 3, question.step), i);
            }
            int[] chosen = best(count, sizes.objects());
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = history.objects().get(r, chosen[i]);
            }
            objectsOf[r] = chosen;
            objectsAt[r] = question.step;
        }
        return objectsOf[r];
    }

    private int[] compatriots() {
        int country = question.country;
        if (compatriotsAt[country] != question.step) {
            IntLists compatriots = history.homes().members();
            int count = compatriots.size(country);
            startOrder(count);
            for (int i = 0; i < count; i++) {
                order[i] = ordered(history.actors().sum(compatriots.get(country, i), 3, question.step), i);
            }
            int[] chosen = best(count, sizes.compatriots());
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = compatriots.get(country, chosen[i]);
            }
            compatriotsOf[country] = chosen;
            compatriotsAt[country] = question.step;
        }
        return compatriotsOf[country];
    }

    private void addNeighbors() {
        int count = spreadFlow();
        startOrder(count);
        for (int i = 0; i < count; i++) {
            order[i] = ordered(seenAt[reached[i]] == stamp ? 0 : flow[reached[i]], i);
        }
        for (int index : best(count, sizes.neighbors())) {
            add(reached[index]);
        }
    }

    private void addPeers() {
        int count = peers.count();
        startOrder(count);
        for (int i = 0; i < count; i++) {
            int entity = peers.get(i);
            order[i] = ordered(seenAt[entity] == stamp ? 0 : peers.relation(entity) + .01f * peers.any(entity), i);
        }
        for (int index : best(count, sizes.neighbors() / 2)) {
            add(peers.get(index));
        }
    }

    Peers peers() {
        return peers;
    }

    private int spreadFlow() {
        int count = 0;
        float total = 1e-6f;
        int step = question.step;
        int[] first = top.of(question.subject, step);
        for (int pair : first) {
            total += TopPartners.traffic(history, pair, question.subject, step);
        }
        for (int pair : first) {
            int partner = history.other(pair);
            float share = TopPartners.traffic(history, pair, question.subject, step) / total;
            float out = history.actors().sum(partner, 1, step)
                    + .1f * history.actors().sum(partner, 3, step)
                    + 1e-6f;
            for (int second : top.of(partner, step)) {
                int entity = history.other(second);
                if (flowAt[entity] != stamp) {
                    flowAt[entity] = stamp;
                    flow[entity] = 0;
                    if (count == reached.length) {
                        reached = Arrays.copyOf(reached, count * 2);
                    }
                    reached[count++] = entity;
                }
                flow[entity] += share * TopPartners.traffic(history, second, partner, step) / out;
            }
        }
        return count;
    }

    private void startOrder(int count) {
        if (order.length < count) {
            order = new long[count * 2];
        }
    }

    /** Packs a non-negative weight and an index so that numbers in descending order have the weights in that order. */
    static long ordered(float weight, int index) {
        return (long) Float.floatToIntBits(weight) << 32 | (0x7FFFFFFFL - index);
    }

    private int[] best(int count, int most) {
        Arrays.sort(order, 0, count);
        int[] chosen = new int[Math.min(count, most)];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = (int) (0x7FFFFFFFL - (order[count - 1 - i] & 0x7FFFFFFFL));
        }
        return chosen;
    }
}
