package org.entente.watch.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.entente.watch.Alert;
import org.entente.watch.Rule;

/** Makes alerts. */
final class Alerts {

    private static final int ID_LENGTH = 16;

    private Alerts() {}

    /**
     * An alert whose id is made from rule, subject and key.
     *
     * @param key names the finding within rule and subject, whenever it is found
     */
    static Alert of(Rule rule, String subject, String key, LocalDate day, String text, List<String> evidence) {
        String id = sha256(rule.name() + "\n" + rule.kind().code() + "\n" + subject + "\n" + key);
        return new Alert(id, rule.name(), rule.kind().code(), subject, day, text, evidence);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
