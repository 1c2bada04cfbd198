package org.entente.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public data beside the checkout; a test that needs a file is skipped, and says so, where there is none. */
public final class RealData {

    private RealData() {}

    /** A file under {@code $ENTENTE_DATA}, else under {@code ../shared/data} beside the checkout. */
    public static Path file(String name) {
        Path path = Path.of(System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data"))
                .resolve(name);
        Assumptions.assumeTrue(
                Files.isReadable(path), () -> "skipped: " + name + " is not under $ENTENTE_DATA or ../shared/data");
        return path;
    }
}
