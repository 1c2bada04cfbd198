package org.entente.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entente.web.TestServer;
import org.entente.web.api.Answerer;
import org.entente.web.api.ApiRoutes;
import org.entente.web.api.Reply;
import org.entente.web.api.SubmitRoutes;
import org.entente.web.site.Routes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationRoutesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    private static Path home;

    private static TestServer server;
    private static String reader = "";
    private static String writer = "";
    private static String expired = "";
    private static Path file = Path.of("tokens.tsv");
    private static final StringWriter LOG = new StringWriter();

    /** Answers without a record, so that what is tested is the door. */
    private static final class Quick implements Answerer {
        @Override
        public Reply run(List<String> words) {
            return new Reply(0, "{\"words\":" + words.size() + "}\n", "");
        }

        @Override
        public String state() {
            return "1";
        }
    }

    @BeforeAll
    static void start() throws IOException {
        file = home.resolve("tokens.tsv");
        expired = new Tokens(file, Clock.fixed(NOW.minus(Duration.ofDays(30)), ZoneOffset.UTC))
                .add("old", Scope.WRITE, Duration.ofDays(7));
        Tokens tokens = new Tokens(file, Clock.fixed(NOW, ZoneOffset.UTC));
        reader = tokens.add("reader", Scope.READ, Duration.ofDays(7));
        writer = tokens.add("writer", Scope.WRITE, Duration.ofDays(7));
        List<Routes> parts = List.of(
                new OperationRoutes(tokens, new Metrics(), () -> Map.of("record", ""), new PrintWriter(LOG)),
                new ApiRoutes(new Quick()),
                new SubmitRoutes(new Quick()));
        server = new TestServer(home, parts);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteAsksForATokenThatIsKnownValidAndWideEnough() throws Exception {
        assertThat(server.routes()).hasSizeGreaterThan(30);
        for (TestServer.Route route : server.routes()) {
            String path = route.pattern().replace("{id}", "abcd").replaceAll("\\{[^}]*}", "RUS");
            boolean open = OperationRoutes.OPEN.contains(route.pattern());
            boolean change = !route.method().equals("GET");
            assertThat(status(route.method(), path, null)).as("none: " + route).isEqualTo(open ? 200 : 401);
            assertThat(status(route.method(), path, "entente_bad"))
                    .as("bad: " + route)
                    .isEqualTo(open ? 200 : 401);
            assertThat(status(route.method(), path, expired))
                    .as("expired: " + route)
                    .isEqualTo(open ? 200 : 401);
            if (change) {
                assertThat(status(route.method(), path, reader))
                        .as("read-only: " + route)
                        .isEqualTo(403);
                assertThat(status(route.method(), path, writer))
                        .as("write: " + route)
                        .isNotIn(401, 403);
            } else if (!route.pattern().endsWith("/stream")) {
                assertThat(status(route.method(), path, reader))
                        .as("read-only: " + route)
                        .isNotIn(401, 403);
            }
        }
    }

    private static int status(String method, String path, @Nullable String token) throws Exception {
        Map<String, String> headers = token == null ? Map.of() : Map.of("Authorization", "Bearer " + token);
        return server.send(method, path, headers, null).statusCode();
    }

    @Test
    void whatIsNotThereIsNotToldWithoutATokenEither() throws Exception {
        assertThat(server.get("/api/v1/nothing").statusCode()).isEqualTo(401);
        assertThat(server.get("/secret").statusCode()).isEqualTo(401);
    }

    @Test
    void aBrowserShowsTheTokenAsAPassword() throws Exception {
        String basic = Base64.getEncoder().encodeToString(("me:" + reader).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                server.send("GET", "/api/v1/regimes", Map.of("Authorization", "Basic " + basic), null);
        assertThat(answer.statusCode()).isEqualTo(200);
        HttpResponse<String> none = server.get("/api/v1/regimes");
        assertThat(none.headers().firstValue("WWW-Authenticate").orElseThrow()).contains("Bearer", "Basic");
    }

    @Test
    void aRevokedTokenIsRefusedFromTheNextRequestOn() throws Exception {
        Tokens other = new Tokens(file, Clock.fixed(NOW, ZoneOffset.UTC));
        String secret = other.add("brief", Scope.READ, Duration.ofDays(1));
        assertThat(status("GET", "/api/v1/regimes", secret)).isEqualTo(200);
        other.revoke("brief");
        assertThat(status("GET", "/api/v1/regimes", secret)).isEqualTo(401);
    }

    @Test
    void theFileHoldsHashesAndIsPrivateAndTheLogHoldsNoSecret() throws Exception {
        status("GET", "/api/v1/regimes?limit=5", reader);
        String kept = Files.readString(file);
        assertThat(kept).doesNotContain(reader, writer).contains("reader\tread\t");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(LOG.toString())
                .contains("\"route\":\"/api/v1/regimes\"", "\"token\":\"reader\"")
                .doesNotContain(reader, writer, "limit=5");
    }

    @Test
    void healthReadinessAndMetricsTellHowItIs() throws Exception {
        assertThat(server.get("/health").body()).contains("up");
        assertThat(server.get("/ready").body()).contains("\"ready\"");
        status("GET", "/api/v1/regimes", reader);
        HttpResponse<String> metrics =
                server.send("GET", "/metrics", Map.of("Authorization", "Bearer " + reader), null);
        assertThat(metrics.body())
                .contains("entente_http_requests_total{method=\"GET\",route=\"/api/v1/regimes\",status=\"200\"}")
                .contains("entente_http_request_seconds_bucket");
    }

    @Test
    void aServerThatCannotAnswerIsAliveAndNotReady(@TempDir Path other) throws Exception {
        List<Routes> parts =
                List.of(new OperationRoutes(null, new Metrics(), () -> Map.of("record", "It is gone."), null));
        try (TestServer unwell = new TestServer(other, parts)) {
            assertThat(unwell.get("/health").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = unwell.get("/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("It is gone.");
        }
    }

    @ParameterizedTest
    @CsvSource({"evil.example, 403", "127.0.0.1, 200", "localhost:99, 200"})
    void onLoopbackAForeignNameIsRefused(String host, int status, @TempDir Path other) throws Exception {
        List<Routes> parts =
                List.of(new OperationRoutes(null, new Metrics(), Map::of, null), new ApiRoutes(new Quick()));
        try (TestServer local = new TestServer(other, parts)) {
            URI address = URI.create(local.address());
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                String request = "GET /api/v1/regimes HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 " + status);
            }
        }
    }

    @Test
    void aPageOfAnotherSiteCannotMakeABrowserChangeTheRecord() throws Exception {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + writer, "Origin", "http://evil.example");
        assertThat(server.send("POST", "/api/v1/deliveries?name=a.csv", headers, "x")
                        .statusCode())
                .isEqualTo(403);
        Map<String, String> own = Map.of("Authorization", "Bearer " + writer, "Origin", server.address());
        assertThat(server.send("POST", "/api/v1/deliveries?name=a.csv", own, "x")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void slowClientsDoNotSlowOthersBeyondTwice() throws Exception {
        double before = median();
        List<Socket> slow = new ArrayList<>();
        URI address = URI.create(server.address());
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket(address.getHost(), address.getPort());
                String start = i % 2 == 0
                        ? "GET /api/v1/regimes HTTP/1.1\r\nHost: x\r\nX-Slow: "
                        : "POST /api/v1/deliveries?name=a.csv HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n"
                                + "Authorization: Bearer " + writer + "\r\n\r\na";
                socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            CompletableFuture<Void> trickle = CompletableFuture.runAsync(() -> trickle(slow));
            double during = median();
            trickle.join();
            // A millisecond of floor: below it the clock of a busy machine is all there is to see.
            assertThat(during).as("median in ms, before " + before).isLessThan(2 * Math.max(before, 1));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static void trickle(List<Socket> slow) {
        for (Socket socket : slow) {
            try {
                socket.getOutputStream().write('a');
            } catch (IOException e) {
                return;
            }
        }
    }

    private static double median() throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            long start = System.nanoTime();
            status("GET", "/api/v1/regimes", reader);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().skip(20).sorted().skip(50).findFirst().orElseThrow();
    }

    @Test
    void anExposedServerWithoutTokensIsRefused(@TempDir Path other) {
        StringWriter err = new StringWriter();
        int exit = org.entente.cli.Main.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute("serve", "--host=0.0.0.0", "--tokens=" + other.resolve("none.tsv"));
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("entente token add");
    }
}
