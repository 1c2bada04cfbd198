package org.entente.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.dossier.PdfPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfIT {

    @TempDir
    Path temp;

    @Test
    void aPageIsPrinted() throws IOException {
        Optional<Path> browser = Browser.find("chromium");
        assumeTrue(browser.isPresent(), "skipped: no chromium on the PATH; install the package chromium");
        Path pdf = temp.resolve("page.pdf");
        PdfPrinter.print(
                browser.orElseThrow(),
                "<!DOCTYPE html><html><head><title>T</title></head><body>One</body></html>",
                pdf);
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
    }
}
