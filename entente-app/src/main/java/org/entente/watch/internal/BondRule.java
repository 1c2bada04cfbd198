package org.entente.watch.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.measure.Party;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.BondChange;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.bond.BondWeights;
import org.entente.measure.bond.Bonds;
import org.entente.pipeline.Parties;
import org.entente.record.RecordSnapshot;
import org.entente.watch.Rule;

/** Whether a bond has left its band of some days before, on the strands that both days have from the same series. */
final class BondRule {

    private final PastViews views;
    private final Rule rule;

    BondRule(PastViews views, Rule rule) {
        this.views = views;
        this.rule = rule;
    }

    Verdict judge(LocalDate day) {
        LocalDate then = day.minusDays(rule.number("days"));
        BondChange change = BondChange.between(bond(views.on(then)), bond(views.on(day)));
        if (!change.isKnown()) {
            return Verdict.unknown(
                    "no strand of the bond has a band from the same series on both " + then + " and " + day);
        }
        return change.isParted()
                ? Verdict.of(List.of(Alerts.of(
                        rule,
                        rule.subject(),
                        then + " " + day,
                        day,
                        text(change),
                        List.of(command(change.before()), command(change.after())))))
                : Verdict.of(List.of());
    }

    private Bond bond(RecordSnapshot view) {
        Party one = Parties.get(view, rule.subjects().get(0));
        Party other = Parties.get(view, rule.subjects().get(1));
        return Bonds.measure(view, one, other, BondWeights.EQUAL);
    }

    private String text(BondChange change) {
        Bond before = change.before();
        Bond after = change.after();
        return String.format(
                Locale.ROOT,
                "The bond of %s went from %.0f (%.0f to %.0f) on %s to %.0f (%.0f to %.0f) of 100, on what both days know: %s.",
                rule.subject(),
                before.score(),
                before.low(),
                before.high(),
                before.asOf(),
                after.score(),
                after.low(),
                after.high(),
                change.strands().stream().map(BondStrand::key).collect(Collectors.joining(", ")));
    }

    /** The bond with the weights that it was compared with, so that the command prints the same numbers. */
    private String command(Bond bond) {
        return "entente bond " + rule.subject() + " --explain --as-of " + bond.asOf() + " --weights " + bond.weights();
    }
}
