package org.entente.source.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;

/** A gzip file, of one member or of several one after another. */
record GzipFile(Path path) implements SourceInput {

    private static final int BUFFER_BYTES = 1 << 16;

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream file = Files.newInputStream(path);
        try {
            // The buffer's available() looks at the file, which is how further members are found.
            return new UnpackedStream(
                    name(),
                    new GZIPInputStream(new BufferedInputStream(file, BUFFER_BYTES), BUFFER_BYTES),
                    Files.size(path));
        } catch (EOFException e) {
            file.close();
            throw UnpackedStream.brokenOff(name(), 0, e);
        } catch (ZipException e) {
            file.close();
            throw new SourceFormatException(
                    name(), 0, "", "starts like gzip but is damaged (" + e.getMessage() + "). Download it again.");
        }
    }
}
