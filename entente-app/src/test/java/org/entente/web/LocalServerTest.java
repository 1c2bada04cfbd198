package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.actor.StateSystem;
import org.entente.pipeline.Runs;
import org.entente.pipeline.StarterRecord;
import org.entente.web.site.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServerTest {

    @TempDir
    private static Path home;

    private static String homeBefore = "";
    private static LocalServer server;

    @BeforeAll
    static void start() throws IOException {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", home.toString());
        StateSystem states = StateSystem.standard();
        server = LocalServer.start(
                new Site(
                        new Runs(StarterRecord.open(), "starter"),
                        states.getState("RUS"),
                        states.getState("PRK"),
                        LocalDate.of(2025, 6, 30)),
                0);
    }

    @AfterAll
    static void stop() {
        server.close();
        System.setProperty("entente.home", homeBefore);
    }

    @Test
    void theFirstPageSearchesAndLeadsToTheGivenPair() throws Exception {
        HttpResponse<String> page = get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("/pair/RUS/PRK", "type=\"search\"", "</html>");
    }

    @Test
    void anotherPairIsNamedInTheAddress() throws Exception {
        HttpResponse<String> page = get("dossier/CHN/PRK");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("China", "North Korea");
    }

    @Test
    void aStateThatNobodyKnowsIsNotFoundAndSaidOnAPlainPage() throws Exception {
        HttpResponse<String> page = get("dossier/RUS/Atlantis");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Atlantis", "not known").doesNotContain("Exception");
    }

    @Test
    void aNameInAnAddressIsNeverMarkup() throws Exception {
        HttpResponse<String> page = get("dossier/RUS/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void itListensOnThisMachineAlone() {
        assertThat(URI.create(server.address()).getHost()).isEqualTo("127.0.0.1");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
        }
    }
}
