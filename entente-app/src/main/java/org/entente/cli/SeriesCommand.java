package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.pipeline.Runs;
import org.entente.pipeline.SeriesRequest;
import org.entente.time.Frequency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes series to a file. */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        description = "Write series with codebook and coverage, as in:"
                + " entente series votes.agreement --pairs RUS-PRK -o votes.csv")
final class SeriesCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "VARIABLE",
            description = "events.verbal-cooperation, events.material-cooperation, events.verbal-conflict,"
                    + " events.material-conflict, events.goldstein, votes.agreement, votes.identical, pledges.in-force,"
                    + " pledges.defense (and so on), trade.value, trade.exports, trade.imports, trade.dependence, arms.tiv,"
                    + " arms.exports, arms.imports, arms.dependence, capability.cinc (and so on), conflict.count,"
                    + " conflict.hostility, contiguity.type, universe.ID; add @DATASET to pick one dataset.")
    private List<String> variables = new ArrayList<>();

    @Option(
            names = "--pairs",
            split = ",",
            paramLabel = "PAIR",
            description = "Pairs, as in RUS-PRK, Russia:North Korea, RUS>PRK (one direction), RUS-* (every partner),"
                    + " *-* (all pairs).")
    private List<String> pairs = new ArrayList<>();

    @Option(
            names = "--states",
            split = ",",
            paramLabel = "STATE",
            description = "States, for series about one state, as in RUS; * for all.")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--restricted",
            description = "Also write values of datasets that may not be redistributed, for your own use.")
    private boolean restricted;

    @Option(names = "--by", paramLabel = "FREQUENCY", description = "day, month, quarter, year or session.")
    private @Nullable String by;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to write: .csv or .parquet.")
    private Path output = Path.of("series.csv");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        SeriesRequest request =
                new SeriesRequest(variables, pairs, states, by == null ? null : Frequency.parse(by), restricted);
        Runs.SeriesRun run = common.openRuns().series(request, common.asOf(), null, output);
        Path lockFile = Locks.write(run.lock(), output);
        PrintWriter out = spec.commandLine().getOut();
        run.notices().forEach(out::println);
        out.println(output + " and its codebook are written; " + lockFile + " makes them again.");
        return 0;
    }
}
