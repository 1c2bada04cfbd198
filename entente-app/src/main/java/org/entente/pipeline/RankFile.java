package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.protocol.RankSink;

/**
 * Ranks as JSON lines, one a question: {@code {"subject","relation","object","time","direction","rank","candidates"}}, with
 * numbers as in the folder, {@code direction} saying which side was asked for, and the best candidates as {@code [entity,
 * score]}, unfiltered. The file appears whole once it is closed.
 */
public final class RankFile implements RankSink, AutoCloseable {

    private final Quadruples data;
    private final Path file;
    private final Path part;
    private final Writer writer;

    public RankFile(Quadruples data, Path file) throws IOException {
        this.data = data;
        this.file = file;
        part = file.resolveSibling(file.getFileName() + ".part");
        writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
    }

    @Override
    public void accept(int fact, double rank, int[] best, float[] scores) {
        boolean forObject = fact % 2 == 0;
        int forward = forObject ? fact : fact - 1;
        StringBuilder line = new StringBuilder(2_000)
                .append("{\"subject\":")
                .append(data.subject(forward))
                .append(",\"relation\":")
                .append(data.relation(forward))
                .append(",\"object\":")
                .append(data.object(forward))
                .append(",\"time\":")
                .append(data.time(forward))
                .append(",\"direction\":\"")
                .append(forObject ? "object" : "subject")
                .append("\",\"rank\":")
                .append(rank)
                .append(",\"candidates\":[");
        for (int i = 0; i < best.length; i++) {
            line.append(i == 0 ? "[" : ",[")
                    .append(best[i])
                    .append(',')
                    .append(scores[i])
                    .append(']');
        }
        write(line.append("]}\n"));
    }

    private void write(CharSequence line) {
        try {
            writer.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file into its place. */
    public void finish() throws IOException {
        writer.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(part);
    }
}
