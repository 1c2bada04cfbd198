package org.entente.pipeline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.answer.motive.durability.EpisodeForecast;
import org.entente.answer.motive.durability.Features;
import org.entente.answer.motive.durability.Method;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.Outcome;

/** Episodes with their forecasts as a table, one row each, for scoring elsewhere. */
public final class EpisodeTable {

    private static final int[] HORIZONS = {1, 5, 10};
    private static final double MILLIONTHS = 1e6;

    private EpisodeTable() {}

    /** Refuses a file of another kind before the work begins. */
    public static void requireCsv(Path output) {
        if (!Runs.fileName(output).endsWith(".csv")) {
            throw new IllegalArgumentException("The output (" + Runs.fileName(output) + ") must end in .csv.");
        }
    }

    /** Writes the whole file or nothing. */
    public static void write(List<EpisodeForecast> forecasts, Path output) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header());
            for (EpisodeForecast each : forecasts) {
                csv.writeRecord(row(each));
            }
        }
        Runs.writeWhole(output, text.toString());
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("first", "second", "onset", "base"));
        header.addAll(Features.NAMES);
        for (int years : HORIZONS) {
            header.add("survival" + years);
        }
        for (Method method : Method.values()) {
            for (int years : HORIZONS) {
                if (method != Method.MODEL) {
                    header.add(method.code() + years);
                }
            }
        }
        header.addAll(List.of("outcome", "last", "censored"));
        for (int years : HORIZONS) {
            header.add("survived" + years);
        }
        header.add("fold");
        return header;
    }

    private static List<String> row(EpisodeForecast forecast) {
        Episode episode = forecast.episode();
        List<String> row = new ArrayList<>(List.of(
                episode.dyad().first().iso3(),
                episode.dyad().second().iso3(),
                String.valueOf(episode.onset()),
                String.valueOf(episode.base())));
        for (double value : forecast.features()) {
            row.add(number(value));
        }
        for (Method method : Method.values()) {
            for (int years : HORIZONS) {
                row.add(number(forecast.chance(method, years)));
            }
        }
        row.add(episode.outcome().code());
        row.add(String.valueOf(episode.last()));
        row.add(episode.outcome() == Outcome.CENSORED ? "1" : "0");
        for (int years : HORIZONS) {
            row.add(episode.survived(years).map(s -> s ? "1" : "0").orElse(""));
        }
        row.add(forecast.fold() == 0 ? "" : String.valueOf(forecast.fold()));
        return row;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(Math.round(value * MILLIONTHS) / MILLIONTHS);
    }
}
