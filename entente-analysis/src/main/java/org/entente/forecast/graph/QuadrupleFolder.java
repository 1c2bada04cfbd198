package org.entente.forecast.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the folder form of a temporal knowledge graph: {@code train.txt}, {@code valid.txt}, {@code test.txt} with
 * tab-separated numbers {@code subject relation object time}, further columns ignored, and {@code entity2id.txt},
 * {@code relation2id.txt} with a name and a number in either order. Times are in any unit and become steps: time since the
 * first, divided by the greatest common divisor of all of them.
 */
public final class QuadrupleFolder {

    private QuadrupleFolder() {}

    /**
     * Reads all files.
     *
     * @throws IllegalArgumentException naming file, line, value and rule when a file breaks the form
     */
    public static Quadruples read(Path folder) throws IOException {
        List<String> entities = NameFile.read(folder.resolve("entity2id.txt"));
        List<String> relations = NameFile.read(folder.resolve("relation2id.txt"));
        List<int[]> events = new ArrayList<>();
        readEvents(folder.resolve("train.txt"), entities.size(), relations.size(), events);
        int validFrom = events.size();
        readEvents(folder.resolve("valid.txt"), entities.size(), relations.size(), events);
        int testFrom = events.size();
        if (Files.exists(folder.resolve("test.txt"))) {
            readEvents(folder.resolve("test.txt"), entities.size(), relations.size(), events);
        }
        if (validFrom == 0 || testFrom == validFrom) {
            throw new IllegalArgumentException(folder + ": train.txt and valid.txt must both hold events.");
        }
        int start = events.stream().mapToInt(event -> event[3]).min().orElse(0);
        int unit = toSteps(events, start);
        int[][] rows = sorted(events, validFrom, testFrom, folder);
        return new Quadruples(rows, entities, relations, start, unit, validFrom, testFrom);
    }

    private static int[][] sorted(List<int[]> events, int validFrom, int testFrom, Path folder) {
        int[][] rows = events.toArray(new int[0][]);
        Comparator<int[]> byStep = Comparator.comparingInt(row -> row[3]);
        Arrays.sort(rows, 0, validFrom, byStep);
        Arrays.sort(rows, validFrom, testFrom, byStep);
        Arrays.sort(rows, testFrom, rows.length, byStep);
        requireOrder(rows, validFrom, folder, "valid.txt", "train.txt");
        requireOrder(rows, testFrom, folder, "test.txt", "valid.txt");
        return rows;
    }

    private static void requireOrder(int[][] rows, int from, Path folder, String later, String earlier) {
        if (from < rows.length && rows[from][3] <= rows[from - 1][3]) {
            throw new IllegalArgumentException(folder.resolve(later) + ": its first time must lie after the last of "
                    + earlier + ". Maybe the files belong to different splits.");
        }
    }

    private static void readEvents(Path file, int entities, int relations, List<int[]> events) throws IOException {
        try (BufferedReader reader = open(file)) {
            int line = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (!text.isBlank()) {
                    events.add(event(text, entities, relations, file, line));
                }
            }
        }
    }

    static BufferedReader open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("The file (" + file + ") must exist and be readable. A folder for"
                    + " evaluation holds train.txt, valid.txt, test.txt, entity2id.txt and relation2id.txt.");
        }
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    private static int[] event(String text, int entities, int relations, Path file, int line) {
        String[] cells = text.strip().split("\\s+");
        if (cells.length < 4) {
            throw new IllegalArgumentException(file + " line " + line + ": a row must have four tab-separated numbers"
                    + " (subject, relation, object, time), not " + cells.length + ".");
        }
        int[] bounds = {entities, relations, entities, Integer.MAX_VALUE};
        int[] row = new int[4];
        for (int i = 0; i < 4; i++) {
            row[i] = number(cells[i], bounds[i], file, line);
        }
        return row;
    }

    private static int number(String cell, int bound, Path file, int line) {
        try {
            int value = Integer.parseInt(cell.strip());
            if (value >= 0 && value < bound) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the message below names the value
        }
        throw new IllegalArgumentException(file + " line " + line + ": the value (" + cell
                + ") must be a whole number from 0 to below " + bound + ".");
    }

    private static int toSteps(List<int[]> events, int start) {
        int common = 0;
        for (int[] event : events) {
            common = greatestCommonDivisor(event[3] - start, common);
        }
        int unit = Math.max(1, common);
        for (int[] event : events) {
            event[3] = (event[3] - start) / unit;
        }
        return unit;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
