package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.answer.motive.MotiveWorld;
import org.entente.answer.motive.Motives;
import org.entente.answer.motive.evidence.Dependence;
import org.entente.pipeline.KeptResults;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what would have been said about a pair at the end of each year. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "What would have been said about a pair at the end of each year, from what was known then, and"
                + " what followed.")
final class MotiveHistoryCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private MotiveOptions options = new MotiveOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state, as people write it.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another state.")
    private String second = "";

    @Option(names = "--from", paramLabel = "YEAR", defaultValue = "1995", description = "First year (default: 1995).")
    private int from = 1995;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        State a = common.state(first);
        State b = common.state(second);
        double prior = options.prior();
        Dependence dependence = options.dependence();
        List<Motives.Year> years;
        int last;
        RecordFolder record = common.openRecord();
        try (RecordSnapshot view = record.open(new SnapshotOptions(common.asOf(), null))) {
            Motives motives = new Motives(new KeptResults(record, view).get(MotiveWorld.form(), MotiveWorld::of));
            years = motives.history(a.id(), b.id(), from, prior, dependence);
            last = motives.lastCovered();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("first", a.iso3());
            all.put("second", b.iso3());
            all.put("asOf", common.asOf().toString());
            all.put("lastCovered", last);
            all.put("years", years);
            JsonOutput.print(out, all);
        } else {
            print(out, a, b, years, last);
        }
        return 0;
    }

    private static void print(PrintWriter out, State a, State b, List<Motives.Year> years, int last) {
        if (years.isEmpty()) {
            out.println("Nothing can be said: "
                    + (last == 0
                            ? "the record lacks votes, pledges or disputes of all states."
                            : "the first year that is asked about lies after " + last + ", the last one covered."));
            out.flush();
            return;
        }
        out.println(a.name() + " and " + b.name() + ", at the end of each year, from what was known then");
        out.println("year  episode  lasts 5 y  lasts 10 y  pivot  verdict       what followed");
        for (Motives.Year each : years) {
            out.printf(
                    Locale.ROOT,
                    "%d  %-7s  %9s  %10s  %5s  %-12s  %s%n",
                    each.year(),
                    each.onset() == 0 ? "-" : String.valueOf(each.onset()),
                    percent(each.survival5()),
                    percent(each.survival10()),
                    percent(each.chance()),
                    each.verdict(),
                    each.followed());
        }
        out.flush();
    }

    private static String percent(double chance) {
        return Double.isNaN(chance) ? "-" : Math.round(chance * 100) + " %";
    }
}
