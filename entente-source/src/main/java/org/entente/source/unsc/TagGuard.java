package org.entente.source.unsc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.source.SourceFormatException;

/** Passes bytes on, and refuses a file that goes on for too long without closing a tag, before a parser collects it. */
final class TagGuard extends FilterInputStream {

    /** Most bytes from one tag's end to the next. */
    static final int MAX_BYTES = 1 << 20;

    private final String file;
    private long sinceTag;

    TagGuard(String file, InputStream in) {
        super(in);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            sinceTag = target[i] == '>' ? 0 : sinceTag + 1;
        }
        if (sinceTag > MAX_BYTES) {
            throw new SourceFormatException(
                    file,
                    0,
                    "",
                    "goes on for more than " + MAX_BYTES
                            + " bytes without the end of a tag, so it is no sanctions list." + " Download it again.");
        }
        return count;
    }
}
