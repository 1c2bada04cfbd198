package org.entente.record.internal.correction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.record.Correction;
import org.entente.record.RecordException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads and extends the corrections of a record. */
public final class CorrectionFile {

    private static final String NAME = "corrections.jsonl";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path file;

    /** The corrections of the record in this folder. */
    public CorrectionFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** All of them, oldest line first; none when there is no file. */
    public List<Correction> list() {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Correction> corrections = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    corrections.add(read(line, number));
                }
            }
        } catch (IOException e) {
            throw new RecordException("The corrections (" + file + ") cannot be read (" + e + ").", e);
        }
        return corrections;
    }

    private Correction read(String line, int number) {
        try {
            JsonNode node = JSON.readTree(line);
            return new Correction(
                    node.path("dataset").asString(),
                    node.path("id").asString(),
                    LocalDate.parse(node.path("known").asString()),
                    Correction.Action.valueOf(node.path("action").asString().toUpperCase(Locale.ROOT)),
                    node.path("reason").asString());
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new RecordException(
                    file + " line " + number
                            + ": must be a correction with dataset, id, known, action (withdraw or restore) and reason."
                            + " Mend the line or take it out.",
                    e);
        }
    }

    /** Adds a line; to be called under the record's lock. */
    public void add(Correction correction) throws IOException {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("dataset", correction.dataset());
        line.put("id", correction.id());
        line.put("known", correction.known().toString());
        line.put("action", correction.action().name().toLowerCase(Locale.ROOT));
        line.put("reason", correction.reason());
        Files.writeString(
                file,
                JSON.writeValueAsString(line) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** A short text that changes when a line is added. */
    public String stamp() {
        try {
            return Files.exists(file) ? Long.toString(Files.size(file)) : "0";
        } catch (IOException e) {
            throw new RecordException("The corrections (" + file + ") cannot be read (" + e + ").", e);
        }
    }
}
