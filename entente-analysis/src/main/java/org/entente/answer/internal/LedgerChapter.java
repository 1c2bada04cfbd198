package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.answer.ledger.Account;
import org.entente.answer.ledger.Ledger;
import org.entente.answer.ledger.SideWar;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.entry.Flow;
import org.entente.evidence.Explanation;
import org.entente.measure.Measured;
import org.entente.provenance.TrustClass;

/** What each of the two gives the other. */
final class LedgerChapter {

    private static final int ROWS = 20;
    private static final int WARS = 3;

    private LedgerChapter() {}

    static Chapter of(Ledger ledger) {
        List<Sentence> findings = new ArrayList<>();
        for (Account account : ledger.accounts()) {
            if (account.recent().isKnown()) {
                findings.add(account(account));
            }
        }
        for (Measured balance : ledger.balances()) {
            if (balance.isKnown()) {
                findings.add(MeasuredWording.sentence(balance));
            }
        }
        touched(findings, ledger);
        wars(findings, ledger, ledger.first());
        wars(findings, ledger, ledger.second());
        List<Entry> rows = new ArrayList<>(
                ledger.chronicle().subList(0, Math.min(ROWS, ledger.chronicle().size())));
        List<String> unknowns = new ArrayList<>(ledger.unknowns());
        if (ledger.chronicle().size() > rows.size()) {
            unknowns.add((ledger.chronicle().size() - rows.size())
                    + " earlier rows of the exchange are left out here; entente ledger lists all.");
        }
        return new Chapter(
                "ledger",
                "Exchange ledger",
                "What does each give the other, and what stands against it?",
                findings,
                rows,
                "Rows that were chosen because they matter, newest first; they overlap and must not be added up",
                unknowns);
    }

    private static Sentence account(Account account) {
        Sentence.Builder sentence = MeasuredWording.start(account.recent());
        if (account.dependence().isKnown()) {
            sentence.words("; " + MeasuredWording.lower(account.dependence().description()) + ": ")
                    .number(
                            MeasuredWording.decimal(account.dependence().value()),
                            account.dependence().explanation());
        }
        return sentence.words(".").build();
    }

    private static void touched(List<Sentence> findings, Ledger ledger) {
        if (ledger.touched().isEmpty()) {
            return;
        }
        Set<Flow> flows = new LinkedHashSet<>();
        Set<Entry> measures = new LinkedHashSet<>();
        ledger.touched().forEach(each -> {
            flows.add(each.flow());
            measures.add(each.measure());
        });
        List<Entry> rows = new ArrayList<>(flows);
        rows.addAll(measures);
        String what = "Rows of the exchange of a kind that a measure of the Security Council restricted that day";
        findings.add(Sentence.builder()
                .words("Rows of the exchange that resolutions of the Security Council restricted that day: ")
                .number(
                        String.valueOf(flows.size()),
                        new Explanation(what, flows.size(), "rows", TrustClass.DERIVED, null, rows, List.of()))
                .words(" of " + ledger.chronicle().size() + ", by kind of instrument and not by a reading of the law.")
                .build());
    }

    /** As in "Russia and Ukraine, interstate, 2022 to 2024". */
    private static String war(SideWar war) {
        Conflict row = war.latest();
        String sides = Wording.actor(row.sideA()) + (row.sideB() == null ? "" : " and " + Wording.actor(row.sideB()));
        return sides + ", " + row.kind() + ", "
                + (war.firstYear() == war.lastYear()
                        ? String.valueOf(war.lastYear())
                        : war.firstYear() + " to " + war.lastYear());
    }

    private static void wars(List<Sentence> findings, Ledger ledger, State state) {
        List<SideWar> wars =
                ledger.wars().stream().filter(w -> w.state().equals(state)).toList();
        if (wars.isEmpty()) {
            return;
        }
        List<Entry> rows = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (SideWar war : wars) {
            rows.add(war.latest());
            if (named.size() < WARS && !named.contains(war(war))) {
                named.add(war(war));
            }
        }
        findings.add(Sentence.builder()
                .words("Armed conflicts with " + state.nameInText() + " on a side in the ten years before "
                        + ledger.asOf() + ": ")
                .number(
                        String.valueOf(wars.size()),
                        new Explanation(
                                "Armed conflicts with " + state.nameInText() + " on a side in the ten years before "
                                        + ledger.asOf(),
                                wars.size(),
                                "conflicts",
                                TrustClass.CODED,
                                null,
                                rows,
                                List.of()))
                .words(" (" + String.join("; ", named) + ").")
                .build());
    }
}
