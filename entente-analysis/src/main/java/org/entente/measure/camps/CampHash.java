package org.entente.measure.camps;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.vote.VoteMatrix;

/** A hash of the votes or figures of sessions. */
final class CampHash {

    /** How camps are made of them; another name where the same votes may give other camps. */
    private static final String METHOD = "camps-1";

    private static final int BYTES = 16;

    private final MessageDigest digest = digest();

    CampHash() {
        text(METHOD);
    }

    void add(CampSource.Session session) {
        text(session.number() + " " + session.dataset() + " "
                + String.join(" ", session.similarity().states()));
        VoteMatrix votes = session.votes();
        if (votes == null) {
            double[] values = session.similarity().values();
            ByteBuffer buffer = ByteBuffer.allocate(Double.BYTES * values.length);
            for (double each : values) {
                buffer.putDouble(each);
            }
            digest.update(buffer.array());
        } else {
            add(votes);
        }
    }

    private void add(VoteMatrix votes) {
        int states = votes.states().size();
        text(String.join(" ", votes.states()));
        for (int row = 0; row < votes.rollCallCount(); row++) {
            byte[] choices = new byte[states];
            for (int column = 0; column < states; column++) {
                choices[column] = (byte) votes.choice(row, column);
            }
            text(String.valueOf(votes.rollCall(row)));
            digest.update(choices);
        }
    }

    private void text(String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    String text() {
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
