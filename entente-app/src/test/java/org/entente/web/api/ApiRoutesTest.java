package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.cli.CommandAnswerer;
import org.entente.cli.Main;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiRoutesTest {

    private static final String DAY = "as-of=2025-06-30";

    @TempDir
    private static Path home;

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        Answerer answerer = CommandAnswerer.on(null);
        server = new TestServer(home, List.of(new ApiRoutes(answerer), new SubmitRoutes(answerer)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/ledger/RUS/PRK, ledger RUS PRK",
        "/regimes/PRK, regimes PRK",
        "/pressure/RUS, pressure RUS",
        "/bond/Russia/PRK, bond Russia PRK",
        "/dossier/RUS/PRK, dossier RUS PRK",
    })
    void anAnswerIsToTheByteWhatTheCommandPrints(String path, String command) throws Exception {
        HttpResponse<String> answer = server.get("/api/v1" + path + "?" + DAY);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        StringWriter out = new StringWriter();
        Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute((command + " --json --as-of=2025-06-30").split(" "));
        assertThat(answer.body()).isEqualTo(out.toString());
    }

    @Test
    void whatHasNotChangedIsNotSentAgainAndOtherQuestionsHaveOtherTags() throws Exception {
        String path = "/api/v1/ledger/RUS/PRK?" + DAY;
        HttpResponse<String> first = server.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = server.send("GET", path, Map.of("If-None-Match", tag), null);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        HttpResponse<String> other =
                server.send("GET", "/api/v1/ledger/RUS/CHN?" + DAY, Map.of("If-None-Match", tag), null);
        assertThat(other.statusCode()).isEqualTo(200);
        HttpResponse<String> table = server.send("GET", path + "&format=csv", Map.of("If-None-Match", tag), null);
        assertThat(table.statusCode()).isEqualTo(200);
    }

    @Test
    void pagesTogetherAreTheWholeAndNameTheNext() throws Exception {
        String path = "/api/v1/regimes?" + DAY;
        JsonNode whole = JsonMapper.shared().readTree(server.get(path).body()).get("regimes");
        int seen = 0;
        String next = path + "&limit=10";
        while (next != null) {
            HttpResponse<String> page = server.get(next);
            JsonNode rows = JsonMapper.shared().readTree(page.body()).get("regimes");
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i)).isEqualTo(whole.get(seen++));
            }
            assertThat(page.headers().firstValue("X-Total-Count")).hasValue(Integer.toString(whole.size()));
            next = page.headers()
                    .firstValue("Link")
                    .filter(link -> link.contains("rel=\"next\""))
                    .map(link -> link.substring(link.lastIndexOf('<', link.indexOf("rel=\"next\"")) + 1))
                    .map(link -> link.substring(0, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(seen).isEqualTo(whole.size()).isGreaterThan(10);
    }

    @Test
    void rowsComeAsCsvByParameterAndByHeader() throws Exception {
        String path = "/api/v1/regimes?" + DAY;
        HttpResponse<String> byParameter = server.get(path + "&format=csv");
        HttpResponse<String> byHeader = server.send("GET", path, Map.of("Accept", "text/csv"), null);
        assertThat(byParameter.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/csv");
        assertThat(byHeader.body()).isEqualTo(byParameter.body());
        int rows = JsonMapper.shared()
                .readTree(server.get(path).body())
                .get("regimes")
                .size();
        assertThat(byParameter.body().lines().count()).isGreaterThanOrEqualTo(rows + 1L);
    }

    @Test
    void seriesAndRowsComeFromTheFilesThatTheCommandWrites() throws Exception {
        HttpResponse<String> csv =
                server.get("/api/v1/series?variable=votes.agreement&pairs=RUS-PRK&format=csv&" + DAY);
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        assertThat(csv.body().lines().findFirst().orElseThrow()).contains("value", "exposure");
        HttpResponse<String> json = server.get("/api/v1/series?variable=votes.agreement&pairs=RUS-PRK&limit=2&" + DAY);
        assertThat(JsonMapper.shared().readTree(json.body()).get("rows")).hasSize(2);
        HttpResponse<String> rows = server.get("/api/v1/rows/pledges?about=RUS-PRK&" + DAY);
        assertThat(JsonMapper.shared().readTree(rows.body()).get("rows")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/bond/RUS/Atlantis                    | 404 | Atlantis",
                "/nothing                              | 404 | no such address",
                "/bond/RUS/PRK?wieghts=talk=1          | 400 | wieghts",
                "/bond/RUS/PRK?weights=talk=x          | 400 | talk",
                "/bond/RUS/PRK?explain=perhaps         | 400 | perhaps",
                "/bond/RUS/PRK?as-of=soon              | 400 | soon",
                "/bond/RUS/PRK?format=xml              | 400 | xml",
                "/regimes?limit=0                      | 400 | limit",
                "/regimes?limit=10001                  | 400 | 10000",
                "/regimes?offset=-1                    | 400 | offset",
                "/rows/nonsense                        | 400 | nonsense",
            })
    void aMistakeIsAProblemOfOneLine(String path, int status, String named) throws Exception {
        HttpResponse<String> answer = server.get("/api/v1" + path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).contains(named).doesNotContain("\n");
        assertThat(problem.get("title").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--record=%2Ftmp", "@%2Fetc%2Fpasswd", "-o=x", "--help", "--", "..%2F..%2Fetc"})
    void whatARequestBringsIsNeverAnOptionNorAFile(String word) throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/pressure/" + word);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("root:", "Usage");
        HttpResponse<String> weights = server.get("/api/v1/bond/RUS/PRK?weights=" + word);
        assertThat(weights.statusCode()).isEqualTo(400);
    }

    @Test
    void anotherMethodIsNotAllowed() throws Exception {
        HttpResponse<String> answer = server.send("PUT", "/api/v1/regimes", Map.of(), "x");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(server.send("HEAD", "/api/v1/regimes?" + DAY, Map.of(), null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void textIsCodedAndWhatIsNoFileIsRefused() throws Exception {
        HttpResponse<String> coded = server.send(
                "POST",
                "/api/v1/code",
                Map.of(),
                "Russian President Vladimir Putin met North Korean leader Kim Jong Un.");
        assertThat(coded.statusCode()).as(coded.body()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(coded.body()).isObject()).isTrue();
        assertThat(server.send("POST", "/api/v1/code", Map.of(), null).statusCode())
                .isEqualTo(400);
        assertThat(server.send("POST", "/api/v1/deliveries?name=..%2Fx", Map.of(), "a")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.send("DELETE", "/api/v1/deliveries/--all", Map.of(), null)
                        .statusCode())
                .isEqualTo(404);
    }
}
