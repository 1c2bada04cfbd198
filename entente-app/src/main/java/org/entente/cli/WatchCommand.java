package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.entente.pipeline.fetch.FetchReport;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Downloader;
import org.entente.watch.Alert;
import org.entente.watch.Watch;
import org.entente.watch.WatchLoop;
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
        subcommands = {WatchAlertsCommand.class, WatchBootstrapCommand.class, WatchTestCommand.class},
        description =
                "Follow feeds, read what comes into the record, and make an alert where a rule of the watch file finds"
                        + " something, each exactly once. Goes on where it stood, also after it was killed.")
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WatchOptions options = new WatchOptions();

    @Option(
            names = "--plan",
            defaultValue = "watch.conf",
            paramLabel = "FILE",
            description = "What to follow and when to speak up (default: ${DEFAULT-VALUE}).")
    private Path plan = Path.of("watch.conf");

    @Option(names = "--once", description = "Make one round and end.")
    private boolean once;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder for alerts (default: watch beside the record).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Duration every = options.every();
        WatchPlan read = WatchOptions.readPlan(plan);
        WatchSettings settings = options.settings(common, output);
        RecordFolder record = RecordFolder.openOrCreate(common.folder());
        try (Downloader downloader = options.downloader()) {
            Watch watch = new Watch(read, settings, record, downloader);
            for (int failures = 0; ; ) {
                WatchReport report = watch.round(once);
                print(report);
                failures = report.faults().isEmpty() ? 0 : failures + 1;
                if (once) {
                    return report.faults().isEmpty() ? 0 : Failures.FAILED;
                }
                Thread.sleep(WatchLoop.pause(every, failures));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            record.removeIfUnused();
        }
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
