package org.entente.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.watch.AlertBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages in a real browser, on the starter record. */
class PagesIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @TempDir
    private static Path temp;

    private static Served site;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        site = new Served(temp.resolve("record"));
        browser = Browser.open(site.address(), temp);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pair/RUS/PRK",
                "/pair/RUS/PRK?beside=China+Vietnam&open=1",
                "/state/RUS",
                "/group/BRICS",
                "/world",
                "/dance",
                "/forecast",
                "/regimes",
                "/code",
                "/sources",
                "/corrections",
                "/borders",
                "/search?q=korea",
                "/evidence?key=pledges.in-force@entente-starter+PRK-RUS+2024",
                "/pair/RUS/Atlantis"
            })
    void everyPageMeetsTheGuidelinesForAccessInLightAndDark(String path) {
        browser.go(path);
        browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
        requireNone("light " + path, new AxeBuilder().withTags(RULES));
        browser.medium("prefers-color-scheme", "dark");
        // Of the rules only that on contrast sees colors, so it alone can tell the two schemes apart.
        requireNone("dark " + path, new AxeBuilder().withOnlyRules(List.of("color-contrast")));
        browser.medium("prefers-color-scheme", "light");
    }

    private static void requireNone(String where, AxeBuilder rules) {
        Results found = rules.analyze(browser.driver());
        assertThat(found.getViolations())
                .as(where)
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    @Test
    void aSearchLeadsToThePairToTheEvidenceAndToTheSource() {
        browser.go("/");
        browser.driver().findElement(By.id("big-q")).sendKeys("Москва 평양" + Keys.ENTER);
        browser.await(d -> String.valueOf(d.getCurrentUrl()).contains("/pair/RUS/PRK"));
        browser.settle();
        browser.driver().findElement(By.cssSelector("#part-answer .lead a.n")).click();
        browser.await(d -> !d.findElements(By.cssSelector(".derivation")).isEmpty());
        browser.driver().findElement(By.cssSelector(".derivation a.rows-link")).click();
        browser.await(d -> String.valueOf(d.getCurrentUrl()).contains("/evidence"));
        browser.settle();
        WebElement row = browser.driver().findElement(By.cssSelector("#part-rows ol.list li"));
        assertThat(row.getText()).contains("known").contains("entente-starter");
        assertThat(browser.driver().findElements(By.cssSelector("#part-rows a[href^='http'][rel]")))
                .isNotEmpty();
    }

    @Test
    void anAlertComesOntoTheFirstPageAsItIsMadeAndStaysText() throws IOException {
        Path log = AlertBook.folderFor(site.record().path()).resolve("alerts.jsonl");
        Files.createDirectories(log.getParent());
        browser.go("/");
        browser.await(d -> !d.findElements(By.cssSelector("[data-alerts]")).isEmpty());
        Files.writeString(log, """
                {"id":"a1","rule":"fight","kind":"first-event","subject":"PRK RUS","day":"2016-03-09",\
                "text":"First <b>in years</b>.","evidence":["a row"]}
                """);
        browser.await(d -> d.findElements(By.cssSelector("li[data-alert='a1']")).size() == 1);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("li[data-alert='a1']"))
                        .getText())
                .contains("fight", "First <b>in years</b>.", "a row");
        browser.go("/");
        browser.await(d -> d.findElements(By.cssSelector("li[data-alert='a1']")).size() == 1);
        Files.delete(log);
    }

    @Test
    void aPastedTextShowsItsEventsMarked() {
        browser.go("/code");
        browser.driver()
                .findElement(By.id("text"))
                .sendKeys("Russian President Vladimir Putin visited North Korea on Wednesday.");
        browser.driver().findElement(By.cssSelector("main button[type=submit]")).click();
        browser.await(d -> !d.findElements(By.cssSelector(".told mark.source")).isEmpty());
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".told mark.source"))
                        .getText())
                .containsAnyOf("Putin", "Russian", "President");
        assertThat(browser.driver().findElement(By.cssSelector("main table")).getText())
                .contains("RUS", "PRK");
    }

    @Test
    void theSliderShowsWhatWasKnownThen() {
        browser.go("/pair/RUS/PRK");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#part-answer .lead"))
                        .getText())
                .contains("2024-12-04");
        browser.run("const slider = document.querySelector('#look input[type=range]');"
                + " slider.value = String(Math.floor(Date.parse('2010-01-15') / 86400000));"
                + " slider.dispatchEvent(new Event('input', {bubbles: true}));"
                + " slider.dispatchEvent(new Event('change', {bubbles: true}));");
        browser.await(d -> String.valueOf(d.getCurrentUrl()).contains("asof="));
        browser.settle();
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#part-answer .lead"))
                        .getText())
                .doesNotContain("2024-12-04");
    }

    @Test
    void aFigureIsCopiedAsAPictureWithItsSource() {
        browser.go("/pair/RUS/PRK");
        browser.run("document.querySelector('#answer-overview details').open = true");
        WebElement png = browser.driver().findElement(By.cssSelector("#answer-overview button.png"));
        png.click();
        browser.await(d -> png.getDomAttribute("data-done") != null);
        assertThat(Integer.parseInt(String.valueOf(png.getDomAttribute("data-done"))))
                .isGreaterThan(5000);
        browser.await(d -> Files.exists(temp.resolve("overview.png")));
    }

    @Test
    void aFigureReadsItsNumbersByKeyboard() {
        browser.go("/pair/RUS/PRK");
        WebElement plot = browser.driver().findElement(By.cssSelector("#strands-votes .plot"));
        plot.sendKeys(Keys.ARROW_RIGHT);
        assertThat(browser.driver().findElement(By.id("readout")).getDomProperty("textContent"))
                .contains("value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pair/RUS/PRK?beside=China+Vietnam&open=1",
                "/state/RUS",
                "/group/BRICS",
                "/world",
                "/dance",
                "/forecast",
                "/regimes",
                "/code",
                "/sources",
                "/borders",
                "/search?q=korea"
            })
    void nothingIsWiderThanATelephone(String path) {
        browser.telephone(360, 780);
        browser.go(path);
        assertThat(Integer.parseInt(
                        String.valueOf(browser.run("return document.documentElement.scrollWidth - window.innerWidth"))))
                .isLessThanOrEqualTo(0);
        browser.desk();
    }

    @Test
    void twoPairsStandSideBySide() {
        browser.go("/pair/RUS/PRK?beside=China+Vietnam");
        assertThat(Double.parseDouble(String.valueOf(
                        browser.run("const at = id => document.getElementById(id).getBoundingClientRect();"
                                + " return at('part-beside-answer').left - at('part-answer').right"))))
                .isGreaterThanOrEqualTo(0);
        assertThat(String.valueOf(
                        browser.run("const top = id => document.getElementById(id).getBoundingClientRect().top;"
                                + " return top('part-beside-bond') === top('part-bond')")))
                .isEqualTo("true");
    }

    @Test
    void theTiesOfAGroupAreShownWhenItIsChosen() {
        browser.go("/world?session=74");
        browser.run("const list = document.getElementById('of'); list.value = 'group BRICS';"
                + " list.dispatchEvent(new Event('change', {bubbles: true}));");
        browser.await(d -> String.valueOf(d.getCurrentUrl()).contains("of=group"));
        browser.settle();
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#ties-matrix figcaption"))
                        .getText())
                .contains("states: BRICS");
        assertThat(browser.driver().findElement(By.id("of")).getDomProperty("value"))
                .isEqualTo("group BRICS");
    }

    @Test
    void aRecordOfTheLeadingStatesAloneShowsPolarityInBounds() {
        browser.go("/world");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#power-bounds figcaption"))
                        .getText())
                .contains("10 leading states");
    }

    @Test
    void pagesUseTheFontsThatComeWithThem() {
        browser.go("/borders");
        assertThat(String.valueOf(browser.run(
                        "return [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family).join()")))
                .contains("Source Serif 4", "Source Sans 3");
    }

    @Test
    void theDarkPageIsDark() {
        browser.medium("prefers-color-scheme", "dark");
        browser.go("/");
        assertThat(String.valueOf(browser.run("return getComputedStyle(document.documentElement).backgroundColor")))
                .isEqualTo("rgb(23, 22, 20)");
        browser.medium("prefers-color-scheme", "light");
    }

    @Test
    void nothingIsAskedOfAnotherServer() {
        browser.go("/pair/RUS/PRK");
        String asked = String.valueOf(browser.run(
                "return performance.getEntriesByType('resource').map(each => new URL(each.name).origin).join(' ')"));
        assertThat(asked.split(" ")).isNotEmpty().allMatch(origin -> (origin + "/").equals(site.address()));
        long bytes = Long.parseLong(
                String.valueOf(
                        browser.run(
                                "return performance.getEntriesByType('resource')"
                                        + ".concat(performance.getEntriesByType('navigation')).reduce((sum, each) => sum + each.encodedBodySize, 0)")));
        assertThat(bytes)
                .as("weight of the page with its style, fonts and scripts")
                .isBetween(150_000L, 500_000L);
    }
}
