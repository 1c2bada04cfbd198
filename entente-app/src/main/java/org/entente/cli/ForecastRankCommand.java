package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.forecast.EvaluationSettings;
import org.entente.forecast.EvaluationSettings.Cut;
import org.entente.forecast.EvaluationSettings.Part;
import org.entente.forecast.EvaluationSettings.Profile;
import org.entente.forecast.Mode;
import org.entente.forecast.RankedAnswer;
import org.entente.forecast.RankedAnswers;
import org.entente.forecast.Rankings;
import org.entente.forecast.ScorerKind;
import org.entente.forecast.graph.QuadrupleFolder;
import org.entente.forecast.graph.Quadruples;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question about a temporal knowledge graph, with reasons. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = "Say who is next in a relation with an actor, and why, as in:"
                + " entente forecast rank ICEWS14 Iran \"Make a visit\"")
final class ForecastRankCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder as for forecast evaluate.")
    private Path folder = Path.of(".");

    @Parameters(index = "1", paramLabel = "ACTOR", description = "Name of the actor that is given.")
    private String actor = "";

    @Parameters(index = "2", paramLabel = "RELATION", description = "Name of the relation.")
    private String relation = "";

    @Option(names = "--subject", description = "Ask who does it to the actor (default: to whom the actor does it).")
    private boolean forSubject;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "Time asked about, in the folder's unit; only what lies before is looked at"
                    + " (default: the step after the last).")
    private @Nullable Long time;

    @Option(names = "--top", defaultValue = "3", description = "How many answers (default: 3).")
    private int top = 3;

    @Option(names = "--profile", defaultValue = "fast", description = "fast (default) or full.")
    private String profile = "fast";

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all draws (default: 1).")
    private long seed = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Quadruples data = QuadrupleFolder.read(folder);
        Profile chosen = ForecastEvaluateCommand.choose(
                "--profile", profile, Map.of("full", Profile.FULL, "fast", Profile.FAST));
        EvaluationSettings settings = EvaluationSettings.of(
                data, chosen, ScorerKind.RANKER, Mode.STRICT, Part.TEST, Cut.TRAIN_AND_VALID, seed);
        int step = time == null ? data.step(data.size() - 1) + 1 : data.stepOfTime(time);
        RankedAnswers answers = Rankings.rank(data, settings, actor, relation, !forSubject, step, Math.max(2, top));
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, answers);
        } else {
            print(out, answers);
        }
        return 0;
    }

    private static void print(PrintWriter out, RankedAnswers answers) {
        boolean forObject = answers.direction().equals("object");
        out.println((forObject
                        ? answers.subject() + ", " + answers.relation() + ", ?"
                        : "?, " + answers.relation() + ", " + answers.subject())
                + " at time " + answers.time());
        for (RankedAnswer answer : answers.answers()) {
            out.printf(Locale.ROOT, "  %d  %-40s score %.2f%n", answer.place(), answer.actor(), answer.score());
            out.println("       " + reasons(answer));
            answer.evidence().forEach(each -> out.println("       " + each));
        }
        out.println("  " + answers.change());
        out.flush();
    }

    private static String reasons(RankedAnswer answer) {
        return String.format(Locale.ROOT, "average %+.2f, ", answer.averageScore())
                + answer.reasons().entrySet().stream()
                        .filter(each -> Math.abs(each.getValue()) >= .005)
                        .sorted(Map.Entry.comparingByValue(Comparator.comparingDouble(value -> -Math.abs(value))))
                        .map(each -> String.format(Locale.ROOT, "%s %+.2f", each.getKey(), each.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
