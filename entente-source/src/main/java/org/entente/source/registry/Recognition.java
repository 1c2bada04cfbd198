package org.entente.source.registry;

import java.util.List;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * What a file of unsaid format was found to be.
 *
 * @param file the file as the user named it
 * @param candidates the readers that know it; one when it is clear
 * @param look what its first line looks like, as in "61 tab-separated columns"
 * @param known what a file that no reader reads is known to be, as the end of a sentence; null for a strange one
 * @param formats the names of all formats, for the message
 */
public record Recognition(
        String file,
        List<SourceReader> candidates,
        String look,
        @Nullable String known,
        String formats) {

    /** Copies the list. */
    public Recognition {
        candidates = List.copyOf(candidates);
    }

    public boolean isClear() {
        return candidates.size() == 1;
    }

    /** What was found and why, in one line. */
    public String message() {
        return switch (candidates.size()) {
            case 0 ->
                known != null
                        ? known
                        : "is of no format known here: its first line has " + look + ". Name the format, one of "
                                + formats + ".";
            case 1 -> "was recognized as " + candidates.getFirst().format() + ": its first line has " + look + ".";
            default ->
                "may be " + Sources.formats(candidates) + ": its first line has " + look
                        + ". Name the format instead of auto.";
        };
    }

    /**
     * The one reader that knows the file.
     *
     * @throws SourceFormatException when none does, or more than one; the message says what was seen and lists them
     */
    public SourceReader reader() throws SourceFormatException {
        if (!isClear()) {
            throw new SourceFormatException(file, 0, "", message());
        }
        return candidates.getFirst();
    }
}
