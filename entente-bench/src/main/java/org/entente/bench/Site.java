package org.entente.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/** A running server, asked as a browser asks. Safe for many threads. */
final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * A site.
     *
     * @param address as in {@code http://127.0.0.1:8080}
     */
    Site(String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /**
     * One answer.
     *
     * @param millis from the request to the last byte
     * @param status of HTTP
     * @param bytes as they came, packed
     */
    record Reply(double millis, int status, byte[] bytes) {

        /** The page. */
        String text() {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }

        /** Whether parts of the page are still being computed. */
        boolean isWhole() {
            return !text().contains("aria-busy=\"true\"");
        }
    }

    Reply get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        return new Reply((System.nanoTime() - start) / 1e6, answer.statusCode(), answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
