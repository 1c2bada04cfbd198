package org.entente.measure.bond.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.series.Series;

/** A hash of all that the fit of a strand depends on: the variable, its periods and their numbers, bit by bit. */
final class SeriesHash {

    /** Of the method; raised when a fit would come out otherwise from the same series. */
    private static final String METHOD = "levels-2";

    private static final int BYTES = 16;

    private SeriesHash() {}

    static String of(Series series) {
        MessageDigest digest = digest();
        digest.update((METHOD + " " + series.variable().id() + " "
                        + series.frequency().code() + " ")
                .getBytes(StandardCharsets.UTF_8));
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + 5 * Long.BYTES);
        for (int i = 0; i < series.size(); i++) {
            buffer.clear();
            buffer.putInt(series.period(i).ordinal());
            buffer.putDouble(series.value(i)).putDouble(series.low(i)).putDouble(series.high(i));
            buffer.putLong(series.count(i)).putLong(series.exposure(i));
            digest.update(buffer.array());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
