package org.entente.source.fuzz;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A file without a place on any disk: a header, then so many rows that are changed by a seed. */
final class MutatedLines extends InputStream {

    private static final byte[] PIECES = "\t,;|\0 -+.0123456789eENaX\u00ff/:".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MOST_BYTES = 8192;

    private final List<byte[]> rows;
    private final SplittableRandom random;
    private final byte[] line = new byte[2 * MOST_BYTES];
    private long left;
    private int length;
    private int at;

    MutatedLines(byte[] header, List<byte[]> rows, long lines, long seed) {
        this.rows = rows;
        this.left = lines;
        this.random = new SplittableRandom(seed);
        System.arraycopy(header, 0, line, 0, header.length);
        this.length = header.length;
        if (header.length == 0) {
            // The first line must show the format; it is good.
            byte[] good = rows.getFirst();
            System.arraycopy(good, 0, line, 0, good.length);
            line[good.length] = '\n';
            length = good.length + 1;
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int count) {
        int done = 0;
        while (done < count) {
            if (at == length && !next()) {
                return done == 0 ? -1 : done;
            }
            int some = Math.min(count - done, length - at);
            System.arraycopy(line, at, target, offset + done, some);
            at += some;
            done += some;
        }
        return done;
    }

    private boolean next() {
        if (left == 0) {
            return false;
        }
        left--;
        byte[] row = rows.get(random.nextInt(rows.size()));
        length = Math.min(row.length, MOST_BYTES - 1);
        System.arraycopy(row, 0, line, 0, length);
        int edits = random.nextInt(4);
        for (int i = 0; i < edits && length > 0; i++) {
            edit();
        }
        line[length++] = '\n';
        at = 0;
        return true;
    }

    private void edit() {
        int where = random.nextInt(length);
        switch (random.nextInt(6)) {
            case 0 -> line[where] = PIECES[random.nextInt(PIECES.length)];
            case 1 -> insert(where, PIECES[random.nextInt(PIECES.length)]);
            case 2 -> delete(where, 1 + random.nextInt(3));
            case 3 -> line[where] = (byte) random.nextInt(256);
            case 4 -> copyWithin(where);
            default -> line[where] = (byte) ('0' + random.nextInt(10));
        }
    }

    private void insert(int where, byte what) {
        if (length < MOST_BYTES - 1) {
            System.arraycopy(line, where, line, where + 1, length - where);
            line[where] = what;
            length++;
        }
    }

    private void delete(int where, int count) {
        int gone = Math.min(count, length - where);
        System.arraycopy(line, where + gone, line, where, length - where - gone);
        length -= gone;
    }

    /** Puts a piece of the row elsewhere in it, as when columns slip. */
    private void copyWithin(int where) {
        int size = Math.min(1 + random.nextInt(12), length - where);
        byte[] piece = Arrays.copyOfRange(line, where, where + size);
        int to = random.nextInt(length - size + 1);
        System.arraycopy(piece, 0, line, to, size);
    }
}
