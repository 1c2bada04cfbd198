package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.source.fetch.Downloader;
import org.entente.watch.AlertBook;
import org.entente.watch.Hook;
import org.entente.watch.WatchPlan;
import org.entente.watch.WatchSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of whatever watches: the command itself and a server that watches. */
final class WatchOptions {

    private static final int MOST_MINUTES = 1440;

    @Mixin
    private DownloadOptions downloading = new DownloadOptions();

    @Option(
            names = "--every",
            defaultValue = "5",
            paramLabel = "MINUTES",
            description = "Minutes between rounds, 1 to 1440 (default: ${DEFAULT-VALUE}); longer after failures.")
    private int every = 5;

    @Option(
            names = "--days-back",
            defaultValue = "3",
            paramLabel = "N",
            description = "Days before the newest that are looked at for slots that come late, 2 or more"
                    + " (default: ${DEFAULT-VALUE}).")
    private int daysBack = 3;

    @Option(
            names = "--keep",
            defaultValue = "all",
            paramLabel = "all|international|STATES",
            description = "Which events to keep; the others still count as exposure of rates (default: all).")
    private String keep = "all";

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "Send each alert there, signed with the secret in $ENTENTE_WEBHOOK_SECRET.")
    private @Nullable URI webhook;

    Duration every() {
        if (every < 1 || every > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "The minutes between rounds (" + every + ") must be 1 to " + MOST_MINUTES + ".");
        }
        return Duration.ofMinutes(every);
    }

    Downloader downloader() throws IOException {
        return downloading.downloader();
    }

    static WatchPlan readPlan(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("The watch file (" + file
                    + ") is not there. Write one, with a line such as: follow gdelt; or name another with --plan.");
        }
        return WatchPlan.read(file);
    }

    /**
     * How to watch.
     *
     * @param output where alerts go; null for the folder beside the record
     */
    WatchSettings settings(CommonOptions common, @Nullable Path output) throws IOException {
        FetchSettings fetch = new FetchSettings(
                downloading.addresses(),
                downloading.politeness(),
                downloading.folder(common.folder()),
                Clock.systemUTC());
        Path folder = output != null ? output : AlertBook.folderFor(common.folder());
        String secret = System.getenv("ENTENTE_WEBHOOK_SECRET");
        Hook hook = webhook == null ? null : new Hook(webhook, secret == null ? "" : secret);
        return new WatchSettings(fetch, DownloadOptions.destinations(), KeepRule.parse(keep), daysBack, folder, hook);
    }
}
