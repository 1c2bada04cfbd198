package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.measure.Party;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.BondWeights;
import org.entente.measure.bond.Bonds;
import org.entente.measure.bond.StrandLevel;
import org.entente.measure.bond.StrandTrend;
import org.entente.measure.bulk.BulkView;
import org.entente.pipeline.Parties;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the bond of two states. */
@Command(
        name = "bond",
        mixinStandardHelpOptions = true,
        description =
                "The bond of two states or groups: level, trend and bands of seven strands, and one number over them, as in:"
                        + " entente bond RUS PRK --weights talk=1,deeds=2")
final class BondCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A state, as people write it, or a group of the record, as NATO.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another state or group.")
    private String second = "";

    @Option(
            names = "--weights",
            paramLabel = "STRAND=W,…",
            description = "Weights of talk, deeds, visits, votes, pledges, arms, trade (default: 1 for each).")
    private @Nullable String weights;

    @Option(names = "--explain", description = "Open the score down to the rows that it rests on.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        BondWeights chosen = weights == null ? BondWeights.EQUAL : BondWeights.parse(weights);
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            Party a = Parties.get(view, first);
            Party b = Parties.get(view, second);
            Bond bond = measure(view, a, b, chosen);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                JsonOutput.print(out, new BondJson(explain ? view : null).of(bond, a.code(), b.code()));
            } else {
                print(out, bond, a, b);
                if (explain) {
                    ExplanationLines.print(out, bond.explanation(), view);
                }
            }
        }
        return 0;
    }

    private static Bond measure(RecordSnapshot view, Party a, Party b, BondWeights weights) {
        return a instanceof Party.OfState(State one) && b instanceof Party.OfState(State other)
                ? Bonds.measure(view, Dyad.of(one.id(), other.id()), weights)
                : Bonds.measure(new BulkView(view), a, b, weights);
    }

    private static void print(PrintWriter out, Bond bond, Party a, Party b) {
        out.println("Bond of " + a.name() + " and " + b.name() + " as known on " + bond.asOf());
        if (bond.pairs().size() > 1) {
            out.println("A pair of their members on average, over "
                    + bond.pairs().size() + " pairs of those who were members that day");
        }
        out.println();
        out.println(
                "strand   until     level (90 % band), unit                                 trend (90 % band)                    score (90 % band)");
        for (StrandLevel strand : bond.strands()) {
            out.println(line(strand));
            if (bond.pairs().size() > 1 && strand.level().isKnown()) {
                out.println(format("%-18s %s", "", strand.note()));
            }
        }
        out.println();
        if (Double.isNaN(bond.score())) {
            out.println("No strand can be compared with other pairs, so there is no one number.");
        } else {
            out.println(format(
                    "Score %.0f (90 %% band %.0f to %.0f) of 100, from strands with %.0f %% of the weight.",
                    bond.score(), bond.low(), bond.high(), 100 * bond.coverage()));
            out.println("Weights: " + bond.weights());
            bond.sensitivity().stream()
                    .filter(change -> change.change().startsWith("without") && !Double.isNaN(change.score()))
                    .forEach(change -> out.println(format("  %-18s %.0f", change.change(), change.score())));
        }
        out.println("A score is a percentile among pairs with data in the same period; what is unknown lowers the"
                + " coverage, not the score.");
        out.flush();
    }

    private static String line(StrandLevel strand) {
        String key = strand.strand().key();
        if (!strand.level().isKnown()) {
            return format("%-8s %-9s unknown. %s", key, strand.period(), strand.note());
        }
        String band = number(strand.level().level()) + band(strand.level()) + " " + strand.unit();
        String score = strand.isScored()
                ? format("%.0f", strand.score().level())
                        + (Double.isNaN(strand.score().low())
                                ? ""
                                : format(
                                        " (%.0f to %.0f)",
                                        strand.score().low(), strand.score().high()))
                        + " of " + strand.comparedWith() + " pairs"
                : "none";
        return format("%-8s %-9s %-56s %-36s %s", key, strand.period(), band, trend(strand.trend()), score);
    }

    private static String band(Band band) {
        return Double.isNaN(band.low()) ? "" : " (" + number(band.low()) + " to " + number(band.high()) + ")";
    }

    private static String trend(StrandTrend trend) {
        if (Double.isNaN(trend.change())) {
            return "?";
        }
        boolean relative = trend.kind().equals("relative");
        String pattern = relative ? "%+.0f %%" : "%+.2f";
        double factor = relative ? 100 : 1;
        String band = Double.isNaN(trend.low())
                ? ""
                : format(" (" + pattern + " to " + pattern + ")", factor * trend.low(), factor * trend.high());
        return format(pattern, factor * trend.change()) + band + " in " + trend.span();
    }

    /** Three significant digits. */
    private static String number(double value) {
        double size = Math.abs(value);
        return size >= 100 || value == Math.rint(value)
                ? format("%.0f", value)
                : format(size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : size >= .01 ? "%.3f" : "%.2g", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
