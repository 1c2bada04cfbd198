package org.entente.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.provenance.Reject;
import org.entente.source.SourceInput;

/**
 * Several inputs of one format without headers, read one after another as one. A reject still names its own file and line.
 *
 * <p>For one reading at a time.
 */
public final class JoinedInput implements SourceInput {

    private final String name;
    private final List<SourceInput> parts;
    private final List<Long> linesBefore = new ArrayList<>();

    /**
     * Joins inputs.
     *
     * @param name what the whole is called
     * @param parts at least one, each ending with a line end or not
     */
    public JoinedInput(String name, List<SourceInput> parts) {
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() throws IOException {
        linesBefore.clear();
        return new Joined();
    }

    @Override
    public Reject placed(Reject reject) {
        int part = linesBefore.size() - 1;
        while (part > 0 && linesBefore.get(part) >= reject.line()) {
            part--;
        }
        return new Reject(
                parts.get(part).name(),
                reject.line() - linesBefore.get(part),
                reject.column(),
                reject.value(),
                reject.reason());
    }

    /** Opens one part after another, puts a line end between them where there is none, and counts lines. */
    private final class Joined extends InputStream {

        private InputStream in = InputStream.nullInputStream();
        private int next;
        private long lines;
        private boolean atLineStart = true;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int count = in.read(target, offset, length);
            while (count < 0) {
                if (!atLineStart) {
                    target[offset] = '\n';
                    count(target, offset, 1);
                    return 1;
                }
                if (next == parts.size()) {
                    return -1;
                }
                in.close();
                in = parts.get(next).open();
                linesBefore.add(lines);
                next++;
                count = in.read(target, offset, length);
            }
            count(target, offset, count);
            return count;
        }

        private void count(byte[] target, int offset, int count) {
            for (int at = offset; at < offset + count; at++) {
                lines += target[at] == '\n' ? 1 : 0;
            }
            atLineStart = count == 0 ? atLineStart : target[offset + count - 1] == '\n';
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
