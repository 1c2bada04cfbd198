package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.fetch.FetchReport;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.pipeline.fetch.Fetches;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Downloader;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a year of daily files, so that rules have a past to compare with. */
@Command(
        name = "bootstrap",
        mixinStandardHelpOptions = true,
        description =
                "Read days of GDELT 1.0, a year unless told otherwise, so that rules have a past to compare with. What is"
                        + " there already is passed over, and what is interrupted goes on where it stood.")
final class WatchBootstrapCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 3660;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private DownloadOptions downloading = new DownloadOptions();

    @Option(
            names = "--days",
            defaultValue = "366",
            paramLabel = "N",
            description = "How many days, 1 to " + MOST_DAYS + " (default: ${DEFAULT-VALUE}).")
    private int days = 366;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last of them (default: yesterday; a day's file appears on the next).")
    private @Nullable String to;

    @Option(
            names = "--keep",
            defaultValue = "all",
            paramLabel = "all|international|STATES",
            description = "Which events to keep; the others still count as exposure of rates (default: all).")
    private String keep = "all";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "The days (" + days + ") must be 1 to " + MOST_DAYS + ". For more use entente fetch gdelt-1.");
        }
        LocalDate last = to == null
                ? LocalDate.now(ZoneOffset.UTC).minusDays(1)
                : PartialDate.parse(to).last();
        KeepRule rule = KeepRule.parse(keep);
        FetchSettings settings = new FetchSettings(
                downloading.addresses(),
                downloading.politeness(),
                downloading.folder(common.folder()),
                Clock.systemUTC());
        RecordFolder record = RecordFolder.openOrCreate(common.folder());
        try (Downloader downloader = downloading.downloader();
                ProgressLines progress = ProgressLines.of(spec.commandLine().getErr(), "bootstrap")) {
            FetchReport report = Fetches.get("gdelt-1", settings, downloader, record, new Ingest(record, rule))
                    .run(last.minusDays(days - 1L), last, progress);
            progress.close();
            print(report, last);
        } finally {
            record.removeIfUnused();
        }
        return 0;
    }

    private void print(FetchReport report, LocalDate last) {
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, FetchCommand.toJson(report));
            return;
        }
        out.println("gdelt-1, " + last.minusDays(days - 1L) + " to " + last + ": " + report.fetched()
                + " days downloaded, " + report.already() + " already in the record, "
                + report.missing().size() + " missing.");
        report.missing().forEach(gap -> out.println("  missing: " + gap.name() + " (" + gap.reason() + ")"));
        report.notes().forEach(note -> out.println("  note: " + note));
        out.flush();
    }
}
