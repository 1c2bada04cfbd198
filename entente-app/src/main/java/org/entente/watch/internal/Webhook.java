package org.entente.watch.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entente.source.fetch.Destinations;
import org.entente.watch.Alert;
import org.entente.watch.Hook;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends alerts to an address of the user's, in order, one request an alert. What was taken (status 2xx) is noted, so it is not
 * sent again; what was not is tried again in the next round. A run that is killed after an alert was taken and before that was
 * noted sends it again, with the same {@code Idempotency-Key}: by it the receiver tells.
 */
final class Webhook {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;

    private final Hook hook;
    private final Path sent;
    private final Destinations destinations;

    Webhook(Hook hook, Path sent, Destinations destinations) {
        this.hook = hook;
        this.sent = sent;
        this.destinations = destinations;
    }

    /**
     * Sends what was not taken yet; stops at the first that is not, so that the order holds.
     *
     * @return what went wrong, in a sentence; empty when all were taken
     */
    String send(List<Alert> alerts) throws IOException {
        Set<String> taken = new HashSet<>(Files.exists(sent) ? Files.readAllLines(sent) : List.of());
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            for (Alert alert : alerts) {
                if (!taken.contains(alert.id())) {
                    String fault = post(client, alert);
                    if (!fault.isEmpty()) {
                        return fault;
                    }
                    Files.writeString(
                            sent,
                            alert.id() + "\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND,
                            StandardOpenOption.SYNC);
                }
            }
        }
        return "";
    }

    private String post(HttpClient client, Alert alert) {
        byte[] body = JsonMapper.shared().writeValueAsBytes(alert);
        try {
            destinations.require(hook.address());
            HttpRequest request = HttpRequest.newBuilder(hook.address())
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", alert.id())
                    .header("X-Entente-Signature", "sha256=" + sign(hook.secret(), body))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= SUCCESS && status < REDIRECT
                    ? ""
                    : "The webhook " + host(hook.address()) + " answered with status " + status
                            + "; it is tried again in the next round.";
        } catch (IOException e) {
            return "The webhook " + host(hook.address()) + " could not be reached (" + e.getMessage()
                    + "); it is tried again in the next round.";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "The webhook was interrupted.";
        }
    }

    /** Paths of webhooks often hold a secret, so the host alone is named. */
    private static String host(URI address) {
        return String.valueOf(address.getHost());
    }

    /** HMAC-SHA256 of the body (RFC 2104), in hex digits. */
    static String sign(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
        }
    }
}
