package org.entente.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.source.file.SourceFiles;
import org.junit.jupiter.api.Assumptions;

/** Real files under {@code $ENTENTE_DATA}; a test without them is skipped and says so. */
public final class RealData {

    private RealData() {}

    public static SourceInput open(String name) throws IOException {
        String folder = System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data");
        Path path = Path.of(folder).resolve(name);
        Assumptions.assumeTrue(Files.isReadable(path), () -> "skipped: there is no " + path + "; set ENTENTE_DATA");
        return SourceFiles.open(path).getFirst();
    }
}
