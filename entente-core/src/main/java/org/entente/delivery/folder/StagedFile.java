package org.entente.delivery.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.entente.delivery.Sha256;

/**
 * A file that waits to be moved into the record.
 *
 * @param file where it is; on the file system of the record's folder
 * @param target what it will be there
 */
public record StagedFile(Path file, DataFile target) {

    /** Forces a finished file to the disk and names it by its bytes. */
    public static StagedFile of(Path file, String table, long rows, Set<String> deliveries) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new StagedFile(file, DataFile.written(table, Sha256.ofFile(file), rows, deliveries));
    }
}
