package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.delivery.KeepRule;
import org.entente.record.RecordFolder;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.junit.jupiter.api.Assumptions;

/** Fills records from files and writes series out bit by bit. */
public final class RecordFixture {

    public static final State RUSSIA = StateSystem.standard().getState("RUS");
    public static final State NORTH_KOREA = StateSystem.standard().getState("PRK");
    public static final SeriesUnit PAIR = SeriesUnit.of(Dyad.of(RUSSIA.id(), NORTH_KOREA.id()));

    private RecordFixture() {}

    /** Writes the text to a file of the name and reads it into the record. */
    static void add(RecordFolder record, Path folder, String format, String name, String text, KeepRule keep)
            throws IOException {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve(name), text);
        for (SourceInput input : SourceFiles.open(file)) {
            new Ingest(record, keep).file(input, format);
        }
    }

    /** Every period of a series, its numbers as raw bits. */
    static List<String> bits(Series series) {
        List<String> lines = new ArrayList<>();
        lines.add(series.variable().id() + " " + series.unit() + " " + series.coverage());
        for (int i = 0; i < series.size(); i++) {
            lines.add(series.period(i) + " " + Double.doubleToRawLongBits(series.value(i)) + " "
                    + Double.doubleToRawLongBits(series.low(i)) + " " + Double.doubleToRawLongBits(series.high(i))
                    + " " + series.count(i) + " " + series.exposure(i));
        }
        return lines;
    }

    /** A file under the folder of public data; the test is skipped where there is none. */
    static Path realFile(String name) {
        Path file = Path.of(System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data"))
                .resolve(name);
        Assumptions.assumeTrue(
                Files.isReadable(file), () -> "skipped: " + name + " is not under $ENTENTE_DATA or ../shared/data");
        return file;
    }
}
