package org.entente.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;

/** The program on one machine, which says what is right. */
final class OneMachine {

    private OneMachine() {}

    /** Reads files into a record; those that it refuses are left out. */
    static void ingest(Path record, List<Path> files, String keep) throws IOException {
        Ingest ingest = new Ingest(RecordFolder.openOrCreate(record), KeepRule.parse(keep));
        for (Path file : files) {
            try {
                for (SourceInput input : SourceFiles.open(file)) {
                    ingest.file(input, "gdelt");
                }
            } catch (SourceFormatException refused) {
                // As a user sees it: one line, and the other files are read.
            }
        }
    }
}
