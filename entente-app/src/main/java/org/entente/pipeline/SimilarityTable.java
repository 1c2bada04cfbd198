package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.entente.measure.similarity.Estimate;
import org.entente.measure.similarity.SimilarityIndex;
import org.entente.measure.similarity.VoteSimilarity;

/** Writes vote similarity as CSV, row by row, so that all pairs of all sessions need no room. */
public final class SimilarityTable {

    private SimilarityTable() {}

    /** Writes the rows that {@code rows} hands to the sink it is given. The file appears whole or not at all. */
    public static void write(Path file, Consumer<Similarities.PairSink> rows) throws IOException {
        if (!Runs.fileName(file).endsWith(".csv")) {
            throw new IllegalArgumentException("The output (" + Runs.fileName(file) + ") must end in .csv.");
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                out.write(header());
                rows.accept((first, second, each) -> append(out, first, second, each));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String header() {
        StringBuilder text = new StringBuilder("session,a,b,n");
        for (SimilarityIndex index : SimilarityIndex.values()) {
            text.append(',').append(index.key());
            text.append(',')
                    .append(index.key())
                    .append("_low,")
                    .append(index.key())
                    .append("_high");
        }
        return text.append('\n').toString();
    }

    private static void append(Writer out, String first, String second, VoteSimilarity similarity) {
        StringBuilder row = new StringBuilder();
        row.append(similarity.session()).append(',').append(first).append(',').append(second);
        row.append(',').append(similarity.rollCalls());
        for (Estimate estimate : similarity.indices().values()) {
            number(row, estimate.value());
            number(row, estimate.low());
            number(row, estimate.high());
        }
        try {
            out.append(row.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Six decimals, or nothing where it is unknown; formatting by hand, since there are millions. */
    private static void number(StringBuilder row, double value) {
        row.append(',');
        if (!Double.isNaN(value)) {
            long millionths = Math.round(Math.abs(value) * 1e6);
            row.append(value < 0 && millionths > 0 ? "-" : "")
                    .append(millionths / 1_000_000)
                    .append('.');
            String decimals = Long.toString(millionths % 1_000_000);
            row.append("0".repeat(6 - decimals.length())).append(decimals);
        }
    }
}
