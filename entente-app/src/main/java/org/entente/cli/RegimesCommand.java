package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.answer.regimes.Member;
import org.entente.answer.regimes.Regime;
import org.entente.answer.regimes.RegimeLedger;
import org.entente.answer.regimes.RegimeLedgers;
import org.entente.answer.regimes.Standing;
import org.entente.entry.RegimeChange;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the regimes: who is in, who left, what lapsed. */
@Command(
        name = "regimes",
        mixinStandardHelpOptions = true,
        description = "Control and non-proliferation regimes: who is in, who left or suspended, what lapsed; for all"
                + " states, one or two.")
final class RegimesCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..2", paramLabel = "[A] [B]", description = "One or two states, as people write them.")
    private List<String> names = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<State> about = names.stream().map(common::state).toList();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            RegimeLedger ledger = RegimeLedgers.of(view, about);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                JsonOutput.print(out, json(ledger));
            } else {
                print(out, ledger);
                out.flush();
            }
        }
        return 0;
    }

    private static Map<String, Object> json(RegimeLedger ledger) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("asOf", ledger.asOf().toString());
        all.put("states", ledger.about().stream().map(StateId::iso3).toList());
        all.put("nuclear", ledger.nuclear().stream().map(StateId::iso3).toList());
        all.put("bothNuclear", ledger.bothNuclear());
        all.put("erosion", MeasuredOutput.json(ledger.erosion()));
        all.put("regimes", ledger.regimes().stream().map(RegimesCommand::json).toList());
        all.put("touched", ledger.touched().stream().map(LedgerJson::touched).toList());
        return all;
    }

    private static Map<String, Object> json(Regime regime) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", regime.id());
        one.put("title", regime.title());
        one.put("established", step(regime.established()));
        one.put("ended", step(regime.ended()));
        one.put("erosion", regime.erosion());
        one.put("members", regime.members().stream().map(RegimesCommand::json).toList());
        one.put("allegations", MeasuredOutput.rows(new ArrayList<>(regime.allegations())));
        return one;
    }

    private static Map<String, Object> json(Member member) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("state", member.state().iso3());
        one.put("standing", member.standing().code());
        one.put("steps", member.steps().stream().map(RegimesCommand::step).toList());
        return one;
    }

    private static @Nullable Map<String, Object> step(@Nullable RegimeChange change) {
        if (change == null) {
            return null;
        }
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("action", change.action().code());
        one.put("date", change.occurred().toString());
        one.put("dataset", change.provenance().dataset());
        one.put("id", change.provenance().id());
        one.put("citation", change.provenance().citation());
        one.put("url", change.provenance().url());
        return one;
    }

    private static void print(PrintWriter out, RegimeLedger ledger) {
        out.println("Regimes as known on " + ledger.asOf()
                + (ledger.about().isEmpty() ? "" : ": those of which a step of " + names(ledger.about()) + " is told"));
        if (ledger.regimes().isEmpty()) {
            out.println("The record tells of none; that is unknown, not none.");
            return;
        }
        ledger.regimes().forEach(regime -> print(out, regime, ledger.about()));
        out.println();
        MeasuredOutput.print(out, ledger.erosion(), ledger.regimes().size());
        if (!ledger.about().isEmpty()) {
            out.println("With nuclear weapons that day: "
                    + (ledger.nuclear().isEmpty() ? "neither" : names(ledger.nuclear()))
                    + (ledger.bothNuclear() ? " (both)" : ""));
        }
        List<String> touched = LedgerCommand.touchedLines(ledger.touched());
        if (!touched.isEmpty()) {
            out.println();
            out.println("Exchanges of a kind that the Security Council restricts (by kind of instrument)");
            touched.forEach(line -> out.println("  " + line));
        }
    }

    private static void print(PrintWriter out, Regime regime, List<StateId> about) {
        out.println();
        out.println(regime.id() + "  " + regime.title() + since(regime));
        for (Standing standing : Standing.values()) {
            List<Member> members = regime.members().stream()
                    .filter(m -> m.standing() == standing && (about.isEmpty() || about.contains(m.state())))
                    .toList();
            if (!members.isEmpty()) {
                out.println("  " + standing.code() + ": "
                        + members.stream().map(RegimesCommand::line).collect(Collectors.joining("; ")));
            }
        }
        regime.allegations()
                .forEach(a -> out.println("  violation alleged, " + a.occurred() + ": "
                        + (a.state() == null ? "" : a.state() + ", ")
                        + a.provenance().citation()
                        + (a.provenance().disputedBy() == null
                                ? ""
                                : " (disputed: " + a.provenance().disputedBy() + ")")));
    }

    private static String since(Regime regime) {
        return (regime.established() == null
                        ? ""
                        : ", since " + regime.established().occurred())
                + (regime.ended() == null
                        ? ""
                        : ", " + ended(regime.ended()) + " on " + regime.ended().occurred());
    }

    private static String ended(RegimeChange change) {
        return switch (change.action()) {
            case EXPIRE -> "expired";
            case DISBAND -> "disbanded";
            default -> "terminated";
        };
    }

    private static String line(Member member) {
        return member.state() + " " + member.steps().getLast().occurred();
    }

    private static String names(List<StateId> states) {
        return states.stream()
                .map(id -> StateSystem.standard().getState(id.iso3()).name())
                .collect(Collectors.joining(" and "));
    }
}
