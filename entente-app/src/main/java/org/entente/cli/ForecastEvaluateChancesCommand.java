package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.actor.StateSystem;
import org.entente.dossier.svg.ReliabilityDiagram;
import org.entente.forecast.chance.ChanceEvaluation;
import org.entente.forecast.chance.ChanceScore;
import org.entente.forecast.chance.Kind;
import org.entente.forecast.chance.PairEvents;
import org.entente.forecast.graph.QuadrupleFolder;
import org.entente.forecast.graph.Quadruples;
import org.entente.measure.risk.Regions;
import org.entente.measure.risk.Regions.NamedRegion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates chances of kinds of events between countries on the last days of a temporal knowledge graph. */
@Command(
        name = "evaluate-chances",
        mixinStandardHelpOptions = true,
        description = "Score the chances of kinds of events between countries on the last days of a folder of"
                + " quadruples, beside base rate and persistence.")
final class ForecastEvaluateChancesCommand implements Callable<Integer> {

    /**
     * What is printed as JSON.
     *
     * @param ece calibration error of all kinds together
     * @param eceNamed of the six named kinds together
     * @param eceIfRight for each kind the error that right chances would show by luck
     */
    record Report(
            int horizonDays,
            int heldOutDays,
            int pairs,
            double ece,
            double eceNamed,
            Map<String, Double> eceIfRight,
            List<ChanceScore.Bin> bins,
            List<ChanceScore> kinds) {}

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "Folder as for forecast evaluate; test.txt may be missing.")
    private Path folder = Path.of(".");

    @Option(names = "--horizon", defaultValue = "7", description = "Days of a window (default: 7).")
    private int horizon = 7;

    @Option(names = "--held-out", defaultValue = "30", description = "Last days that are held out (default: 30).")
    private int heldOut = 30;

    @ArgGroup
    private Sides sides = new Sides();

    /** Between whom. */
    static final class Sides {
        @Option(
                names = "--each-state",
                description = "Ask about each country and all others together instead of about pairs.")
        private boolean eachState;

        @Option(
                names = "--subregions",
                description = "Ask about pairs of subregions of the world, each taken as one actor.")
        private boolean subregions;

        PairEvents events(Quadruples data) {
            if (subregions) {
                return PairEvents.betweenGroups(data, Sides::subregion);
            }
            return eachState ? PairEvents.ofEachCountry(data) : PairEvents.betweenCountries(data);
        }

        private static int subregion(String country) {
            List<NamedRegion> regions = Regions.listSubregions();
            return StateSystem.standard()
                    .findStateNamed(country, null)
                    .map(state -> 1
                            + IntStream.range(0, regions.size())
                                    .filter(i -> regions.get(i).states().contains(state.id()))
                                    .findFirst()
                                    .orElse(-1))
                    .orElse(0);
        }

        String named(int count) {
            if (subregions) {
                return "between " + count + " pairs of subregions";
            }
            return eachState
                    ? "of " + count + " countries with all others"
                    : "between " + count + " pairs of countries";
        }
    }

    @Option(names = "--diagram", paramLabel = "FILE.svg", description = "Draw the reliability diagram of all kinds.")
    private @Nullable Path diagram;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Quadruples data = QuadrupleFolder.read(folder);
        PairEvents events = sides.events(data);
        int from = data.step(data.size() - 1) + 1 - heldOut;
        List<ChanceScore> scores = ChanceEvaluation.evaluate(events, from, horizon);
        Report report = report(events, scores);
        if (diagram != null) {
            Files.writeString(diagram, diagram(report), StandardCharsets.UTF_8);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, report);
        } else {
            print(out, report);
        }
        return 0;
    }

    private Report report(PairEvents events, List<ChanceScore> scores) {
        Map<String, Double> ifRight = new LinkedHashMap<>();
        scores.forEach(score -> ifRight.put(score.kind(), ChanceEvaluation.errorOfRightChances(score.bins(), horizon)));
        Set<String> named =
                Arrays.stream(Kind.values()).filter(Kind::named).map(Kind::code).collect(Collectors.toSet());
        List<ChanceScore> ofNamed =
                scores.stream().filter(score -> named.contains(score.kind())).toList();
        List<ChanceScore.Bin> bins = ChanceEvaluation.pooledBins(scores);
        return new Report(
                horizon,
                heldOut,
                events.pairCount(),
                ChanceEvaluation.calibrationError(bins),
                ChanceEvaluation.calibrationError(ChanceEvaluation.pooledBins(ofNamed)),
                ifRight,
                bins,
                scores);
    }

    private static String diagram(Report report) {
        return ReliabilityDiagram.draw(
                "Chances over " + report.horizonDays() + " days, all kinds",
                report.bins().stream()
                        .map(bin -> new ReliabilityDiagram.Point(bin.meanChance(), bin.share(), bin.count()))
                        .toList());
    }

    private void print(PrintWriter out, Report report) {
        out.println("Chances over " + report.horizonDays() + " days "
                + sides.named(report.pairs())
                + ", asked on each of the last " + report.heldOutDays() + " days");
        out.printf(
                Locale.ROOT,
                "  %-22s %9s %9s %8s %10s %12s %7s %8s%n",
                "kind",
                "forecasts",
                "happened",
                "Brier",
                "skill/base",
                "skill/persist",
                "ECE",
                "if right");
        for (ChanceScore score : report.kinds()) {
            out.printf(
                    Locale.ROOT,
                    "  %-22s %9d %9d %8.5f %10.3f %12.3f %7.4f %8.4f%s%n",
                    score.kind(),
                    score.forecasts(),
                    score.happened(),
                    score.brier(),
                    score.skillBaseRate(),
                    score.skillPersistence(),
                    score.ece(),
                    report.eceIfRight().get(score.kind()),
                    score.hasSkill() ? "" : "  no skill: the base rate is shown");
        }
        out.printf(Locale.ROOT, "  %-22s %9s %12s %9s%n", "all kinds, from", "forecasts", "mean chance", "happened");
        for (ChanceScore.Bin bin : report.bins()) {
            out.printf(
                    Locale.ROOT, "  %22.2f %9d %12.3f %9.3f%n", bin.from(), bin.count(), bin.meanChance(), bin.share());
        }
        out.printf(
                Locale.ROOT,
                "  ECE in bins from .05, all kinds together: %.4f; the six named kinds together: %.4f%n",
                report.ece(),
                report.eceNamed());
        out.println("  \"if right\": what ECE chances that are right would show by luck, with so few windows");
        out.flush();
    }
}
