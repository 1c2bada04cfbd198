package org.entente.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.entente.pipeline.Home;
import org.entente.pipeline.Version;
import org.entente.source.fetch.Addresses;
import org.entente.source.fetch.Destinations;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Politeness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that download. */
final class DownloadOptions {

    private static final int MOST_RATE = 20;

    @Option(
            names = "--downloads",
            paramLabel = "DIR",
            description =
                    "Folder for what is downloaded (default: $ENTENTE_DOWNLOADS, else downloads beside the record).")
    private @Nullable Path downloads;

    @Option(
            names = "--address",
            paramLabel = "KEY=URL",
            description = "Replaces an address; entente fetch --addresses lists the keys. May be given more than once.")
    private Map<String, String> addresses = new LinkedHashMap<>();

    @Option(
            names = "--rate",
            defaultValue = "4",
            paramLabel = "N",
            description = "Most requests in a second, 1 to 20 (default: ${DEFAULT-VALUE}).")
    private int rate = 4;

    Addresses addresses() throws IOException {
        return new Addresses(addresses, System.getProperties(), System::getenv, settingsFile());
    }

    Politeness politeness() {
        if (rate < 1 || rate > MOST_RATE) {
            throw new IllegalArgumentException("The rate (" + rate + ") must be 1 to " + MOST_RATE
                    + " requests in a second. Others use these servers too.");
        }
        Politeness standard = Politeness.standard();
        return new Politeness(
                Duration.ofMillis(1000 / rate),
                standard.attempts(),
                standard.firstPause(),
                standard.longestPause(),
                standard.silence());
    }

    Downloader downloader() throws IOException {
        return new Downloader(politeness(), "entente/" + Version.TEXT, destinations());
    }

    /** The system property counts first, then the file of settings; else private addresses are refused. */
    static Destinations destinations() throws IOException {
        String property = System.getProperty(Destinations.PROPERTY);
        return Destinations.parse(property != null ? property : settingsFile().getProperty(Destinations.PROPERTY, ""));
    }

    Path folder(Path record) {
        String environment = System.getenv("ENTENTE_DOWNLOADS");
        if (downloads != null) {
            return downloads;
        }
        return environment == null || environment.isBlank()
                ? record.toAbsolutePath().resolveSibling("downloads")
                : Path.of(environment);
    }

    private static Properties settingsFile() throws IOException {
        Properties settings = new Properties();
        Path file = Home.folder().resolve("entente.properties");
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                settings.load(in);
            }
        }
        return settings;
    }
}
