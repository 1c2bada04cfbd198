package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import org.entente.provenance.Reject;

/** One file to read, already decompressed; it can be opened more than once. */
public interface SourceInput {

    /** The file as the user named it; for a part of a zip, {@code archive.zip!part.csv}. */
    String name();

    /** The decompressed bytes; the caller closes the stream. */
    InputStream open() throws IOException;

    /** A reject of this input with the file and line that the user knows; for most inputs the same. */
    default Reject placed(Reject reject) {
        return reject;
    }
}
