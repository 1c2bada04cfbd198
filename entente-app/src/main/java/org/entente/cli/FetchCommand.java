package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.fetch.FetchReport;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.pipeline.fetch.Fetches;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Address;
import org.entente.source.fetch.Addresses;
import org.entente.source.fetch.Downloader;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Downloads a source from its own address and reads it into the record. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description =
                "Download a source from its own address, check it and read it into the record. SOURCE is one of gdelt,"
                        + " gdelt-1, ofac-sdn, un-sc, un-votes. What is interrupted goes on where it stood.")
final class FetchCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "SOURCE", description = "What to fetch.")
    private @Nullable String source;

    @Option(names = "--from", paramLabel = "DATE", description = "First day, month or year (gdelt, gdelt-1).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day, month or year (default: today).")
    private @Nullable String to;

    @Mixin
    private DownloadOptions downloading = new DownloadOptions();

    @Option(names = "--addresses", description = "List the addresses in use and who gave them, and do nothing else.")
    private boolean listAddresses;

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
        Addresses used = downloading.addresses();
        if (listAddresses) {
            printAddresses(used);
            return 0;
        }
        String wanted = requireSource();
        LocalDate last = to == null
                ? LocalDate.now(Clock.systemUTC())
                : PartialDate.parse(to).last();
        LocalDate first = firstDay(wanted, last);
        KeepRule rule = KeepRule.parse(keep);
        RecordFolder record = RecordFolder.openOrCreate(common.folder());
        FetchSettings settings = new FetchSettings(
                used, downloading.politeness(), downloading.folder(common.folder()), Clock.systemUTC());
        try (Downloader downloader = downloading.downloader();
                ProgressLines progress = ProgressLines.of(spec.commandLine().getErr(), "fetch " + wanted)) {
            FetchReport report = Fetches.get(wanted, settings, downloader, record, new Ingest(record, rule))
                    .run(first, last, progress);
            progress.close();
            print(report);
        } finally {
            record.removeIfUnused();
        }
        return 0;
    }

    private String requireSource() {
        if (source == null) {
            throw new IllegalArgumentException(
                    "No source was named. Write: entente fetch SOURCE, with one of " + Fetches.names() + ".");
        }
        Fetches.require(source);
        downloading.politeness();
        return source;
    }

    private LocalDate firstDay(String wanted, LocalDate last) {
        if (from == null) {
            if (Fetches.hasDays(wanted)) {
                throw new IllegalArgumentException("No first day was given. Write: entente fetch " + wanted
                        + " --from 2024-06-01 --to 2024-06-30; a year of gdelt is about 35,000 files.");
            }
            return last;
        }
        LocalDate first = PartialDate.parse(from).first();
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(
                    "The first day (" + first + ") must not be after the last (" + last + "). Exchange them.");
        }
        return first;
    }

    private void printAddresses(Addresses used) {
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            Map<String, Object> json = new LinkedHashMap<>();
            for (Address address : Address.values()) {
                Addresses.Chosen chosen = used.find(address);
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("address", chosen.uri().toString());
                one.put("from", chosen.origin());
                json.put(address.key(), one);
            }
            JsonOutput.print(out, json);
            return;
        }
        for (Address address : Address.values()) {
            Addresses.Chosen chosen = used.find(address);
            out.printf("%-10s %s (%s)%n", address.key(), chosen.uri(), chosen.origin());
            out.printf("%-10s %s; %s replaces it%n", "", address.description(), address.variable());
        }
        out.flush();
    }

    private void print(FetchReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, toJson(report));
            return;
        }
        report.results().forEach(result -> FileResultOutput.print(out, result, false));
        out.println(report.source() + ": " + report.fetched() + " files downloaded, " + report.already()
                + " already in the record, " + report.missing().size() + " missing.");
        report.missing().forEach(gap -> out.println("  missing: " + gap.name() + " (" + gap.reason() + ")"));
        printAll(out, "back-filled", report.backfilled());
        printAll(out, "listed more than once", report.repeated());
        printAll(out, "listed late", report.late());
        report.notes().forEach(note -> out.println("  note: " + note));
        out.flush();
    }

    private static void printAll(PrintWriter out, String what, List<String> names) {
        names.forEach(name -> out.println("  " + what + ": " + name));
    }

    static Map<String, Object> toJson(FetchReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", report.source());
        json.put("fetched", report.fetched());
        json.put("already", report.already());
        json.put("missing", report.missing());
        json.put("repeated", report.repeated());
        json.put("late", report.late());
        json.put("backfilled", report.backfilled());
        json.put("notes", report.notes());
        json.put(
                "files", report.results().stream().map(FileResultOutput::toJson).toList());
        return json;
    }
}
