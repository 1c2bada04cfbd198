package org.entente.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.forecast.graph.Quadruples;

/** Small graphs with habits: some pairs repeat what they do, some answer the day after. */
final class SampleGraph {

    static final int ENTITIES = 40;
    static final List<String> RELATIONS =
            List.of("Consult", "Make_a_visit", "Host_a_visit", "Accuse", "Threaten", "Provide_aid");

    private SampleGraph() {}

    /** Events of so many steps; those from {@code changedFrom} on are drawn with another seed. */
    static Quadruples make(int steps, long seed, int changedFrom, long changedSeed) {
        List<int[]> events = new ArrayList<>(
                draw(steps, seed).stream().filter(row -> row[3] < changedFrom).toList());
        draw(steps, changedSeed).stream().filter(row -> row[3] >= changedFrom).forEach(events::add);
        events.sort(Comparator.comparingInt(row -> row[3]));
        int valid = before(events, steps - 12);
        int test = before(events, steps - 6);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            names.add(i % 4 == 0 ? "Land" + i : "Ministry (Land" + i / 4 * 4 + ")");
        }
        return new Quadruples(events.toArray(new int[0][]), names, RELATIONS, 0, 1, valid, test);
    }

    private static int before(List<int[]> events, int step) {
        return (int) events.stream().filter(row -> row[3] < step).count();
    }

    private static List<int[]> draw(int steps, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> events = new ArrayList<>();
        List<int[]> yesterday = List.of();
        for (int step = 0; step < steps; step++) {
            List<int[]> today = new ArrayList<>();
            for (int[] event : yesterday) {
                if (event[1] == 1 && random.nextInt(3) > 0) {
                    today.add(new int[] {event[2], 2, event[0], step});
                }
            }
            for (int i = 0; i < 12; i++) {
                int s = random.nextInt(ENTITIES);
                int o = random.nextInt(4) == 0 ? random.nextInt(ENTITIES) : (s + 1 + s % 3) % ENTITIES;
                today.add(new int[] {s, random.nextInt(RELATIONS.size()), o, step});
            }
            today.removeIf(row -> row[0] == row[2]);
            List<int[]> distinct = new ArrayList<>();
            for (int[] row : today) {
                if (distinct.stream().noneMatch(other -> Arrays.equals(other, row))) {
                    distinct.add(row);
                }
            }
            events.addAll(distinct);
            yesterday = distinct;
        }
        return events;
    }
}
