package org.entente.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium; tests that need one are skipped where there is none. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** The program of this name on the path. */
    static Optional<Path> find(String name) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser. */
    static Browser open(String site, Path scratch) throws IOException {
        Optional<Path> browser = find("chromium");
        Optional<Path> control = find("chromedriver");
        assumeTrue(
                browser.isPresent() && control.isPresent(),
                "skipped: no chromium and chromedriver on the PATH; install the packages chromium and chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--user-data-dir=" + Files.createTempDirectory(scratch, "profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", scratch.toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(control.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        Browser opened = new Browser(new ChromeDriver(service, options), site);
        opened.size(1280, 900);
        return opened;
    }

    WebDriver driver() {
        return driver;
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Shows pages as a telephone of this size does. */
    void telephone(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    /** Shows pages in the window again. */
    void desk() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Follows an address of the site and waits until nothing is being computed. */
    void go(String path) {
        driver.get(site + path.substring(1));
        settle();
    }

    /** Waits until all parts are there. */
    void settle() {
        new WebDriverWait(driver, PATIENCE)
                .until(d -> d.findElements(By.cssSelector(".waiting")).isEmpty());
    }

    void await(java.util.function.Function<WebDriver, Boolean> condition) {
        new WebDriverWait(driver, PATIENCE).until(condition::apply);
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Sets a medium feature, as {@code prefers-color-scheme: dark}. */
    void medium(String name, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", name, "value", value))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
