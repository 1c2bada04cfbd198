package org.entente.measure.bond.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.measure.RealData;
import org.jspecify.annotations.Nullable;

/** Events between states by month, read from the quadruples of ICEWS05-15: real months to foresee. */
final class MonthlyCounts {

    /** December 2013, the first whole month after the part that is there to learn from. */
    static final int FIRST_HELD_OUT = 107;
    /** December 2014 is not whole. */
    static final int MONTHS = 119;

    final Map<String, long[]> byPair = new TreeMap<>();
    final double[] all = new double[MONTHS];

    private static final LocalDate START = LocalDate.of(2005, 1, 1);

    /** Counts the events of two CAMEO roots, from the first to the last. */
    static MonthlyCounts read(int firstRoot, int lastRoot) throws IOException {
        Path train = RealData.file("forecast/ICEWS05-15/train.txt");
        Path folder = Objects.requireNonNull(train.getParent());
        Map<Integer, String> states = states(folder.resolve("entity2id.txt"));
        Map<Integer, Integer> roots = roots(folder.resolve("relation2id.txt"));
        MonthlyCounts counts = new MonthlyCounts();
        for (String file : List.of("train.txt", "valid.txt")) {
            for (String line : Files.readAllLines(folder.resolve(file))) {
                String[] cell = line.split("\t", -1);
                LocalDate day = START.plusDays(Long.parseLong(cell[3].strip()));
                int month = (day.getYear() - 2005) * 12 + day.getMonthValue() - 1;
                int root = roots.getOrDefault(Integer.valueOf(cell[1]), 0);
                if (month < MONTHS) {
                    counts.all[month]++;
                    counts.add(
                            states.get(Integer.valueOf(cell[0])),
                            states.get(Integer.valueOf(cell[2])),
                            month,
                            root >= firstRoot && root <= lastRoot);
                }
            }
        }
        return counts;
    }

    private void add(@Nullable String a, @Nullable String b, int month, boolean counts) {
        if (a != null && b != null && !a.equals(b) && counts) {
            String pair = a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
            byPair.computeIfAbsent(pair, p -> new long[MONTHS])[month]++;
        }
    }

    /** A state of its own, or the one in brackets after a body within it. */
    private static Map<Integer, String> states(Path file) throws IOException {
        Map<Integer, String> states = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        for (State state : StateSystem.standard().listStates()) {
            codes.put(normal(state.name()), state.iso3());
        }
        for (String line : Files.readAllLines(file)) {
            String[] cell = line.split("\t", -1);
            String name = cell[0].replace('_', ' ');
            int open = name.endsWith(")") ? name.indexOf('(') : -1;
            String place = open < 0 ? name : name.substring(open + 1, name.length() - 1);
            String iso3 = codes.get(normal(place));
            if (iso3 != null) {
                states.put(Integer.valueOf(cell[1].strip()), iso3);
            }
        }
        return states;
    }

    private static Map<Integer, Integer> roots(Path file) throws IOException {
        Map<String, Integer> rootOf = new HashMap<>();
        for (String line :
                Files.readAllLines(RealData.file("events/icews/cameo-codes.csv"), StandardCharsets.ISO_8859_1)) {
            String[] cell = line.split("\",\"?|,\"", 5);
            if (cell.length == 5 && cell[3].length() >= 2 && Character.isDigit(cell[3].charAt(0))) {
                rootOf.put(normal(cell[2]), Integer.valueOf(cell[3].substring(0, 2)));
            }
        }
        Map<Integer, Integer> roots = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cell = line.split("\t", -1);
            Integer root = rootOf.get(normal(cell[0]));
            if (root != null) {
                roots.put(Integer.valueOf(cell[1].strip()), root);
            }
        }
        return roots;
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** Every n-th pair with this many events before the months that are held out. */
    List<long[]> pairs(int leastBefore, int each) {
        List<long[]> eligible = byPair.values().stream()
                .filter(c -> Arrays.stream(c, 0, FIRST_HELD_OUT - 1).sum() >= leastBefore)
                .toList();
        return IntStream.range(0, eligible.size())
                .filter(i -> i % each == 0)
                .mapToObj(eligible::get)
                .toList();
    }
}
