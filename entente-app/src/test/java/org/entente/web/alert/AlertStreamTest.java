package org.entente.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.cli.CommandAnswerer;
import org.entente.pipeline.StarterRecord;
import org.entente.watch.AlertBook;
import org.entente.web.TestServer;
import org.entente.web.api.ApiRoutes;
import org.entente.web.operation.Metrics;
import org.entente.web.operation.OperationRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertStreamTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private static Path home;

    private TestServer server;
    private Path log;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        server = new TestServer(
                home,
                List.of(
                        new OperationRoutes(null, new Metrics(), Map::of, null),
                        new ApiRoutes(CommandAnswerer.on(home.resolve("beside/record")))));
        log = AlertBook.folderFor(StarterRecord.open().path()).resolve("alerts.jsonl");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
    }

    @AfterEach
    void stop() {
        server.close();
        client.shutdownNow();
    }

    private static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"rule\":\"fight\",\"kind\":\"first-event\",\"subject\":\"PRK RUS\","
                + "\"day\":\"2016-03-09\",\"text\":\"" + text + "\",\"evidence\":[\"row\"]}\n";
    }

    private void append(String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Ids of the alerts that a listener gets, until it is closed. */
    private List<String> listen(String query, String... header) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + AlertStream.PATH + query))
                .header("Accept", "text/event-stream");
        if (header.length > 0) {
            request.headers(header);
        }
        InputStream in = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .body();
        List<String> ids = new CopyOnWriteArrayList<>();
        Thread.ofVirtual()
                .start(() -> new java.io.BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> line.startsWith("id:"))
                        .forEach(line -> ids.add(line.substring(3).strip())));
        return ids;
    }

    private static void await(List<String> got, String... wanted) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!got.equals(List.of(wanted)) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(got).containsExactly(wanted);
    }

    @Test
    void eachListenerGetsEachAlertOnceAlsoAfterItCameBack() throws Exception {
        append(line("one", "First."));
        List<String> all = listen("?after=");
        List<String> fresh = listen("");
        List<String> back = listen("?after=", "Last-Event-ID", "one");
        await(all, "one");
        append(line("two", "Second.") + "{\"id\":\"thr");
        await(all, "one", "two");
        await(fresh, "two");
        await(back, "two");
        append("ee\",\"rule\":\"fight\",\"kind\":\"first-event\",\"subject\":\"PRK RUS\",\"day\":\"2016-03-10\","
                + "\"text\":\"Third.\",\"evidence\":[]}\n");
        await(all, "one", "two", "three");
        await(back, "two", "three");
    }

    @Test
    void theFirstPageShowsAlertsAndGoesOnFromTheNewest() throws Exception {
        assertThat(server.get("/").body()).contains("data-alerts=\"" + AlertStream.PATH + "\"", "data-after=\"\"");
        append(line("one", "First.") + line("two", "Now <b>bold</b>."));
        String page = server.get("/").body();
        assertThat(page)
                .contains("data-after=\"two\"", "data-alert=\"one\"", "Now &lt;b&gt;bold&lt;/b&gt;.")
                .doesNotContain("<b>bold");
        assertThat(page.indexOf("data-alert=\"two\"")).isLessThan(page.indexOf("data-alert=\"one\""));
    }

    @Test
    void whoDoesNotListenIsToldWhereTheListIs() throws Exception {
        HttpResponse<String> answer = server.get(AlertStream.PATH);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("/api/v1/alerts");
    }

    @Test
    void theListIsPagedTaggedAndAlsoCsv() throws Exception {
        Path beside = Files.createDirectories(home.resolve("beside/watch"));
        Files.createDirectories(home.resolve("beside/record"));
        Files.copy(
                StarterRecord.open().path().resolve(newest()),
                home.resolve("beside/record").resolve(newest()));
        Files.writeString(beside.resolve("alerts.jsonl"), line("one", "First.") + line("two", "Second."));

        HttpResponse<String> page = server.get("/api/v1/alerts?limit=1&offset=1");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("\"two\"").doesNotContain("\"one\"");
        assertThat(page.headers().firstValue("X-Total-Count")).hasValue("2");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        Map<String, String> known = Map.of("If-None-Match", tag);
        assertThat(server.send("GET", "/api/v1/alerts?limit=1&offset=1", known, null)
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get("/api/v1/alerts?format=csv").body()).startsWith("id,rule,kind,subject,day,text,evidence");
        assertThat(server.get("/api/v1/alerts?rule=other&as-of=2016").body()).contains("\"alerts\":[]");

        Files.writeString(beside.resolve("alerts.jsonl"), line("six", "Sixth."), StandardOpenOption.APPEND);
        assertThat(server.send("GET", "/api/v1/alerts", known, null).statusCode())
                .isEqualTo(200);
    }

    private static String newest() throws IOException {
        try (var files = Files.list(StarterRecord.open().path())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("manifest-"))
                    .max(String::compareTo)
                    .orElseThrow();
        }
    }
}
