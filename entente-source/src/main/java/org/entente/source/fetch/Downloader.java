package org.entente.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import org.entente.source.fetch.DownloadException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Downloads files, one at a time: aside first, then checked, then renamed into place. So a file that is in place is whole.
 *
 * <p>A connection that is cut is taken up where it broke off, if the file's MD5 is known. What the server asks for with
 * {@code Retry-After} is done. For one thread.
 */
public final class Downloader implements AutoCloseable {

    /** What came of a download. */
    public enum Outcome {
        FETCHED,
        /** The file that is in place is still that of the server. */
        UNCHANGED
    }

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
    private static final int MOST_HOPS = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Politeness politeness;
    private final String agent;
    private final Destinations destinations;
    private final Pacer pacer;

    /**
     * A downloader.
     *
     * @param agent what it calls itself to servers
     * @param destinations where it may ask
     */
    public Downloader(Politeness politeness, String agent, Destinations destinations) {
        this.politeness = politeness;
        this.agent = agent;
        this.destinations = destinations;
        this.pacer = new Pacer(politeness, Clock.systemUTC());
    }

    /**
     * Gets one file.
     *
     * @param target where it goes; its folder exists
     * @throws DownloadException when it is not there, not whole, or the server cannot be reached after all attempts
     * @throws IOException when it cannot be written
     */
    public Outcome get(URI address, Path target, Expected expected) throws IOException {
        return get(address, target, expected, "");
    }

    /**
     * Gets the last bytes of a file that grows at its end, or all of it where the server gives no parts.
     *
     * @param target where they go; its folder exists
     * @param bytes how many at the most
     * @throws DownloadException as {@link #get}
     * @throws IOException when it cannot be written
     */
    public void getTail(URI address, Path target, long bytes) throws IOException {
        get(address, target, Expected.anything(), "bytes=-" + bytes);
    }

    private Outcome get(URI address, Path target, Expected expected, String range) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        DownloadException last = null;
        for (int attempt = 1; attempt <= politeness.attempts(); attempt++) {
            pacer.beforeRequest();
            try {
                return attempt(address, target, part, expected, range);
            } catch (Again e) {
                boolean damagedAgain = last != null && isDamaged(last) && isDamaged(e.failure);
                last = e.failure;
                if (damagedAgain) {
                    break; // the server has it so
                }
                if (attempt < politeness.attempts()) {
                    pacer.afterFailure(attempt, e.retryAfter);
                }
            }
        }
        if (last == null) {
            throw new IllegalStateException("There is at least one attempt.");
        }
        throw last;
    }

    private static boolean isDamaged(DownloadException failure) {
        return failure.reason() == Reason.DAMAGED;
    }

    private Outcome attempt(URI address, Path target, Path part, Expected expected, String range)
            throws IOException, Again {
        long have = expected.md5() != null && Files.exists(part) ? Files.size(part) : 0;
        if (have == 0) {
            Files.deleteIfExists(part);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .timeout(politeness.silence())
                .header("User-Agent", agent)
                .GET();
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        } else if (!range.isEmpty()) {
            request.header("Range", range);
        } else {
            Validators.ask(request, target);
        }
        HttpResponse<InputStream> response = follow(address, request);
        try (Body body = new Body(response.body(), politeness.silence())) {
            int status = response.statusCode();
            if (status == 304 && Files.exists(target)) {
                return Outcome.UNCHANGED;
            }
            if (status == 416 && have > 0) {
                Files.delete(part);
                throw again(Reason.DAMAGED, address, "does not go on where the download broke off.", response);
            }
            requireSuccess(address, response);
            receive(address, body, part, status == 206 && have > 0, expected);
        }
        verify(address, part, expected, response);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Validators.keep(response.headers(), target);
        return Outcome.FETCHED;
    }

    /** Goes where redirects lead, each hop being looked at before it is asked; never from https to http. */
    private HttpResponse<InputStream> follow(URI address, HttpRequest.Builder request)
            throws DownloadException, Again, IOException {
        URI hop = address;
        for (int i = 0; i <= MOST_HOPS; i++) {
            destinations.require(hop);
            HttpResponse<InputStream> response = send(address, request.uri(hop).build());
            String next = response.headers().firstValue("Location").orElse(null);
            int status = response.statusCode();
            boolean moved = status >= 301 && status <= 308 && status != 304;
            if (!moved || next == null) {
                return response;
            }
            response.body().close();
            hop = target(address, hop, next);
        }
        throw refused(address, "leads on more than " + MOST_HOPS + " times. Check the address.");
    }

    private static URI target(URI address, URI hop, String next) throws DownloadException {
        URI target;
        try {
            target = hop.resolve(next);
        } catch (IllegalArgumentException e) {
            throw refused(address, "leads to what is no address (" + next + ").");
        }
        if ("https".equals(hop.getScheme()) && !"https".equals(target.getScheme())) {
            throw refused(address, "leads from https to " + target + ", which is not encrypted.");
        }
        return target;
    }

    private HttpResponse<InputStream> send(URI address, HttpRequest request) throws Again {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new Again(refused(address, "cannot be reached (" + e + "). Check the network and try again."), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The download of " + address + " was interrupted.", e);
        }
    }

    private void requireSuccess(URI address, HttpResponse<?> response) throws DownloadException, Again {
        int status = response.statusCode();
        if (status == 404 || status == 410) {
            throw new DownloadException(Reason.MISSING, address, "is not there (status " + status + ").");
        }
        if (status == 429 || status >= 500) {
            throw again(
                    Reason.REFUSED, address, "is not served now (status " + status + "). Try again later.", response);
        }
        if (status != 200 && status != 206) {
            throw refused(
                    address,
                    "is not served (status " + status
                            + "). Check the address; entente fetch --address KEY=URL replaces it.");
        }
    }

    private static void receive(URI address, Body body, Path part, boolean goesOn, Expected expected)
            throws IOException, Again {
        long limit = expected.size() == Expected.UNKNOWN ? Body.MOST_BYTES : expected.size();
        try {
            body.writeTo(part, goesOn, limit);
        } catch (Body.CutException e) {
            throw new Again(refused(address, "broke off (" + e.getMessage() + "). Try again."), null);
        }
    }

    private static void verify(URI address, Path part, Expected expected, HttpResponse<?> response)
            throws IOException, Again {
        String fault = Verification.findFault(part, expected);
        if (fault != null) {
            Files.delete(part);
            throw again(Reason.DAMAGED, address, fault, response);
        }
    }

    private static DownloadException refused(URI address, String message) {
        return new DownloadException(Reason.REFUSED, address, message);
    }

    private static Again again(Reason reason, URI address, String message, HttpResponse<?> response) {
        return new Again(
                new DownloadException(reason, address, message),
                response.headers().firstValue("Retry-After").orElse(null));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** A failure that may pass. */
    private static final class Again extends Exception {

        private static final long serialVersionUID = 1L;

        private final DownloadException failure;
        private final transient @Nullable String retryAfter;

        Again(DownloadException failure, @Nullable String retryAfter) {
            super(failure);
            this.failure = failure;
            this.retryAfter = retryAfter;
        }
    }
}
