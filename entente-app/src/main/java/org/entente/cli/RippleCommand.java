package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.answer.ripple.Echo;
import org.entente.answer.ripple.Ripple;
import org.entente.answer.ripple.Ripples;
import org.entente.measure.risk.Regions;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints which third pairs move after a pair has moved. */
@Command(
        name = "ripple",
        mixinStandardHelpOptions = true,
        description =
                "Which third pairs and states move after a pair has moved, how much and how soon, beside what shifted"
                        + " data give.")
final class RippleCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state, as people write it.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another state.")
    private String second = "";

    @Option(
            names = "--among",
            paramLabel = "REGION|STATES",
            description = "Also test the pairs among these: a region such as \"East Asia\", or states joined by commas"
                    + " (default: the subregions of the two and the permanent members of the Security Council).")
    private @Nullable String among;

    @Option(
            names = "--only",
            paramLabel = "REGION|STATES",
            description = "Test no pairs but those among these and between these and the two, and print each of them.")
    private @Nullable String only;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (among != null && only != null) {
            throw new IllegalArgumentException("The options --among (" + among + ") and --only (" + only
                    + ") cannot stand together. Give one of them.");
        }
        List<StateId> near = among == null ? List.of() : Regions.get(among).states();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            State a = common.state(first);
            State b = common.state(second);
            Ripples ripples = new Ripples(view);
            Ripples.Answer answer = only == null
                    ? ripples.of(a, b, near)
                    : ripples.within(a, b, Regions.get(only).states());
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                JsonOutput.print(out, json(answer));
            } else {
                print(out, answer);
                out.flush();
            }
        }
        return 0;
    }

    private Map<String, Object> json(Ripples.Answer answer) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("a", common.state(first).iso3());
        all.put("b", common.state(second).iso3());
        all.put("asOf", common.asOf().toString());
        all.put("ripples", answer.ripples().stream().map(RippleCommand::ripple).toList());
        all.put("unknowns", answer.unknowns());
        return all;
    }

    private static Map<String, Object> ripple(Ripple ripple) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("movement", ripple.what());
        one.put("unit", ripple.unit());
        one.put("from", ripple.from().label());
        one.put("to", ripple.to().label());
        one.put("lags", ripple.lags());
        one.put("falseDiscoveryRate", ripple.rate());
        one.put("tested", ripple.echoes().size());
        one.put("found", ripple.findings().size());
        one.put("foundInShifted", ripple.permutedMean());
        one.put("shareOfShiftedWithAsMany", ripple.permutedShare());
        one.put("shifts", ripple.permutations());
        one.put("echoes", ripple.echoes().stream().map(RippleCommand::echo).toList());
        List<Map<String, Object>> states = new ArrayList<>();
        for (Ripple.Touched state : ripple.states()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("state", state.state());
            row.put("subregion", state.subregion());
            row.put("found", state.found());
            row.put("tested", state.tested());
            states.add(row);
        }
        one.put("states", states);
        return one;
    }

    private static Map<String, Object> echo(Echo echo) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("pair", echo.dyad().toString());
        one.put("periods", echo.periods());
        one.put("f", echo.f());
        one.put("p", echo.pValue());
        one.put("q", echo.qValue());
        one.put("response", echo.response());
        one.put("low", echo.low());
        one.put("high", echo.high());
        one.put("after", echo.after());
        Echo.Offspring offspring = echo.offspring();
        one.put("offspring", offspring == null ? null : json(offspring));
        return one;
    }

    private static Map<String, Object> json(Echo.Offspring offspring) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("value", offspring.value());
        one.put("low", offspring.low());
        one.put("high", offspring.high());
        return one;
    }

    private void print(PrintWriter out, Ripples.Answer answer) {
        out.println("What moves after " + common.state(first).name() + " and "
                + common.state(second).name() + " have moved, as known on " + common.asOf());
        answer.ripples().forEach(ripple -> print(out, ripple));
        answer.unknowns().forEach(line -> out.println("Not known: " + line));
        out.println("Moving after is an association; a third cause may move both.");
    }

    private void print(PrintWriter out, Ripple ripple) {
        out.println();
        out.println("By " + ripple.what() + ", " + ripple.from().label() + " to "
                + ripple.to().label() + ", looking back " + ripple.lags()
                + (ripple.lags() == 1 ? " period" : " periods"));
        out.printf(
                Locale.ROOT,
                "  %d of %d third pairs at a false-discovery rate of %.0f %%; %.1f on the mean when the pair's series is"
                        + " shifted in time (%.0f %% of %d shifts give as many)%n",
                ripple.findings().size(),
                ripple.echoes().size(),
                100 * ripple.rate(),
                ripple.permutedMean(),
                100 * ripple.permutedShare(),
                ripple.permutations());
        if (ripple.permutedShare() > ripple.rate()) {
            out.println(
                    "  That is no more than chance gives: no echo is shown. The strongest candidates, for the record:");
        }
        int shown = only == null
                ? Math.min(SHOWN, ripple.echoes().size())
                : ripple.echoes().size();
        for (Echo echo : ripple.echoes().subList(0, shown)) {
            String response = Double.isNaN(echo.response())
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "  response %+.4f (%+.4f to %+.4f) after %d",
                            echo.response(),
                            echo.low(),
                            echo.high(),
                            echo.after());
            out.printf(
                    Locale.ROOT,
                    "  %-8s p %.4f q %.3f%s, %d periods%s%n",
                    echo.dyad(),
                    echo.pValue(),
                    echo.qValue(),
                    response,
                    echo.periods(),
                    offspring(echo));
        }
        ripple.states().stream()
                .filter(s -> s.found() > 0)
                .limit(SHOWN)
                .forEach(s -> out.println("  " + s.state() + " (" + s.subregion() + "): " + s.found() + " of "
                        + s.tested() + " of its pairs"));
    }

    private static String offspring(Echo echo) {
        Echo.Offspring offspring = echo.offspring();
        return offspring == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; an event brings on %.3f (%.3f to %.3f)",
                        offspring.value(),
                        offspring.low(),
                        offspring.high());
    }
}
