package org.entente.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where public data lie, if they are here. */
public final class RealData {

    private RealData() {}

    /** A file under {@code $ENTENTE_DATA} or {@code ../shared/data}; the test is skipped where there is none. */
    public static Path file(String name) {
        Path file = Path.of(System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data"))
                .resolve(name);
        Assumptions.assumeTrue(
                Files.isReadable(file), () -> "skipped: " + name + " is not under $ENTENTE_DATA or ../shared/data");
        return file;
    }
}
