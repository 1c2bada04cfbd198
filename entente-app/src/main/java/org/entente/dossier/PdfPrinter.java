package org.entente.dossier;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints a page to PDF through an installed Chromium or Chrome; the same page need not give the same bytes. */
public final class PdfPrinter {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final long PATIENCE_SECONDS = 120;

    private PdfPrinter() {}

    /**
     * The browser: the one that {@code ENTENTE_CHROMIUM} names, else the first of the usual names on the path.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Path getBrowser() {
        return findBrowser(System.getenv("ENTENTE_CHROMIUM"), System.getenv("PATH"))
                .orElseThrow(
                        () -> new IllegalArgumentException("A PDF needs Chromium or Chrome, and none is on the PATH ("
                                + String.join(", ", NAMES)
                                + "). Install one, name it in ENTENTE_CHROMIUM, or write --format html."));
    }

    static Optional<Path> findBrowser(@Nullable String named, @Nullable String path) {
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        for (String name : NAMES) {
            for (String folder : (path == null ? "" : path).split(File.pathSeparator)) {
                Path candidate = Path.of(folder, name);
                if (!folder.isEmpty() && Files.isExecutable(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Prints a page; the file appears whole or not at all.
     *
     * @param html the page
     * @throws IOException when the browser fails or takes longer than two minutes
     */
    public static void print(Path browser, String html, Path pdf) throws IOException {
        Path scratch = Files.createTempDirectory("entente-pdf");
        try {
            Path page = Files.writeString(scratch.resolve("page.html"), html);
            Path part = scratch.resolve("page.pdf");
            run(browser, scratch, page, part);
            Path beside = pdf.resolveSibling("." + pdf.getFileName() + ".part");
            Files.copy(part, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, pdf, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(scratch);
        }
    }

    private static void run(Path browser, Path scratch, Path page, Path pdf) throws IOException {
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-pdf-header-footer",
                        "--user-data-dir=" + scratch.resolve("profile"),
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("browser.log").toFile())
                .start();
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0 || !Files.isRegularFile(pdf)) {
                process.destroyForcibly();
                throw new IOException(browser + " did not print the page ("
                        + (ended ? "exit code " + process.exitValue() : "no answer")
                        + "). Write --format html and print it from a browser.");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while printing " + pdf, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
