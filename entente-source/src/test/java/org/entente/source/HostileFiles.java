package org.entente.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files made of a good one that are meant to hurt; each must be refused, or its bad rows rejected. */
final class HostileFiles {

    private static final int LONG_LINE = 3 << 20;
    private static final int CUTS = 40;

    private HostileFiles() {}

    /** The files by what is wrong with them. */
    static Map<String, byte[]> of(byte[] good) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int second = 1 + indexOfLineEnd(good);
        files.put("a long line first", insert(good, 0, repeated("x", LONG_LINE)));
        files.put("a long line", insert(good, second, repeated("x", LONG_LINE)));
        files.put("a long line of commas", insert(good, second, repeated("1,", LONG_LINE)));
        files.put("a long line of tabs", insert(good, second, repeated("1\t", LONG_LINE)));
        files.put("a long header of commas", insert(good, 0, repeated("c,", LONG_LINE)));
        files.put("a long header of tabs", insert(good, 0, repeated("c\t", LONG_LINE)));
        files.put(
                "a quote that never closes",
                insert(good, second, ("\"" + "x,\n".repeat(LONG_LINE / 3)).getBytes(StandardCharsets.US_ASCII)));
        files.put("bytes 0 within", insert(good, (second + good.length) / 2, new byte[3]));
        files.put("bytes 0 at the end", insert(good, good.length, new byte[1000]));
        files.put("bytes 0 alone", new byte[1 << 16]);
        files.put("no UTF-8", insert(good, (second + good.length) / 2, new byte[] {(byte) 0xc3, 0x28, (byte) 0xff}));
        files.put("UTF-16", new String(good, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
        files.put(
                "a web page after the first line",
                insert(good, second, "<html><body>\n<p>404</p>\n".getBytes(StandardCharsets.US_ASCII)));
        for (int i = 1; i < CUTS; i++) {
            int length = (int) ((long) good.length * i / CUTS);
            files.put("cut after " + length + " bytes", Arrays.copyOf(good, length));
        }
        return files;
    }

    private static int indexOfLineEnd(byte[] bytes) {
        int at = 0;
        while (at < bytes.length - 1 && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static byte[] repeated(String part, int length) {
        return (part.repeat(length / part.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] insert(byte[] into, int at, byte[] what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(into.length + what.length);
        out.write(into, 0, at);
        out.writeBytes(what);
        out.write(into, at, into.length - at);
        return out.toByteArray();
    }
}
