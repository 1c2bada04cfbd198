package org.entente.answer.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.entry.SanctionMeasure;
import org.entente.measure.DatasetChoice;
import org.entente.measure.Measured;
import org.entente.series.RecordView;
import org.entente.series.SeriesUnit;

/** Makes the exchange ledger of two states from a view of the record. */
public final class Ledgers {

    private Ledgers() {}

    /** Reads the ledger as of the day of the view. */
    public static Ledger of(RecordView view, State first, State second) {
        SeriesUnit pair = SeriesUnit.of(Dyad.of(first.id(), second.id()));
        List<String> counting = DatasetChoice.covering(view, Family.FLOWS);
        List<Flow> chronicle = view.listEntries(Flow.class, pair).stream()
                .filter(flow -> !counting.contains(flow.provenance().dataset()))
                .sorted(Comparator.comparing(Flow::occurred).reversed())
                .toList();
        List<Account> accounts = new Accounts(view).between(first, second);
        List<SideWar> wars = new ArrayList<>(Wars.of(view, first));
        wars.addAll(Wars.of(view, second));
        return new Ledger(
                first,
                second,
                view.asOf(),
                chronicle,
                accounts,
                balances(accounts, new DirectedDyad(first.id(), second.id()), first, second),
                Prohibitions.touched(chronicle, measuresOn(view, first, second)),
                wars,
                unknowns(view, chronicle, accounts, first, second));
    }

    private static List<SanctionMeasure> measuresOn(RecordView view, State first, State second) {
        List<SanctionMeasure> measures = new ArrayList<>();
        for (State state : List.of(first, second)) {
            view.listEntries(SanctionMeasure.class, SeriesUnit.of(state.id())).stream()
                    .filter(m -> m.target().equals(state.id()))
                    .forEach(measures::add);
        }
        return measures;
    }

    private static List<Measured> balances(List<Account> accounts, DirectedDyad forward, State first, State second) {
        List<Measured> balances = new ArrayList<>();
        for (Account given : accounts) {
            for (Account received : accounts) {
                if (given.direction().equals(forward)
                        && !received.direction().equals(forward)
                        && given.dataset().equals(received.dataset())
                        && given.kind() == received.kind()) {
                    balances.add(balance(given, received, first, second));
                }
            }
        }
        return balances;
    }

    private static Measured balance(Account given, Account received, State first, State second) {
        double sum = given.recent().value() + received.recent().value();
        String what = "Share of the " + given.kind().code() + " between " + first.nameInText() + " and "
                + second.nameInText() + " that " + first.nameInText() + " gave (" + given.dataset() + ")";
        Measured share = sum > 0
                ? Measured.of(
                        given.kind().code(),
                        what,
                        given.recent().value() / sum,
                        "share, 0 to 1",
                        given.recent().trust())
                : Measured.unknown(
                        given.kind().code(), what, "share, 0 to 1", "nothing was exchanged, or it is not known");
        return share.withParts(List.of(given.recent(), received.recent()));
    }

    private static List<String> unknowns(
            RecordView view, List<Flow> chronicle, List<Account> accounts, State first, State second) {
        List<String> unknowns = new ArrayList<>();
        if (chronicle.isEmpty() && accounts.isEmpty()) {
            unknowns.add("The record holds no exchange between " + first.nameInText() + " and " + second.nameInText()
                    + "; that is unknown, not none. Files that would tell: sipri-tiv, cow-trade, own.");
        }
        for (Account account : accounts) {
            if (!account.recent().isKnown()) {
                unknowns.add(
                        account.kind().code() + " from " + account.direction().source() + " to "
                                + account.direction().target() + " (" + account.dataset() + "): "
                                + account.recent().uncertainty() + ".");
            }
        }
        if (view.countEntries(Family.CONFLICTS) == 0) {
            unknowns.add("Wars of either side are unknown: the record holds no conflict dataset. Files that would tell:"
                    + " ucdp-acd, cow-mid.");
        }
        return unknowns;
    }
}
