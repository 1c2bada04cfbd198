package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.answer.ledger.Account;
import org.entente.answer.ledger.Ledger;
import org.entente.answer.ledger.Ledgers;
import org.entente.answer.ledger.SideWar;
import org.entente.answer.ledger.TouchedMeasure;
import org.entente.dossier.EntryText;
import org.entente.entry.Flow;
import org.entente.measure.Measured;
import org.entente.provenance.Provenance;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what two states give each other. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description =
                "What each of two states gives the other: arms, trade, troops, labor, votes, by source and trust.")
final class LedgerCommand implements Callable<Integer> {

    private static final int WARS_SHOWN = 5;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state, as people write it.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another state.")
    private String second = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            Ledger ledger = Ledgers.of(view, common.state(first), common.state(second));
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                JsonOutput.print(out, LedgerJson.of(ledger));
            } else {
                print(out, ledger);
                out.flush();
            }
        }
        return 0;
    }

    private static void print(PrintWriter out, Ledger ledger) {
        String a = ledger.first().name();
        String b = ledger.second().name();
        out.println(a + " and " + b + ": what each gives the other, as known on " + ledger.asOf());
        printAccounts(out, ledger.accounts(), ledger.balances());
        printChronicle(out, ledger.chronicle());
        printTouched(out, ledger.touched());
        printWars(out, ledger);
        ledger.unknowns().forEach(line -> out.println("Not known: " + line));
    }

    private static void printAccounts(PrintWriter out, List<Account> accounts, List<Measured> balances) {
        for (Account account : accounts) {
            out.println();
            out.println(account.recent().description() + ": "
                    + amount(account.recent().value()) + " "
                    + account.recent().unit()
                    + (account.recent().isKnown() ? "" : " (" + account.recent().uncertainty() + ")")
                    + ", " + account.recent().trust().code());
            out.println("  " + account.dependence().description() + ": "
                    + MeasuredOutput.number(account.dependence().value()));
        }
        for (Measured balance : balances) {
            out.println(balance.description() + ": " + MeasuredOutput.number(balance.value()));
        }
    }

    private static void printChronicle(PrintWriter out, List<Flow> chronicle) {
        if (chronicle.isEmpty()) {
            return;
        }
        out.println();
        out.println("Chronicle (" + chronicle.size() + " rows, chosen because they matter; they overlap and must not be"
                + " added up)");
        for (Flow flow : chronicle) {
            Provenance from = flow.provenance();
            out.println("  " + flow.occurred() + (flow.until() == null ? "" : " to " + flow.until()) + "  "
                    + EntryText.of(flow));
            out.println("      " + from.trust().code() + ": "
                    + (from.citation() == null ? from.dataset() : from.citation()));
            if (from.disputedBy() != null) {
                out.println("      disputed: " + from.disputedBy());
            }
        }
    }

    private static void printTouched(PrintWriter out, List<TouchedMeasure> touched) {
        if (touched.isEmpty()) {
            return;
        }
        out.println();
        out.println(
                "Of a kind that measures of the Security Council restricted that day (by kind of instrument; exemptions"
                        + " are not known here)");
        touchedLines(touched).forEach(line -> out.println("  " + line));
    }

    /** One line an exchange, with all the measures that it falls under. */
    static List<String> touchedLines(List<TouchedMeasure> touched) {
        Map<Flow, List<String>> bases = new LinkedHashMap<>();
        for (TouchedMeasure each : touched) {
            String basis = each.measure().basis();
            bases.computeIfAbsent(each.flow(), flow -> new ArrayList<>())
                    .add(basis == null ? each.measure().title() : basis);
        }
        return bases.entrySet().stream()
                .map(e -> e.getKey().occurred() + "  " + e.getKey().item() + ": " + String.join(", ", e.getValue()))
                .toList();
    }

    private static void printWars(PrintWriter out, Ledger ledger) {
        if (ledger.wars().isEmpty()) {
            return;
        }
        out.println();
        out.println("Wars and armed conflicts of each side in the ten years before");
        ledger.wars().stream().limit(WARS_SHOWN).forEach(war -> out.println("  " + line(war)));
        if (ledger.wars().size() > WARS_SHOWN) {
            out.println("  and " + (ledger.wars().size() - WARS_SHOWN) + " more (--json shows all)");
        }
    }

    private static String line(SideWar war) {
        return war.state().name() + ", " + war.firstYear() + " to " + war.lastYear() + ": " + EntryText.of(war.latest())
                + " [" + war.latest().provenance().dataset() + "]";
    }

    private static String amount(double value) {
        return Double.isNaN(value) ? "not known" : String.format(Locale.ROOT, "%,.1f", value);
    }
}
