package org.entente.source;

import java.io.IOException;
import java.io.InputStream;

/** One file to read, already decompressed; it can be opened more than once. */
public interface SourceInput {

    /** The file as the user named it; for a part of a zip, {@code archive.zip!part.csv}. */
    String name();

    /** The decompressed bytes; the caller closes the stream. */
    InputStream open() throws IOException;
}
