package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.entry.Family;
import org.entente.pipeline.RecordExport;
import org.entente.record.RecordSnapshot;
import org.entente.record.RowExport;
import org.entente.record.SnapshotOptions;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes rows of the record to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write rows of the record with the terms and citation of each dataset beside them, as in:"
                + " entente export pledges --about RUS-PRK -o pledges.csv")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "FAMILY",
            description =
                    "events, mentions, roll-calls, votes, roll-call-matches, roll-call-issues, pledges, flows, listings,"
                            + " sanctions, regimes, capabilities, conflicts, claims, groups, offices or series (published figures;"
                            + " computed series are written by: entente series).")
    private String family = "";

    @Option(names = "--dataset", split = ",", paramLabel = "ID", description = "Only rows of these datasets.")
    private List<String> datasets = new ArrayList<>();

    @Option(
            names = "--about",
            paramLabel = "STATE|PAIR",
            description = "Only rows that touch it, as in RUS or RUS-PRK.")
    private @Nullable String about;

    @Option(names = "--from", paramLabel = "DATE", description = "Only rows of this day, month or year and later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only rows up to this day, month or year.")
    private @Nullable String to;

    @Option(
            names = "--restricted",
            description = "Also write rows of datasets that may not be redistributed, for your own use.")
    private boolean restricted;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to write: .csv or .parquet.")
    private Path output = Path.of("export.csv");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        RowExport asked = new RowExport(
                Family.parse(family),
                Set.copyOf(datasets),
                about == null ? null : RecordExport.unit(about),
                day(from, true),
                day(to, false),
                output);
        RecordExport.requireFolder(output);
        PrintWriter out = spec.commandLine().getOut();
        try (RecordSnapshot view = common.openRecord().open(SnapshotOptions.asOf(common.asOf()))) {
            RecordExport.Written written = new RecordExport(view).write(asked, restricted);
            if (common.json()) {
                JsonOutput.print(out, toJson(written));
            } else {
                print(out, written);
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(@Nullable String text, boolean first) {
        if (text == null) {
            return null;
        }
        PartialDate date = PartialDate.parse(text);
        return first ? date.first() : date.last();
    }

    private void print(PrintWriter out, RecordExport.Written written) {
        written.rows().forEach((dataset, rows) -> out.println(rows + " rows of " + dataset));
        written.notices().forEach(out::println);
        out.println(output + " is written; terms and citations are in " + written.terms() + ".");
        out.flush();
    }

    private Map<String, Object> toJson(RecordExport.Written written) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", output.toString());
        json.put("terms", written.terms().toString());
        json.put("rows", written.rows());
        json.put("leftOut", written.leftOut());
        return json;
    }
}
