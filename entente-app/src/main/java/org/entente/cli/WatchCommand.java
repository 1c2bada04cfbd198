package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.fetch.FetchReport;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Downloader;
import org.entente.watch.Alert;
import org.entente.watch.Hook;
import org.entente.watch.Watch;
import org.entente.watch.WatchPlan;
import org.entente.watch.WatchReport;
import org.entente.watch.WatchSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Follows feeds and says what changed. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        subcommands = WatchTestCommand.class,
        description =
                "Follow feeds, read what comes into the record, and make an alert where a rule of the watch file finds"
                        + " something, each exactly once. Goes on where it stood, also after it was killed.")
final class WatchCommand implements Callable<Integer> {

    private static final int MOST_MINUTES = 1440;
    private static final int LONGEST_DOUBLING = 4;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private DownloadOptions downloading = new DownloadOptions();

    @Option(
            names = "--plan",
            defaultValue = "watch.conf",
            paramLabel = "FILE",
            description = "What to follow and when to speak up (default: ${DEFAULT-VALUE}).")
    private Path plan = Path.of("watch.conf");

    @Option(names = "--once", description = "Make one round and end.")
    private boolean once;

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
            names = "--output",
            paramLabel = "DIR",
            description = "Folder for alerts (default: watch beside the record).")
    private @Nullable Path output;

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "Send each alert there, signed with the secret in $ENTENTE_WEBHOOK_SECRET.")
    private @Nullable URI webhook;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (every < 1 || every > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "The minutes between rounds (" + every + ") must be 1 to " + MOST_MINUTES + ".");
        }
        WatchPlan read = readPlan(plan);
        WatchSettings settings = settings();
        RecordFolder record = RecordFolder.openOrCreate(common.folder());
        try (Downloader downloader = downloading.downloader()) {
            Watch watch = new Watch(read, settings, record, downloader);
            for (int failures = 0; ; ) {
                WatchReport report = watch.round(once);
                print(report);
                failures = report.faults().isEmpty() ? 0 : Math.min(failures + 1, LONGEST_DOUBLING);
                if (once) {
                    return report.faults().isEmpty() ? 0 : Failures.FAILED;
                }
                Thread.sleep(Duration.ofMinutes((long) every << failures));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            record.removeIfUnused();
        }
    }

    static WatchPlan readPlan(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("The watch file (" + file
                    + ") is not there. Write one, with a line such as: follow gdelt; or name another with --plan.");
        }
        return WatchPlan.read(file);
    }

    private WatchSettings settings() throws IOException {
        FetchSettings fetch = new FetchSettings(
                downloading.addresses(),
                downloading.politeness(),
                downloading.folder(common.folder()),
                Clock.systemUTC());
        Path folder = output != null ? output : common.folder().toAbsolutePath().resolveSibling("watch");
        String secret = System.getenv("ENTENTE_WEBHOOK_SECRET");
        Hook hook = webhook == null ? null : new Hook(webhook, secret == null ? "" : secret);
        return new WatchSettings(fetch, DownloadOptions.destinations(), KeepRule.parse(keep), daysBack, folder, hook);
    }

    private void print(WatchReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, report);
            return;
        }
        for (FetchReport fetch : report.fetches()) {
            if (fetch.fetched() > 0 || !fetch.missing().isEmpty()) {
                out.println(fetch.source() + ": " + fetch.fetched() + " files downloaded, "
                        + fetch.missing().size() + " missing"
                        + (report.newest() == null ? "" : "; the feed is at " + report.newest()) + ".");
            }
            fetch.missing().forEach(gap -> out.println("  missing: " + gap.name() + " (" + gap.reason() + ")"));
            fetch.backfilled().forEach(name -> out.println("  back-filled: " + name));
        }
        report.closed().forEach(day -> out.println("closed: " + day));
        report.unknown().forEach((rule, why) -> out.println("not judged: " + rule + ", " + why + "."));
        for (Alert alert : report.alerts()) {
            out.println("ALERT " + alert.day() + " " + alert.rule() + ": " + alert.text());
            alert.evidence().forEach(line -> out.println("  " + line));
        }
        report.faults().forEach(fault -> out.println("fault: " + fault));
        out.flush();
    }
}
