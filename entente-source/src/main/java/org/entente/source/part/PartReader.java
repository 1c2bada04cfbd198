package org.entente.source.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.source.ReadReport;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;

/** A reader that can also read a file part by part: the entries, rejects and report of all parts are those of the file. */
public interface PartReader extends SourceReader {

    /**
     * Passes over a file once and cuts it between lines.
     *
     * @param bytes how long a part shall be, at least; the last may be shorter
     * @return the parts in order; a single one where the file is short or must be read in one go
     * @throws org.entente.source.SourceFormatException when the file is not of this format
     * @throws IOException when it cannot be read
     */
    List<FilePart> cut(SourceInput input, long bytes) throws IOException;

    /**
     * Reads one part.
     *
     * @param file the file as the user named it
     * @param bytes the bytes of the part and no more; the caller closes
     * @param part where they stand
     * @throws IOException when they cannot be read
     */
    PartTally readPart(String file, InputStream bytes, FilePart part, EntrySink sink) throws IOException;

    /**
     * What {@link #read} would have reported of the whole file.
     *
     * @param parts one for each part, in any order
     */
    ReadReport join(List<PartTally> parts);
}
