package org.entente.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the alerts that a watch has made, also while it makes more: a line that is not ended yet does not count. The file only
 * grows, so what was read is not read again. Safe for many threads.
 */
public final class AlertBook {

    private final Path file;
    private final List<Alert> read = new ArrayList<>();
    private long bytes;

    /**
     * The alerts of a watch.
     *
     * @param folder where the watch leaves them; it need not be there yet
     */
    public AlertBook(Path folder) {
        this.file = folder.resolve("alerts.jsonl");
    }

    /** Where the watch of a record leaves its alerts unless told otherwise. */
    public static Path folderFor(Path record) {
        return record.toAbsolutePath().resolveSibling("watch");
    }

    /** All alerts, oldest first. */
    public synchronized List<Alert> list() {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            if (size < bytes) {
                read.clear();
                bytes = 0;
            }
            if (size > bytes) {
                readOn();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The alerts (" + file + ") cannot be read.", e);
        }
        return List.copyOf(read);
    }

    private void readOn() throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(bytes);
            byte[] more = in.readAllBytes();
            int start = 0;
            for (int i = 0; i < more.length; i++) {
                if (more[i] == '\n') {
                    String line = new String(more, start, i - start, StandardCharsets.UTF_8);
                    read.add(JsonMapper.shared().readValue(line, Alert.class));
                    start = i + 1;
                }
            }
            bytes += start;
        }
    }
}
