package org.entente.pipeline;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.StrandMemory;
import org.entente.measure.bond.StrandTrend;
import org.jspecify.annotations.Nullable;

/**
 * Fitted strands in a file beside the tables, one line a strand of a pair, with the hash of what it was fitted from. A line
 * that cannot be read counts as never fitted. Only what the last run asked for is written again.
 */
final class StrandFile implements StrandMemory {

    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 15;

    private final Path file;
    private final Map<String, Line> before = new ConcurrentHashMap<>();
    private final Map<String, Line> now = new ConcurrentHashMap<>();
    private final AtomicInteger reused = new AtomicInteger();
    private final AtomicInteger fitted = new AtomicInteger();

    private record Line(String input, Remembered value) {}

    private StrandFile(Path file) {
        this.file = file;
    }

    /** Reads the file where there is one. */
    static StrandFile open(Path file) throws IOException {
        StrandFile memory = new StrandFile(file);
        if (Files.exists(file)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    memory.read(List.of(line.split(SEPARATOR, -1)));
                }
            }
        }
        return memory;
    }

    private void read(List<String> fields) {
        if (fields.size() != FIELDS) {
            return;
        }
        try {
            double[] number = new double[8];
            for (int i = 0; i < number.length; i++) {
                number[i] = Double.parseDouble(fields.get(3 + i));
            }
            Band level = new Band(number[0], number[1], number[2], number[3], number[4]);
            StrandTrend trend = new StrandTrend(fields.get(11), number[5], number[6], number[7], fields.get(12));
            before.put(
                    key(fields.get(0), fields.get(1)),
                    new Line(fields.get(2), new Remembered(level, trend, fields.get(13), fields.get(14))));
        } catch (NumberFormatException e) {
            // A line that somebody has changed is fitted anew.
            before.remove(key(fields.get(0), fields.get(1)));
        }
    }

    private static String key(String strand, String pair) {
        return strand + SEPARATOR + pair;
    }

    @Override
    public @Nullable Remembered find(String strand, String pair, String input) {
        Line line = before.get(key(strand, pair));
        if (line == null || !line.input().equals(input)) {
            return null;
        }
        reused.incrementAndGet();
        now.put(key(strand, pair), line);
        return line.value();
    }

    @Override
    public void keep(String strand, String pair, String input, Remembered value) {
        fitted.incrementAndGet();
        now.put(key(strand, pair), new Line(input, value));
    }

    int reused() {
        return reused.get();
    }

    int fitted() {
        return fitted.get();
    }

    /** Writes what was asked for or kept, whole or not at all. */
    void write() throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
            for (Map.Entry<String, Line> each : new TreeMap<>(now).entrySet()) {
                out.write(line(each.getKey(), each.getValue()));
                out.newLine();
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(String key, Line line) {
        Band level = line.value().level();
        StrandTrend trend = line.value().trend();
        StringBuilder text = new StringBuilder(key).append(SEPARATOR).append(line.input());
        for (double each : new double[] {
            level.low(),
            level.lowerQuarter(),
            level.level(),
            level.upperQuarter(),
            level.high(),
            trend.change(),
            trend.low(),
            trend.high()
        }) {
            text.append(SEPARATOR).append(each);
        }
        return text.append(SEPARATOR)
                .append(String.join(
                        SEPARATOR,
                        trend.span(),
                        trend.kind(),
                        line.value().unit(),
                        line.value().note()))
                .toString();
    }
}
