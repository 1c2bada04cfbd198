package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointSettings;
import org.entente.measure.ideal.IdealPoints.Diagnostics;
import org.entente.pipeline.IdealPointRequest;
import org.entente.pipeline.Runs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes where each state stands in the General Assembly, session by session. */
@Command(
        name = "ideal-points",
        mixinStandardHelpOptions = true,
        description = "Write where each state stands in the General Assembly, session by session, as in:"
                + " entente ideal-points -o points.csv")
final class IdealPointsCommand implements Callable<Integer> {

    private static final IdealPointSettings STANDARD = IdealPointSettings.STANDARD;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to write: .csv.")
    private Path output = Path.of("points.csv");

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "gibbs (chains, as the published estimates) or fast (no chance, narrower intervals).")
    private IdealPointMethod method = STANDARD.method();

    @Option(
            names = "--issue",
            paramLabel = "ISSUE",
            description =
                    "Only roll calls on middle-east, nuclear, disarmament, human-rights, colonialism or economic.")
    private @Nullable String issue;

    @Option(names = "--draws", paramLabel = "N", description = "Draws a chain that count (default: ${DEFAULT-VALUE}).")
    private int draws = STANDARD.draws();

    @Option(names = "--burn-in", paramLabel = "N", description = "Draws before them (default: ${DEFAULT-VALUE}).")
    private int burnIn = STANDARD.burnIn();

    @Option(names = "--chains", paramLabel = "N", description = "Chains (default: ${DEFAULT-VALUE}).")
    private int chains = STANDARD.chains();

    @Option(
            names = "--sweeps",
            paramLabel = "N",
            description = "Sweeps of the fast method (default: ${DEFAULT-VALUE}).")
    private int sweeps = STANDARD.sweeps();

    @Option(names = "--seed", paramLabel = "N", description = "Fixes every bit (default: ${DEFAULT-VALUE}).")
    private long seed = STANDARD.seed();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        IdealPointSettings settings = new IdealPointSettings(method, draws, burnIn, chains, sweeps, seed);
        IdealPointRequest request =
                new IdealPointRequest(settings, issue == null ? null : IdealPointRequest.tag(issue));
        long start = System.nanoTime();
        Runs.Points made = common.openRuns().idealPoints(request, common.asOf(), null, output);
        double seconds = (System.nanoTime() - start) / 1e9;
        Path lockFile = Locks.write(made.lock(), output);
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, summary(request, made.points().diagnostics(), seconds));
        } else {
            tell(out, made.points().diagnostics(), seconds);
            out.println(output + " is written; " + lockFile + " makes it again.");
        }
        return 0;
    }

    private Map<String, Object> summary(IdealPointRequest request, Diagnostics found, double seconds) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("file", output.toString());
        summary.put("method", method.name().toLowerCase(Locale.ROOT));
        summary.put("issue", request.issue() == null ? "all" : request.issue());
        summary.put("asOf", common.asOf().toString());
        summary.put("settings", request.settings());
        summary.put("seconds", seconds);
        summary.put("trust", "modelled");
        summary.put("source", "un-votes");
        summary.put("diagnostics", found);
        return summary;
    }

    private void tell(PrintWriter out, Diagnostics found, double seconds) {
        out.printf(
                Locale.ROOT,
                "%d votes on %d items place %d states in %d state-sessions; %s is positive.%n",
                found.observations(),
                found.items(),
                found.states(),
                found.stateSessions(),
                found.anchor());
        if (method == IdealPointMethod.GIBBS) {
            out.printf(
                    Locale.ROOT,
                    "R-hat: median %.3f, 95th percentile %.3f. Effective draws: median %.0f, 5th percentile %.0f."
                            + " Correlation of two chains: %.4f.%n",
                    found.medianRHat(),
                    found.highRHat(),
                    found.medianEffectiveDraws(),
                    found.lowEffectiveDraws(),
                    found.chainCorrelation());
        } else {
            out.printf(Locale.ROOT, "The last of %d sweeps moved the points by %.5f.%n", sweeps, found.lastMove());
        }
        out.printf(
                Locale.ROOT,
                "Points are modelled from votes: one dimension, mean 0 and deviation 1 over all. Took %.1f s.%n",
                seconds);
    }
}
