package org.entente.coder.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.coder.NewsDocument;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    @Test
    void aPageKeepsItsPlacesAndLosesItsMenus() throws IOException {
        String html =
                "<html><body><nav>China attacks menu</nav><p>Israel&#8217;s army <b>left</b> Gaza &amp; Rafah.</p></body></html>";

        String text = read("page.html", html).getFirst().text();

        assertThat(text).hasSameSizeAs(html).doesNotContain("menu");
        assertThat(text.indexOf("Israel")).isEqualTo(html.indexOf("Israel"));
        assertThat(text.indexOf("Gaza")).isEqualTo(html.indexOf("Gaza"));
    }

    @Test
    void jsonLinesGiveTheirFields() throws IOException {
        NewsDocument document = read(
                        "a.jsonl",
                        "{\"id\":\"7\",\"date\":\"2024-06-19\",\"title\":\"T\",\"text\":\"X\",\"lang\":\"en\"}\n")
                .getFirst();

        assertThat(document).isEqualTo(new NewsDocument("7", LocalDate.of(2024, 6, 19), "T", "X", null, "en"));
    }

    @Test
    void aBadLineIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a.jsonl", "{\"id\":1,\"text\":\"x\"}\nnonsense\n"))
                .withMessageContaining("a.jsonl line 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a.jsonl", "{\"id\":1}\n"))
                .withMessageContaining("no \"text\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a.jsonl", "{\"text\":\"x\",\"date\":\"June\"}\n"))
                .withMessageContaining("(June) must be written 2024-06-19");
    }

    @Test
    void feedsGiveTheirItems() throws IOException {
        String feed =
                "<rss version=\"2.0\"><channel><title>f</title><link>http://example.org</link><description>d</description>"
                        + "<item><title>A met B</title><description>&lt;p&gt;France met Italy.&lt;/p&gt;</description>"
                        + "<pubDate>Wed, 19 Jun 2024 10:00:00 GMT</pubDate></item></channel></rss>";

        NewsDocument document = read("f.rss", feed).getFirst();

        assertThat(document.title()).isEqualTo("A met B");
        assertThat(document.text()).isEqualTo("France met Italy.");
        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 6, 19));
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("# Talks\n**Peru** met Chile.".getBytes(StandardCharsets.UTF_8));
        }
        List<NewsDocument> found = new ArrayList<>();

        DocumentReader.read("a.md.gz", new ByteArrayInputStream(packed.toByteArray()), found::add);

        assertThat(found.getFirst().text()).isEqualTo("  Talks\n  Peru   met Chile.");
    }

    private static List<NewsDocument> read(String name, String text) throws IOException {
        List<NewsDocument> found = new ArrayList<>();
        DocumentReader.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), found::add);
        return found;
    }
}
