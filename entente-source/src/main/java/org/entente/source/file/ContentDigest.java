package org.entente.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.source.SourceInput;

/**
 * What a file holds, as a number: equal for the same bytes, however they are packed.
 *
 * @param sha256 SHA-256 of the decompressed bytes, 64 lower-case hexadecimal digits
 * @param bytes how many decompressed bytes there are
 */
public record ContentDigest(String sha256, long bytes) {

    private static final int BUFFER_BYTES = 1 << 17;

    /**
     * Reads the input once to its end, in constant memory.
     *
     * @throws org.entente.source.SourceFormatException when the packed file breaks off or is damaged
     * @throws IOException when it cannot be read
     */
    public static ContentDigest of(SourceInput input) throws IOException {
        MessageDigest digest = newSha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (InputStream in = input.open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                bytes += count;
            }
        }
        return new ContentDigest(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /**
     * The same content as another edition: another number where the edition is said, the same where it is not.
     *
     * @param edition what is known of the content from elsewhere, such as the day of a list; may be empty
     */
    public ContentDigest asEdition(String edition) {
        if (edition.isEmpty()) {
            return this;
        }
        byte[] text = (edition + "\n" + sha256).getBytes(StandardCharsets.UTF_8);
        return new ContentDigest(HexFormat.of().formatHex(newSha256().digest(text)), bytes);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
