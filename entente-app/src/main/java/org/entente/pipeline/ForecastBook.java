package org.entente.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.entente.forecast.StateForecast;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Forecasts that were kept to be scored later: {@code forecasts.jsonl} in the record's folder, one a line, only added to. */
public final class ForecastBook {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path record;
    private final Path file;

    public ForecastBook(Path record) {
        this.record = record;
        this.file = record.resolve("forecasts.jsonl");
    }

    /**
     * Adds one forecast.
     *
     * @throws IllegalArgumentException when there is no record to keep it in
     */
    public void add(StateForecast forecast) throws IOException {
        if (!Files.isDirectory(record)) {
            throw new IllegalArgumentException("There is no record (" + record
                    + ") to keep the forecast in. Ingest something first or name one with --record.");
        }
        String line = JSON.writeValueAsString(forecast) + "\n";
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** All that were kept, oldest first; none when there is no file. */
    public List<StateForecast> list() throws IOException {
        List<StateForecast> forecasts = new ArrayList<>();
        if (!Files.exists(file)) {
            return forecasts;
        }
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                forecasts.add(read(line, number));
            }
        }
        return forecasts;
    }

    private StateForecast read(String line, int number) {
        try {
            return JSON.readValue(line, StateForecast.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    file + " line " + number + ": must be a forecast as forecast --keep writes it. Take the line out.",
                    e);
        }
    }
}
