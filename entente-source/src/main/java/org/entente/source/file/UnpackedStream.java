package org.entente.source.file;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.entente.source.SourceFormatException;

/** Decompressed bytes, counted, whose failures name the file and the next step. */
class UnpackedStream extends FilterInputStream {

    /** Text of the record packs some ten times smaller; what unpacks to more than this many times its size was made to harm. */
    static final int MOST_TIMES = 250;

    /** So much may come in any case. */
    static final long ALWAYS_ALLOWED = 32L << 20;

    private final String name;
    private final long packedBytes;
    private long bytes;

    /**
     * Unpacked bytes.
     *
     * @param packedBytes how many bytes they are packed into
     */
    UnpackedStream(String name, InputStream in, long packedBytes) {
        super(in);
        this.name = name;
        this.packedBytes = packedBytes;
    }

    static SourceFormatException brokenOff(String name, long bytes, IOException cause) {
        SourceFormatException error = new SourceFormatException(
                name, 0, "", "breaks off after " + bytes + " decompressed bytes. Download it again.");
        error.initCause(cause);
        return error;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int count = in.read(target, offset, length);
            if (count > 0) {
                bytes += count;
                requireLikely();
                onBytes(target, offset, count);
            } else if (count < 0) {
                onEnd();
            }
            return count;
        } catch (EOFException e) {
            throw brokenOff(name, bytes, e);
        } catch (ZipException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    private void requireLikely() throws SourceFormatException {
        if (bytes > ALWAYS_ALLOWED && bytes > MOST_TIMES * packedBytes) {
            throw new SourceFormatException(
                    name,
                    0,
                    "",
                    "unpacks to more than " + MOST_TIMES
                            + " times its size, as a file made to fill the disk does. Unpack it"
                            + " yourself if you trust it, and name what is in it.");
        }
    }

    SourceFormatException damaged(String what) {
        return new SourceFormatException(
                name, 0, "", "is damaged after " + bytes + " decompressed bytes (" + what + "). Download it again.");
    }

    void onBytes(byte[] target, int offset, int count) {}

    void onEnd() throws IOException {}

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
