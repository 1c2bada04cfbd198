package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.forecast.EvaluationReport;
import org.entente.forecast.EvaluationSettings;
import org.entente.forecast.EvaluationSettings.Cut;
import org.entente.forecast.EvaluationSettings.Part;
import org.entente.forecast.EvaluationSettings.Profile;
import org.entente.forecast.Evaluations;
import org.entente.forecast.Mode;
import org.entente.forecast.ScorerKind;
import org.entente.forecast.feature.Family;
import org.entente.forecast.graph.QuadrupleFolder;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.protocol.Metrics;
import org.entente.pipeline.RankFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates on the held-out part of a temporal knowledge graph. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Train on a folder of quadruples and rank the answers of its held-out part, as in:"
                + " entente forecast evaluate ICEWS14 --json")
final class ForecastEvaluateCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "DIR",
            description = "Folder with train.txt, valid.txt, test.txt, entity2id.txt, relation2id.txt.")
    private Path folder = Path.of(".");

    @Option(
            names = "--mode",
            defaultValue = "strict",
            description = "strict (default), online or multi-step; figures of different modes do not compare.")
    private String mode = "strict";

    @Option(
            names = "--method",
            defaultValue = "ranker",
            description = "ranker (default), rules, recurrency or popularity.")
    private String method = "ranker";

    @Option(names = "--on", defaultValue = "test", description = "Held-out part: test (default) or valid.")
    private String part = "test";

    @Option(
            names = "--trained-on",
            defaultValue = "train+valid",
            description = "What is learned from: train+valid (default) or train. With --on valid always train.")
    private String trainedOn = "train+valid";

    @Option(names = "--profile", defaultValue = "full", description = "full (default) or fast.")
    private String profile = "full";

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all draws (default: 1).")
    private long seed = 1;

    @Option(
            names = "--without",
            paramLabel = "FAMILY",
            split = ",",
            description = "Families of features that the ranker may not look at: repeat, relationship, momentum,"
                    + " reciprocity, rule, partners, role-and-country, popularity.")
    private List<String> without = List.of();

    @Option(
            names = "--ranks",
            paramLabel = "FILE",
            description = "Write rank and best 100 candidates of each question as JSON lines.")
    private @Nullable Path ranks;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("The folder (" + folder + ") must exist; it holds train.txt,"
                    + " valid.txt, test.txt, entity2id.txt and relation2id.txt.");
        }
        Quadruples data = QuadrupleFolder.read(folder);
        EvaluationReport report = evaluate(data, settings(data));
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, report);
        } else {
            print(out, report);
        }
        return 0;
    }

    private EvaluationReport evaluate(Quadruples data, EvaluationSettings settings) throws IOException {
        if (ranks == null) {
            return Evaluations.evaluate(data, settings, null);
        }
        try (RankFile file = new RankFile(data, ranks)) {
            EvaluationReport report = Evaluations.evaluate(data, settings, file);
            file.finish();
            return report;
        }
    }

    private EvaluationSettings settings(Quadruples data) {
        Map<String, Part> parts = Map.of("valid", Part.VALID, "test", Part.TEST);
        Map<String, Cut> cuts = Map.of("train", Cut.TRAIN, "train+valid", Cut.TRAIN_AND_VALID);
        Map<String, Profile> profiles = Map.of("full", Profile.FULL, "fast", Profile.FAST);
        return EvaluationSettings.of(
                        data,
                        choose("--profile", profile, profiles),
                        ScorerKind.parse(method),
                        Mode.parse(mode),
                        choose("--on", part, parts),
                        choose("--trained-on", trainedOn, cuts),
                        seed)
                .without(without.stream().map(Family::parse).collect(Collectors.toSet()));
    }

    static <T> T choose(String option, String value, Map<String, T> choices) {
        T chosen = choices.get(value);
        if (chosen == null) {
            throw new IllegalArgumentException("The value (" + value + ") of " + option + " must be one of "
                    + String.join(", ", choices.keySet().stream().sorted().toList()) + ".");
        }
        return chosen;
    }

    private static void print(PrintWriter out, EvaluationReport report) {
        out.println(report.method() + ", " + report.mode() + ", trained on " + report.trainedOn() + ", on "
                + report.part() + ": " + report.queries() + " questions");
        out.println("  " + report.protocol());
        out.printf(Locale.ROOT, "  %-12s %7s %7s %7s %7s %8s%n", "", "MRR", "Hits@1", "Hits@3", "Hits@10", "asked");
        row(out, "all", new Metrics(report.queries(), report.mrr(), report.hits1(), report.hits3(), report.hits10()));
        row(out, "objects", report.objects());
        row(out, "subjects", report.subjects());
        report.strata().forEach((stratum, metrics) -> row(out, stratum, metrics));
        out.println("  seconds " + report.seconds() + ", memory " + report.peakMb() + " MB, seed " + report.seed());
        out.flush();
    }

    private static void row(PrintWriter out, String name, Metrics of) {
        out.printf(
                Locale.ROOT,
                "  %-12s %7.4f %7.4f %7.4f %7.4f %8d%n",
                name,
                of.mrr(),
                of.hits1(),
                of.hits3(),
                of.hits10(),
                of.queries());
    }
}
