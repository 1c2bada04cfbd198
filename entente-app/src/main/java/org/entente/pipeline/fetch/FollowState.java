package org.entente.pipeline.fetch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.entente.pipeline.WholeFile;
import org.entente.source.fetch.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Where a follower stands.
 *
 * @param since the first day that is followed
 * @param newest the newest slot that was looked at; null before the first look
 * @param gaps slots that are missing
 */
record FollowState(LocalDate since, @Nullable Slot newest, long gaps) {

    private static final String FILE = "following.properties";

    static FollowState read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new FollowState(LocalDate.EPOCH, null, 0);
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        try {
            return new FollowState(
                    LocalDate.parse(kept.getProperty("since", "")),
                    Slot.find(kept.getProperty("newest", "")).orElseThrow(),
                    Long.parseLong(kept.getProperty("gaps", "")));
        } catch (RuntimeException e) {
            throw new IOException(
                    "The state of the feed (" + file + ") cannot be read. Delete it to begin anew;"
                            + " what is in the record stays.",
                    e);
        }
    }

    void write(Path folder) throws IOException {
        if (newest == null) {
            throw new IllegalStateException("There is a newest slot after a look.");
        }
        WholeFile.write(folder.resolve(FILE), "since=" + since + "\nnewest=" + newest.text() + "\ngaps=" + gaps + "\n");
    }
}
