package org.entente.source;

import java.io.IOException;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;

/** Reads one format. */
public interface SourceReader {

    /** The name that users type, as in {@code gdelt}. */
    String format();

    /** The datasets that files of this format belong to, with citation and terms. */
    List<Dataset> datasets();

    /**
     * Whether the file looks like this format.
     *
     * @param fileName name without folders
     * @param head the first bytes of the decompressed file, at most 64 KiB
     */
    boolean recognizes(String fileName, byte[] head);

    /**
     * What the name of a file says of its content that the content does not, such as the day of a list. Two files that
     * differ in this alone are two deliveries.
     *
     * @param name the file as the user named it
     * @return the empty string where the name says nothing
     */
    default String edition(String name) {
        return "";
    }

    /**
     * Reads the whole file.
     *
     * @throws SourceFormatException when the file is not of this format, or breaks off
     * @throws IOException when it cannot be read
     */
    ReadReport read(SourceInput input, EntrySink sink) throws IOException;
}
