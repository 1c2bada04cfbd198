package org.entente.source.file;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.entente.source.SourceFormatException;

/** Decompressed bytes, counted, whose failures name the file and the next step. */
class UnpackedStream extends FilterInputStream {

    private final String name;
    private long bytes;

    UnpackedStream(String name, InputStream in) {
        super(in);
        this.name = name;
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
