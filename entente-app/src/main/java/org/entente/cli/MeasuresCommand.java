package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.measure.bond.BondWeights;
import org.entente.pipeline.AllMeasures;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes every measure of every state, pair and region as tables. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = "Every measure of every state, pair and region at once, as CSV tables. A second run into the same"
                + " folder fits only what new entries have changed.")
final class MeasuresCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the tables.")
    private Path folder = Path.of("");

    @Option(
            names = "--weights",
            paramLabel = "STRAND=W,…",
            description = "Weights of the strands of bonds (default: 1 for each).")
    private @Nullable String weights;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("The output (" + folder + ") must be a folder, but is a file.");
        }
        BondWeights chosen = weights == null ? BondWeights.EQUAL : BondWeights.parse(weights);
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            AllMeasures.Summary summary = new AllMeasures(view, folder).write(chosen);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                Map<String, Object> all = new LinkedHashMap<>();
                all.put("asOf", common.asOf().toString());
                all.put("folder", folder.toString());
                all.put("rows", summary.rows());
                all.put("seconds", summary.seconds());
                all.put("strandsFitted", summary.fitted());
                all.put("strandsReused", summary.reused());
                JsonOutput.print(out, all);
            } else {
                summary.rows()
                        .forEach((table, rows) -> out.printf(
                                Locale.ROOT,
                                "%-12s %,8d rows  %6.1f s%n",
                                table,
                                rows,
                                summary.seconds().getOrDefault(table, 0.0)));
                out.printf(
                        Locale.ROOT,
                        "%,d strands fitted, %,d taken from the run before; tables are in %s%n",
                        summary.fitted(),
                        summary.reused(),
                        folder);
                out.flush();
            }
        }
        return 0;
    }
}
