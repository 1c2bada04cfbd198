package org.entente.forecast.graph;

import java.util.List;

/**
 * Events as (subject, relation, object, step), ordered by step, with the names behind the numbers.
 *
 * <p>Every event is held twice: as (s, r, o) and, for questions about its subject, as (o, r + R, s), R being the number
 * of relations. So each question has one form, (subject, relation, ?), and {@code 2R} relations exist. Event i stands at
 * {@code 2i}, its inverse at {@code 2i + 1}. Arrays are shared and must not be changed.
 */
public final class Quadruples {

    private final int[] subject;
    private final int[] relation;
    private final int[] object;
    private final int[] step;
    private final List<String> entities;
    private final List<String> relations;
    private final int start;
    private final int unit;
    private final int validFrom;
    private final int testFrom;

    /**
     * Holds events that are ordered by step.
     *
     * @param events one row an event: subject, relation, object, step
     * @param start time of step 0 in the unit of the files
     * @param unit how much time in the unit of the files one step is
     * @param validFrom first event of the validation part
     * @param testFrom first event of the test part
     */
    public Quadruples(
            int[][] events,
            List<String> entities,
            List<String> relations,
            int start,
            int unit,
            int validFrom,
            int testFrom) {
        int n = events.length;
        subject = new int[2 * n];
        relation = new int[2 * n];
        object = new int[2 * n];
        step = new int[2 * n];
        for (int i = 0; i < n; i++) {
            set(2 * i, events[i][0], events[i][1], events[i][2], events[i][3]);
            set(2 * i + 1, events[i][2], events[i][1] + relations.size(), events[i][0], events[i][3]);
        }
        this.entities = List.copyOf(entities);
        this.relations = List.copyOf(relations);
        this.start = start;
        this.unit = unit;
        this.validFrom = 2 * validFrom;
        this.testFrom = 2 * testFrom;
    }

    private void set(int at, int s, int r, int o, int t) {
        if (at > 1 && t < step[at - 1]) {
            throw new IllegalArgumentException(
                    "The step (" + t + ") of event " + at / 2 + " must not lie before that of the event before it.");
        }
        subject[at] = s;
        relation[at] = r;
        object[at] = o;
        step[at] = t;
    }

    /** Number of directed facts: twice that of the events. */
    public int size() {
        return subject.length;
    }

    public int subject(int fact) {
        return subject[fact];
    }

    public int relation(int fact) {
        return relation[fact];
    }

    public int object(int fact) {
        return object[fact];
    }

    public int step(int fact) {
        return step[fact];
    }

    /** Time of the step in the unit of the files. */
    public int time(int fact) {
        return start + step[fact] * unit;
    }

    /** Time of any step, also of one without facts, in the unit of the files. */
    public long timeOfStep(int at) {
        return start + (long) at * unit;
    }

    /** The step that holds a time in the unit of the files. */
    public int stepOfTime(long time) {
        return (int) Math.clamp(Math.floorDiv(time - start, (long) unit), 0, Integer.MAX_VALUE);
    }

    /** The first fact behind {@code from} with a later step. */
    public int endOfStep(int from) {
        int end = from;
        while (end < step.length && step[end] == step[from]) {
            end++;
        }
        return end;
    }

    /** First fact of the validation part. */
    public int validFrom() {
        return validFrom;
    }

    /** First fact of the test part. */
    public int testFrom() {
        return testFrom;
    }

    public int entityCount() {
        return entities.size();
    }

    /** Number of relations without their inverses. */
    public int relationCount() {
        return relations.size();
    }

    public List<String> entities() {
        return entities;
    }

    public List<String> relations() {
        return relations;
    }
}
