package org.entente.watch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.entente.pipeline.WholeFile;
import org.jspecify.annotations.Nullable;

/** The last day whose rules were judged. Written after the day's alerts, so that a day is judged twice rather than never. */
public final class Checkpoint {

    private Checkpoint() {}

    /** The day; null before the first. */
    public static @Nullable LocalDate read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        String text = Files.readString(file).strip();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IOException(
                    "The watch's last day (" + file + ", " + text + ") is no date. Write one, as in"
                            + " 2026-11-25, or delete the file.",
                    e);
        }
    }

    public static void write(Path file, LocalDate day) throws IOException {
        WholeFile.write(file, day + "\n");
    }
}
