package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.delivery.Delivery;
import org.entente.provenance.Dataset;
import org.entente.record.CheckedCount;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.record.YearCount;
import org.entente.series.DatasetCoverage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;

/** Says what the record holds. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "List deliveries, coverage by family and year with its gaps, terms and citations.")
final class SourcesCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--cite", description = "Print BibTeX of the datasets.")
    private boolean cite;

    @Option(names = "--drop", paramLabel = "ID", description = "Take a delivery out of the record.")
    private @Nullable String drop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (drop != null) {
            Delivery gone = RecordFolder.open(common.folder()).drop(drop);
            out.println("Dropped " + gone.id() + " (" + gone.info().file() + ").");
            return 0;
        }
        RecordFolder record = common.openRecord();
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(common.asOf()))) {
            if (cite) {
                view.listDatasets().stream().map(Dataset::bibtex).forEach(out::println);
            } else if (common.json()) {
                out.println(JSON.writeValueAsString(toJson(view)));
            } else {
                print(out, view);
            }
        }
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, RecordSnapshot view) {
        out.println("Deliveries");
        for (Delivery delivery : view.listDeliveries()) {
            out.println("  " + delivery.id() + "  " + delivery.info().format() + "  "
                    + delivery.info().file() + "  " + delivery.summary().rows() + " rows, "
                    + delivery.summary().rejected() + " rejected, "
                    + delivery.summary().duplicates() + " duplicates");
        }
        out.println("Coverage, entries by year (… is a gap: no entry, which need not mean none)");
        CoverageLines.of(view.listYearCounts()).forEach(line -> out.println("  " + line));
        printChecks(out, view);
        out.println("Terms");
        for (Dataset dataset : view.listDatasets()) {
            out.println("  " + dataset.id() + ": " + dataset.terms().replaceAll("\\.$", "")
                    + (dataset.redistributable() ? "" : ". Its values may not be redistributed") + ". Cite: "
                    + dataset.citation());
        }
    }

    private static void printChecks(PrintWriter out, RecordSnapshot view) {
        List<CheckedCount> counts = view.listCheckedCounts();
        if (!counts.isEmpty()) {
            out.println("Checked, entries by what they were compared with");
            counts.forEach(count -> out.println("  " + count.dataset() + " "
                    + count.family().code() + "  " + count.checked().code() + "  " + count.entries()));
        }
    }

    private static Map<String, Object> toJson(RecordSnapshot view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "deliveries",
                view.listDeliveries().stream().map(SourcesCommand::toJson).toList());
        json.put(
                "coverage",
                view.listYearCounts().stream().map(SourcesCommand::toJson).toList());
        json.put(
                "checked",
                view.listCheckedCounts().stream().map(SourcesCommand::toJson).toList());
        json.put(
                "stated",
                view.listCoverage().stream().map(SourcesCommand::toJson).toList());
        json.put(
                "datasets",
                view.listDatasets().stream().map(SourcesCommand::toJson).toList());
        return json;
    }

    private static Map<String, Object> toJson(Delivery delivery) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", delivery.id());
        json.put("format", delivery.info().format());
        json.put("file", delivery.info().file());
        json.put("keep", delivery.info().keep());
        json.put("rows", delivery.summary().rows());
        json.put("accepted", delivery.summary().accepted());
        json.put("rejected", delivery.summary().rejected());
        json.put("duplicates", delivery.summary().duplicates());
        json.put("notes", delivery.notes());
        return json;
    }

    private static Map<String, Object> toJson(CheckedCount count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", count.dataset());
        json.put("family", count.family().code());
        json.put("checked", count.checked().code());
        json.put("entries", count.entries());
        return json;
    }

    private static Map<String, Object> toJson(YearCount count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", count.dataset());
        json.put("family", count.family().code());
        json.put("year", count.year());
        json.put("entries", count.entries());
        json.put("first", String.valueOf(count.first()));
        json.put("last", String.valueOf(count.last()));
        return json;
    }

    private static Map<String, Object> toJson(DatasetCoverage each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", each.dataset());
        json.put("family", each.family().code());
        json.put("universe", each.coverage().universe());
        json.put("from", each.coverage().from().toString());
        json.put("to", each.coverage().to().toString());
        json.put("absentMeansZero", each.coverage().absentMeansZero());
        return json;
    }

    private static Map<String, Object> toJson(Dataset dataset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", dataset.id());
        json.put("title", dataset.title());
        json.put("version", dataset.version());
        json.put("citation", dataset.citation());
        json.put("terms", dataset.terms());
        json.put("trust", dataset.trust().code());
        json.put("redistributable", dataset.redistributable());
        return json;
    }
}
