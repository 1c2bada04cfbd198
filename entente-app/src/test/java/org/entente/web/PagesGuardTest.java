package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.entente.actor.StateSystem;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.Runs;
import org.entente.pipeline.StarterRecord;
import org.entente.record.RecordFolder;
import org.entente.source.file.SourceFiles;
import org.entente.web.site.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup in what is asked never comes back as markup, and what is asked wrongly gets a plain page. */
class PagesGuardTest {

    private static final List<String> TAGS = List.of(
            "<script>alert(7)</script>",
            "<img src=x onerror=alert(7)>",
            "<svg onload=alert(7)>",
            "<iframe src=javascript:alert(7)>",
            "<body onload=alert(7)>",
            "<a href=\"javascript:alert(7)\">x</a>",
            "<math><mi xlink:href=javascript:alert(7)>",
            "<object data=javascript:alert(7)>",
            "<details open ontoggle=alert(7)>",
            "<input autofocus onfocus=alert(7)>");
    private static final List<String> FRAMES =
            List.of("%s", "\">%s", "'>%s", "</textarea>%s", "</title>%s", "--><!-- %s", "Russia %s invaded Ukraine.");

    @TempDir
    private static Path temp;

    private static LocalServer server;

    @BeforeAll
    static void start() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(temp.resolve("record"));
        StarterRecord.addTo(record);
        new Ingest(record, KeepRule.ALL).file(SourceFiles.open(hostileRows()).getFirst(), "own");
        StateSystem states = StateSystem.standard();
        server = LocalServer.start(
                new Site(
                        new Runs(record, ""),
                        states.getState("RUS"),
                        states.getState("PRK"),
                        LocalDate.of(2025, 6, 30)),
                0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        FRAMES.forEach(frame -> TAGS.forEach(tag -> payloads.add(String.format(Locale.ROOT, frame, tag))));
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(50);
        return payloads;
    }

    /** Events of two states with a payload in every cell that takes text. */
    private static Path hostileRows() throws IOException {
        StringBuilder rows =
                new StringBuilder("id,date,source,target,cameo,title,place,quote,known,trust,citation,url,note\n");
        int number = 0;
        for (String payload : payloads()) {
            String cell = "\"" + payload.replace("\"", "\"\"") + "\"";
            String address = "\"https://fixture.example/?" + cell.substring(1);
            String day = LocalDate.of(2024, 1, 1).plusDays(number++).toString();
            rows.append(String.join(
                            ",",
                            cell,
                            day,
                            "JPN",
                            "VNM",
                            "042",
                            cell,
                            cell,
                            cell,
                            day,
                            "official",
                            cell,
                            address,
                            cell))
                    .append('\n');
        }
        return Files.writeString(temp.resolve("hostile.csv"), rows);
    }

    @Test
    void payloadsInTheRecordStayTextOnEveryPageThatShowsThem() throws Exception {
        String shown = "";
        for (String path : List.of(
                "dossier/JPN/VNM",
                "pair/JPN/VNM?open=1",
                "state/JPN",
                "sources",
                "regimes",
                "api/v1/pairs/JPN/VNM/dossier")) {
            String page = whole(path);
            shown += page;
            if (!path.startsWith("api")) {
                requireText(path, page);
            }
        }
        assertThat(shown).as("what was escaped").contains("&lt;script&gt;alert(7)", "&lt;svg onload=alert(7)");
    }

    /** A page with the parts that are computed aside. */
    private static String whole(String path) throws Exception {
        String page = get(path).body();
        for (int i = 0; i < 100 && page.contains("hx-trigger=\"load"); i++) {
            Thread.sleep(100);
            page = get(path).body();
        }
        return page;
    }

    @Test
    void seventyPayloadsStayTextInSearchAndCoder() throws Exception {
        List<String> payloads = payloads();
        for (String payload : payloads) {
            String encoded = URLEncoder.encode(payload, StandardCharsets.UTF_8);
            requireText(payload, get("search?q=" + encoded).body());
            requireText(payload, post("code", "text=" + encoded, "same-origin").body());
        }
    }

    private static void requireText(String payload, String page) {
        assertThat(TAGS).as(payload).allSatisfy(tag -> assertThat(page).doesNotContain(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "pair/RUS/PRK?asof=2025-13-45, 400",
        "pair/RUS/PRK?asof=0001-01-01, 400",
        "pair/RUS/PRK?from=x, 400",
        "pair/RUS/PRK?w.talk=-1, 400",
        "pair/RUS/RUS, 400",
        "pair/RUS/Atlantis, 404",
        "state/Atlantis, 404",
        "evidence?key=no, 404",
        "evidence?key=a%20b%20c, 404",
        "world?session=99999, 400",
        "assets/..%2f..%2fetc%2fpasswd, 404",
        "assets/%2e%2e/%2e%2e/etc/passwd, 404",
        "nothing, 404"
    })
    void whatIsAskedWronglyGetsAPlainPage(String path, int status) throws Exception {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).isIn(status, 400);
        assertThat(page.body()).doesNotContain("Exception", "at org.", "root:");
    }

    @Test
    void aFinishedPageIsTheSamePackedAndPlainUntilTheRecordChanges() throws Exception {
        for (String path : List.of("regimes?of=x", "borders", "search?q=korea")) {
            String plain = whole(path);
            assertThat(packed(path)).as(path).isEqualTo(plain);
            assertThat(packed(path)).as(path).isEqualTo(plain);
        }
        String before = whole("corrections");
        assertThat(packed("corrections")).isEqualTo(before);
        post("corrections", "action=withdraw&dataset=entente-starter&id=pl-sun-prk-1961-rus", "same-origin");
        assertThat(packed("corrections")).isNotEqualTo(before).contains("pl-sun-prk-1961-rus");
    }

    private static String packed(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        assertThat(get("search?q=" + "a".repeat(400)).statusCode()).isEqualTo(400);
        assertThat(get("search?q=" + "a".repeat(5000)).statusCode()).isEqualTo(414);
        assertThat(post("code", "text=" + "a".repeat(60_000), "same-origin").statusCode())
                .isEqualTo(413);
    }

    @Test
    void everyPageCarriesItsHeaders() throws Exception {
        for (String path : List.of("", "code", "nothing")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        assertThat(post("corrections", "action=withdraw&dataset=entente-starter&id=x", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)).build());
    }

    private static HttpResponse<String> post(String path, String body, String site) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
