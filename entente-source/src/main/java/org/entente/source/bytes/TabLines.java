package org.entente.source.bytes;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a tab-separated file, one after another, as offsets into a buffer that the next line overwrites.
 *
 * <p>Lines end with LF or CR LF; where the first {@value #CHUNK_BYTES} bytes hold CR but no LF, with CR. A UTF-8 byte order
 * mark is skipped. Fields are counted from 0.
 */
public final class TabLines implements Closeable {

    /** Longest line that is read, in bytes. */
    public static final int MAX_LINE_BYTES = 1 << 20;

    /** What keeps a line from being read. */
    public enum Problem {
        NONE,
        /** Longer than {@link TabLines#MAX_LINE_BYTES}; its fields are not available. */
        TOO_LONG,
        /** Holds a byte 0, as no text does. */
        NUL_BYTE
    }

    private static final int CHUNK_BYTES = 1 << 18;
    private static final int FIRST_BYTES = 1 << 14;
    private static final int MOST_BYTES = MAX_LINE_BYTES + CHUNK_BYTES;
    private static final int MAX_FIELDS = 512;
    private static final int LAST_SPECIAL = '\r';

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_BYTES];
    private final int[] bounds = new int[MAX_FIELDS + 1];
    private long passed;
    private int limit;
    private int start;
    private int next;
    private int length;
    private boolean atEnd;
    private byte lineEnd = '\n';
    private long line;
    private int fieldCount;
    private boolean nul;
    private Problem problem = Problem.NONE;

    /** Takes over the stream and reads its first bytes. */
    public TabLines(InputStream in) throws IOException {
        this(in, 0);
        while (!atEnd && limit < CHUNK_BYTES && indexOf((byte) '\n', 0) == limit) {
            fill();
        }
        next = hasByteOrderMark() ? 3 : 0;
        if (indexOf((byte) '\n', next) == limit && indexOf((byte) '\r', next) < limit) {
            lineEnd = '\r';
        }
    }

    private TabLines(InputStream in, long linesBefore) throws IOException {
        this.in = in;
        this.line = linesBefore;
        fill();
    }

    /**
     * The lines of a part that begins after an LF within a file: no mark is looked for, and lines end with LF or CR LF.
     *
     * @param linesBefore how many lines of the file stand before the part
     */
    public static TabLines inside(InputStream in, long linesBefore) throws IOException {
        return new TabLines(in, linesBefore);
    }

    private boolean hasByteOrderMark() {
        return limit >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf;
    }

    /** Goes to the next line; false after the last. A line end at the end of the file starts no further line. */
    public boolean next() throws IOException {
        start = next;
        nul = false;
        fieldCount = 0;
        problem = Problem.NONE;
        int at = scan(start);
        while (at > limit) {
            int scanned = limit - start;
            if (scanned > MAX_LINE_BYTES) {
                return passOverLongLine();
            }
            if (!refill()) {
                return finishLastLine();
            }
            at = scan(start + scanned);
        }
        next = at;
        finish(at - 1);
        return true;
    }

    /** Looks for tabs and the line's end from a position; returns the position after the end, or limit + 1 if none. */
    private int scan(int from) {
        byte[] bytes = buffer;
        int to = limit;
        for (int at = from; at < to; at++) {
            int b = bytes[at] & 0xff;
            if (b <= LAST_SPECIAL) {
                if (b == '\t') {
                    endField(at);
                } else if (b == lineEnd) {
                    return at + 1;
                } else if (b == 0) {
                    nul = true;
                }
            }
        }
        return to + 1;
    }

    /** Bounds are kept relative to the line's start, so that moving the line in the buffer leaves them right. */
    private void endField(int at) {
        fieldCount++;
        if (fieldCount <= MAX_FIELDS) {
            bounds[fieldCount] = at + 1 - start;
        }
    }

    private void finish(int end) {
        int last = lineEnd == '\n' && end > start && buffer[end - 1] == '\r' ? end - 1 : end;
        endField(last);
        length = last - start;
        line++;
        if (length > MAX_LINE_BYTES) {
            problem = Problem.TOO_LONG;
        } else if (nul) {
            problem = Problem.NUL_BYTE;
        }
    }

    private boolean finishLastLine() {
        next = limit;
        if (start == limit) {
            return false;
        }
        finish(limit);
        return true;
    }

    private boolean passOverLongLine() throws IOException {
        line++;
        problem = Problem.TOO_LONG;
        fieldCount = 0;
        int end = limit;
        while (end == limit) {
            start = limit;
            if (!refill()) {
                next = limit;
                return true;
            }
            end = indexOf(lineEnd, start);
        }
        next = end + 1;
        return true;
    }

    /** Moves the unfinished line to the front and reads on; false when nothing is left to read. */
    private boolean refill() throws IOException {
        if (atEnd) {
            return false;
        }
        boolean wasFull = limit == buffer.length;
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        passed += start;
        limit -= start;
        start = 0;
        int before = limit;
        if (wasFull && buffer.length < MOST_BYTES) {
            buffer = Arrays.copyOf(buffer, Math.min(MOST_BYTES, 4 * buffer.length));
        }
        fill();
        return limit > before;
    }

    /** The buffer grows while it is filled to its end: most files of a feed are smaller than the longest line. */
    private void fill() throws IOException {
        if (limit > buffer.length / 2 && buffer.length < MOST_BYTES) {
            buffer = Arrays.copyOf(buffer, Math.min(MOST_BYTES, 4 * buffer.length));
        }
        int wanted = Math.min(CHUNK_BYTES, buffer.length - limit);
        int count = in.readNBytes(buffer, limit, wanted);
        atEnd = count < wanted;
        limit += count;
    }

    private int indexOf(byte wanted, int from) {
        int at = from;
        while (at < limit && buffer[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Number of the current line, from 1. */
    public long line() {
        return line;
    }

    /** Offset in the stream of the first byte after the current line and its end. */
    public long position() {
        return passed + next;
    }

    /** Whether lines end with LF, perhaps after CR, and not with CR alone. */
    public boolean endWithLineFeed() {
        return lineEnd == '\n';
    }

    public Problem problem() {
        return problem;
    }

    /** How many fields the line has; at least 1 unless it is too long. Only the first {@value #MAX_FIELDS} can be read. */
    public int fieldCount() {
        return fieldCount;
    }

    /** Whether the line has no byte at all. */
    public boolean isBlank() {
        return fieldCount == 1 && isEmpty(0);
    }

    /** The buffer that offsets point into; valid until the next line. */
    public byte[] buffer() {
        return buffer;
    }

    /** Offset of a field's first byte. */
    public int start(int field) {
        return start + bounds[field];
    }

    /** Offset after a field's last byte. */
    public int end(int field) {
        return start + bounds[field + 1] - 1;
    }

    public boolean isEmpty(int field) {
        return bounds[field + 1] - 1 == bounds[field];
    }

    /** A field as text: UTF-8, or ISO-8859-1 where it is not valid UTF-8. */
    public String text(int field) {
        return ByteText.decode(buffer, start(field), end(field));
    }

    /** The first bytes of the line as text, for a message; empty when the line is too long. */
    public String lineText(int maxBytes) {
        if (fieldCount == 0) {
            return "";
        }
        return ByteText.decode(buffer, start, start + Math.min(length, maxBytes));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
