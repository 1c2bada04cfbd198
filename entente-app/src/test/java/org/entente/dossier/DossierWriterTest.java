package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.answer.PairAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierWriterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/entente/dossier");

    @ParameterizedTest
    @EnumSource(DossierFormat.class)
    void reportIsAsItWasReviewed(DossierFormat format) throws IOException {
        Path golden = GOLDEN.resolve("dossier." + format.code());
        String written = write(format);
        if ("write".equals(System.getProperty("entente.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }

        assertThat(written).as("%s; -Dentente.golden=write renews it", golden).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource(DossierFormat.class)
    void sameDossierGivesTheSameBytesInEveryLocale(DossierFormat format) throws IOException {
        Locale usual = Locale.getDefault();
        String written = write(format);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(write(format)).isEqualTo(written);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void unknownFormatListsTheKnownOnes() {
        assertThatThrownBy(() -> DossierFormat.parse("pdf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(pdf)")
                .hasMessageContaining("html, md, json");
    }

    @Test
    void pageIsWellFormedAndEveryReferenceArrives() throws Exception {
        Document page = parsed();
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id")))
                        .as("id %s is used once", element.getAttribute("id"))
                        .isTrue();
            }
        }
        List<String> missing = new ArrayList<>();
        for (Element link : elements(page, "a")) {
            String href = link.getAttribute("href");
            if (href.startsWith("#") && !ids.contains(href.substring(1))) {
                missing.add(href);
            }
        }

        assertThat(ids).contains("e1");
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNumberInATableOpens() throws Exception {
        List<String> bare = new ArrayList<>();
        int numbers = 0;
        for (Element cell : elements(parsed(), "td")) {
            boolean number = cell.getTextContent().chars().anyMatch(Character::isDigit);
            numbers += number ? 1 : 0;
            boolean linked = !elements(cell, "a").isEmpty()
                    && elements(cell, "a").getFirst().getAttribute("href").matches("#e\\d+");
            if (number && !linked) {
                bare.add(cell.getTextContent());
            }
        }

        assertThat(numbers).isGreaterThan(200);
        assertThat(bare).isEmpty();
    }

    @Test
    void everyNumberInASentenceOpens() throws Exception {
        String page = write(DossierFormat.HTML);

        assertThat(page).contains("Ministers met <a class=\"n\" href=\"#e4\">4</a> times in 2019.");
    }

    @Test
    void hostileTitleIsInert() throws Exception {
        Document page = parsed();

        assertThat(elements(page, "script")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
        for (Element link : elements(page, "a")) {
            assertThat(link.getAttribute("href")).matches("(#|https?://).*");
        }
        for (Element element : elements(page, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    @Test
    void hostileTitleIsInertInMarkdown() throws IOException {
        String page = write(DossierFormat.MD);

        assertThat(page.replace("\\]", ""))
                .doesNotContain("<script")
                .doesNotContain("](javascript:")
                .doesNotContain("\u202E");
        assertThat(page.lines()
                        .filter(line -> line.contains("alert(1)") && line.startsWith("| "))
                        .map(line -> line.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count()))
                .containsExactly(8L);
    }

    @Test
    void pageLoadsNothing() throws Exception {
        Document page = parsed();

        for (String loader :
                List.of("script", "link", "img", "iframe", "object", "embed", "use", "image", "base", "form")) {
            assertThat(elements(page, loader)).as(loader).isEmpty();
        }
        for (Element element : elements(page, "*")) {
            assertThat(element.hasAttribute("src")).isFalse();
        }
        assertThat(elements(page, "style").getFirst().getTextContent())
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void everyDrawingHasWordsForThoseWhoCannotSeeIt() throws Exception {
        List<Element> drawings = elements(parsed(), "svg");

        assertThat(drawings).hasSizeGreaterThan(10);
        for (Element drawing : drawings) {
            assertThat(drawing.getAttribute("role")).isEqualTo("img");
            assertThat(elements(drawing, "title").getFirst().getTextContent()).isNotBlank();
            assertThat(elements(drawing, "desc").getFirst().getTextContent())
                    .endsWith(".")
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void whatIsNotKnownIsHatchedAndSaid() throws Exception {
        Document page = parsed();
        Element votes = section(page, "votes");
        Element deeds = section(page, "deeds");

        assertThat(hatched(votes)).isGreaterThanOrEqualTo(6);
        assertThat(hatched(deeds)).isEqualTo(2);
        assertThat(deeds.getTextContent()).contains("not known: the record holds nothing on it;");
        assertThat(votes.getTextContent()).contains("52 (1997–98) to 53 (1998–99)");
    }

    @Test
    void disputeNamesBothReferences() throws Exception {
        assertThat(section(parsed(), "events").getTextContent())
                .contains("First reference", "Disputed: Second reference");
    }

    @Test
    void jsonHasItsKeysAndNullForTheUnknown() throws IOException {
        JsonNode root = JsonMapper.shared().readTree(write(DossierFormat.JSON));

        assertThat(root.propertyNames())
                .containsExactly(
                        "pair",
                        "asOf",
                        "bottomLine",
                        "strands",
                        "chapters",
                        "events",
                        "unknown",
                        "sources",
                        "lock",
                        "version",
                        "explanations");
        JsonNode gap = root.at("/strands/0/series/0/values/60");
        assertThat(gap.get("period").asString()).isEqualTo("2021");
        assertThat(gap.get("value").isNull()).isTrue();
        assertThat(gap.get("evidence").isNull()).isTrue();
        assertThat(root.at("/pair/second/cow").asInt()).isEqualTo(731);
    }

    @Test
    void pageAndJsonNumberTheirExplanationsAlike() throws Exception {
        JsonNode root = JsonMapper.shared().readTree(write(DossierFormat.JSON));
        Document page = parsed();

        int explanations = 0;
        for (Element element : elements(page, "details")) {
            explanations += element.getAttribute("id").matches("e\\d+") ? 1 : 0;
        }
        assertThat(root.get("explanations").size()).isEqualTo(explanations);
        assertThat(root.at("/bottomLine/0/numbers/0/explanation").asString()).isEqualTo("e1");
    }

    @Test
    void answerWithoutAnythingStillMakesAPage() throws Exception {
        PairAnswer nothing = new PairAnswer(
                AnswerFixture.RUSSIA,
                AnswerFixture.NORTH_KOREA,
                AnswerFixture.AS_OF,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ViewFixture view = new ViewFixture();
        StringWriter out = new StringWriter();

        DossierWriter.write(Dossiers.assemble(nothing, view, view, "0", "1"), DossierFormat.HTML, out);

        assertThat(elements(parse(out.toString()), "h1").getFirst().getTextContent())
                .isEqualTo("Russia and North Korea");
    }

    private static int hatched(Element section) {
        int hatched = 0;
        Matcher fill = Pattern.compile("url\\(#.*-h\\)").matcher("");
        for (Element rect : elements(section, "rect")) {
            hatched += fill.reset(rect.getAttribute("fill")).matches() ? 1 : 0;
        }
        return hatched;
    }

    private static Element section(Document page, String id) {
        return elements(page, "section").stream()
                .filter(section -> section.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String write(DossierFormat format) throws IOException {
        StringWriter out = new StringWriter();
        DossierWriter.write(ViewFixture.dossier(), format, out);
        return out.toString();
    }

    private static Document parsed() throws Exception {
        return parse(write(DossierFormat.HTML));
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Node within, String name) {
        NodeList found = within instanceof Document page
                ? page.getElementsByTagName(name)
                : ((Element) within).getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
