package org.entente.source.part;

import java.io.Serializable;

/**
 * Whole lines of a file.
 *
 * @param from offset of the first byte
 * @param to offset after the last byte
 * @param linesBefore how many lines of the file stand before it
 * @param rowsBefore how many rows of the file stand before it; headers and blank lines are none
 */
public record FilePart(long from, long to, long linesBefore, long rowsBefore) implements Serializable {

    /** Checks the order of the offsets. */
    public FilePart {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "The part from byte " + from + " to byte " + to + " must not be negative.");
        }
    }

    public boolean isFirst() {
        return from == 0;
    }
}
