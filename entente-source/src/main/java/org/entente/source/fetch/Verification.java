package org.entente.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.entente.source.fetch.Expected.Kind;
import org.jspecify.annotations.Nullable;

/** Compares what came with what was announced. */
public final class Verification {

    private static final int HEAD_BYTES = 512;
    private static final int BUFFER_BYTES = 1 << 16;

    private Verification() {}

    /** What is wrong with a file, as the end of a sentence; null when nothing is. */
    public static @Nullable String findFault(Path file, Expected expected) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return "came empty. Try again later.";
        }
        byte[] head = head(file);
        if (isWebPage(head)) {
            return "came as a web page, not as the file. Look at it in a browser; the address may have changed.";
        }
        if (expected.kind() == Kind.ZIP && !isZip(head)) {
            return "came as something else than a zip. Try again later.";
        }
        if (expected.size() != Expected.UNKNOWN && size != expected.size()) {
            return "came with " + size + " bytes, but " + expected.size() + " were announced. Try again later.";
        }
        String md5 = expected.md5();
        if (md5 != null && !md5.equals(md5Of(file))) {
            return "came with another MD5 (" + md5Of(file) + ") than was announced (" + md5 + "). Try again later.";
        }
        return null;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static boolean isWebPage(byte[] head) {
        String text =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html");
    }

    private static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4);
    }

    /** MD5 of a file, in lower-case hex digits. */
    public static String md5Of(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] buffer = new byte[BUFFER_BYTES];
            try (InputStream in = Files.newInputStream(file)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5.", e);
        }
    }
}
