package org.entente.watch.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.watch.Alert;
import tools.jackson.databind.json.JsonMapper;

/**
 * All alerts that were made, one JSON line each, oldest first. A line joins whole: what a killed run left without a line end is
 * cut off before anything is added. An alert whose id is there already is not added again.
 */
public final class AlertLog {

    private final Path file;
    private final Set<String> ids = new HashSet<>();

    public AlertLog(Path file) throws IOException {
        this.file = file;
        cutTornEnd();
        list().forEach(alert -> ids.add(alert.id()));
    }

    private void cutTornEnd() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        if (whole < bytes.length) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole);
            }
        }
    }

    /** All alerts, oldest first. */
    public List<Alert> list() throws IOException {
        List<Alert> alerts = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                alerts.add(JsonMapper.shared().readValue(line, Alert.class));
            }
        }
        return alerts;
    }

    /** Adds those that are not there yet, forced to the disk, and gives them back. */
    public List<Alert> add(List<Alert> alerts) throws IOException {
        List<Alert> added = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (Alert alert : alerts) {
            if (ids.add(alert.id())) {
                added.add(alert);
                lines.append(JsonMapper.shared().writeValueAsString(alert)).append('\n');
            }
        }
        if (!added.isEmpty()) {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }
        return added;
    }
}
