package org.entente.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Markup and script in rows, texts and questions never run in a real browser: each payload would leave a mark if it did. */
class HostileIT {

    private static final String RUN = "document.documentElement.dataset.run=1";
    private static final List<String> TAGS = List.of(
            "<script>" + RUN + "</script>",
            "<img src=x onerror=" + RUN + ">",
            "<svg onload=" + RUN + ">",
            "<iframe srcdoc=\"<script>parent." + RUN + "</script>\"></iframe>",
            "<details open ontoggle=" + RUN + ">",
            "<input autofocus onfocus=" + RUN + ">",
            "<video><source onerror=" + RUN + "></video>",
            "<a href=\"javascript:" + RUN + "\">x</a>",
            "<style onload=" + RUN + "></style>",
            "<base href=\"javascript:" + RUN + "//\">");
    private static final List<String> FRAMES =
            List.of("%s", "\">%s", "'>%s", "</textarea>%s", "</title>%s", "</script>%s", "--><!-- %s -->");

    @TempDir
    private static Path temp;

    private static Served site;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        site = new Served(temp.resolve("record"));
        for (SourceInput file : SourceFiles.open(rows())) {
            site.ingest(file);
        }
        browser = Browser.open(site.address(), temp);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        site.close();
    }

    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        FRAMES.forEach(frame -> TAGS.forEach(tag -> payloads.add(String.format(Locale.ROOT, frame, tag))));
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
        return payloads;
    }

    private static Path rows() throws IOException {
        StringBuilder rows =
                new StringBuilder("id,date,source,target,cameo,title,place,quote,known,trust,citation,url,note\n");
        LocalDate day = LocalDate.of(2024, 1, 1);
        for (String payload : payloads()) {
            String cell = "\"" + payload.replace("\"", "\"\"") + "\"";
            String url = "\"https://fixture.example/?" + cell.substring(1);
            rows.append(String.join(
                            ",",
                            cell,
                            day.toString(),
                            "JPN",
                            "VNM",
                            "042",
                            cell,
                            cell,
                            cell,
                            day.toString(),
                            "official",
                            cell,
                            url,
                            cell))
                    .append('\n');
            day = day.plusDays(1);
        }
        return Files.writeString(temp.resolve("events.csv"), rows);
    }

    private static void requireNothingRan(String where) {
        assertThat(String.valueOf(browser.run("return document.documentElement.dataset.run")))
                .as(where)
                .isEqualTo("null");
        assertThat(browser.driver().findElements(By.cssSelector("iframe, main base, [onerror], [onload], [onfocus]")))
                .as(where)
                .isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("a[href^='javascript']")))
                .as(where)
                .isEmpty();
    }

    @Test
    void aMarkIsSeenWhenScriptRuns() {
        browser.go("/borders");
        browser.run(RUN);
        assertThat(String.valueOf(browser.run("return document.documentElement.dataset.run")))
                .isEqualTo("1");
    }

    @Test
    void payloadsInTheRecordNeverRun() {
        boolean shown = false;
        for (String path : List.of("/pair/JPN/VNM", "/dossier/JPN/VNM", "/state/JPN", "/sources", "/")) {
            browser.go(path);
            browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
            requireNothingRan(path);
            shown |= String.valueOf(browser.run("return document.body.textContent"))
                    .contains("<img src=x onerror=");
        }
        assertThat(shown).as("a payload is shown as text").isTrue();
    }

    @Test
    void payloadsInACodedTextNeverRun() {
        browser.go("/code");
        browser.run(
                "document.getElementById('text').value = arguments[0]",
                "Russia invaded Ukraine. " + String.join("\nRussia praised Japan. ", payloads()));
        browser.driver().findElement(By.cssSelector("main button[type=submit]")).click();
        browser.await(d -> !d.findElements(By.cssSelector(".told")).isEmpty());
        requireNothingRan("/code");
        assertThat(browser.driver().findElement(By.cssSelector(".told")).getText())
                .contains("<svg onload=");
    }

    @Test
    void payloadsInASearchNeverRun() {
        int asked = 0;
        for (String payload : payloads()) {
            browser.go("/search?q=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
            requireNothingRan(payload);
            // A text that names a state leads to that state's page.
            if (String.valueOf(browser.driver().getCurrentUrl()).contains("/search")) {
                asked++;
                assertThat(String.valueOf(browser.run("return document.getElementById('q').value")))
                        .isEqualTo(payload);
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(50);
    }
}
