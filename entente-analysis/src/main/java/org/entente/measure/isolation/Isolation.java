package org.entente.measure.isolation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.VoteRecord;
import org.entente.measure.ties.TieKind;
import org.entente.measure.ties.TieNetwork;
import org.entente.measure.ties.TieNode;
import org.entente.measure.ties.TieReader;
import org.entente.provenance.TrustClass;
import org.entente.series.WorldView;

/**
 * Isolation of a state or group: the mean of its parts that are known, each from 0 (in the midst of the others) to 1 (apart).
 *
 * <ul>
 *   <li>votes: mean distance from all others in the latest session ({@link VoteDistance})
 *   <li>pledges: 1 − allies / other states
 *   <li>trade, contacts: 1 − effective partners / the most that any state has
 *   <li>lost pledges, lost trade: share of the partners of ten years before that are partners no more
 * </ul>
 *
 * A group is one node of each network ({@link TieNode}), its members are those of the day throughout, and its votes are
 * those of its members on average, compared with states outside it. Not for several threads at a time.
 */
public final class Isolation {

    static final String UNIT = "0 (in the midst) to 1 (apart)";

    private static final int YEARS_BACK = 10;
    private static final String NO_INTERVAL = "none: the ties are enumerated, not sampled";

    private final TieReader ties;
    private final VotePart votes;

    public Isolation(WorldView view) {
        this(view, new VoteRecord(view));
    }

    /** Isolation with roll calls that are read already. */
    public Isolation(WorldView view, VoteRecord votes) {
        this.ties = new TieReader(view);
        this.votes = new VotePart(view, votes);
    }

    /** Isolation of a state on a day, with its parts. */
    public Measured measure(State state, LocalDate day) {
        return measure(new Party.OfState(state), day);
    }

    /** Isolation on a day, with its parts. */
    public Measured measure(Party party, LocalDate day) {
        List<Measured> parts = new ArrayList<>();
        parts.add(votes.measure(party, day));
        parts.add(allies(party, day));
        parts.add(breadth(party, TieKind.TRADE, day));
        parts.add(breadth(party, TieKind.CONTACTS, day));
        parts.add(lost(party, TieKind.PLEDGES, day));
        parts.add(lost(party, TieKind.TRADE, day));
        List<Measured> known = parts.stream().filter(Measured::isKnown).toList();
        double value = mean(known.stream().mapToDouble(Measured::value).toArray());
        boolean ranged = known.stream().anyMatch(p -> !Double.isNaN(p.low()));
        return Measured.of(
                        "isolation",
                        "Isolation of " + party.nameInText() + " on " + day,
                        value,
                        UNIT,
                        TrustClass.DERIVED)
                .withInterval(
                        ranged ? mean(known.stream().mapToDouble(Isolation::low).toArray()) : Double.NaN,
                        ranged
                                ? mean(known.stream()
                                        .mapToDouble(Isolation::high)
                                        .toArray())
                                : Double.NaN,
                        ranged
                                ? "90 % over roll calls; the other parts are enumerated and have no interval"
                                : NO_INTERVAL)
                .withCoverage((double) known.size() / parts.size())
                .withParts(parts);
    }

    private static double low(Measured part) {
        return Double.isNaN(part.low()) ? part.value() : part.low();
    }

    private static double high(Measured part) {
        return Double.isNaN(part.high()) ? part.value() : part.high();
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    private Measured allies(Party party, LocalDate day) {
        String what = "One minus the share of other states with which a treaty is in force";
        return ties.read(TieKind.PLEDGES, day)
                .flatMap(read -> read.find(party, day))
                .map(node -> node.open(Measured.of(
                                "pledges",
                                what + ": " + node.degree() + " of " + node.others() + " on "
                                        + node.read().when() + " ("
                                        + node.read().dataset() + ")",
                                1 - (double) node.degree() / node.others(),
                                UNIT,
                                TrustClass.DERIVED)
                        .withUncertainty(NO_INTERVAL)))
                .orElseGet(() -> unknown("pledges", "Treaties in force with other states"));
    }

    private Measured breadth(Party party, TieKind kind, LocalDate day) {
        String what = "One minus effective partners in " + kind.label() + " as a share of the most that any state has";
        return ties.read(kind, day)
                .flatMap(read -> read.find(party, day))
                .flatMap(node -> breadth(party, what, node))
                .orElseGet(() -> unknown(kind.code(), "Breadth of its partners in " + kind.label()));
    }

    private static Optional<Measured> breadth(Party party, String what, TieNode node) {
        TieNetwork network = node.network();
        int first = 0;
        for (int i = 1; i < network.size(); i++) {
            first = network.effectivePartners(i) > network.effectivePartners(first) ? i : first;
        }
        double own = node.effectivePartners();
        double most = network.effectivePartners(first);
        // A state without a row in a table of trade or news is unknown there, not without partners.
        if (own == 0) {
            return Optional.empty();
        }
        TieReader.Read read = node.read();
        List<Measured> parts = new ArrayList<>();
        parts.add(node.open(partners("own", party.nameInText(), own, read)));
        if (first != node.place()) {
            State greatest = StateSystem.standard().getState(network.names().get(first));
            parts.add(partners("most", greatest.nameInText() + ", which has the most", most, read)
                    .withKey(read.key(greatest.id())));
        }
        return Optional.of(Measured.of(
                        read.kind().code(),
                        String.format(
                                Locale.ROOT, "%s: %.1f of %.1f, %s (%s)", what, own, most, read.when(), read.dataset()),
                        1 - own / most,
                        UNIT,
                        TrustClass.DERIVED)
                .withUncertainty(NO_INTERVAL)
                .withParts(parts));
    }

    private static Measured partners(String name, String whose, double value, TieReader.Read read) {
        return Measured.of(
                        name,
                        "Effective partners of " + whose + ", " + read.kind().label() + ", " + read.when(),
                        value,
                        "partners of equal weight",
                        TrustClass.DERIVED)
                .withUncertainty(NO_INTERVAL);
    }

    private Measured lost(Party party, TieKind kind, LocalDate day) {
        String name = "lost-" + kind.code();
        String what = "Share of its partners in " + kind.label() + " of ten years before that are partners no more";
        Optional<TieReader.Read> now = ties.read(kind, day);
        Optional<TieNode> then = now.flatMap(
                        read -> ties.read(kind, read.until().minusYears(YEARS_BACK)))
                .flatMap(read -> read.find(party, day));
        Optional<TieNode> still = now.flatMap(read -> read.find(party, day));
        boolean unknown = then.isEmpty()
                || still.isEmpty()
                || then.get().degree() == 0
                || kind == TieKind.TRADE && still.get().degree() == 0;
        if (unknown) {
            return unknown(name, "Partners in " + kind.label() + " lost within ten years");
        }
        TieNode before = then.get();
        TieNode after = still.get();
        List<String> partners = before.partners();
        long gone = partners.stream().filter(partner -> !after.isTied(partner)).count();
        return Measured.of(
                        name,
                        what + ": " + gone + " of " + partners.size() + ", "
                                + before.read().when() + " to " + after.read().when(),
                        (double) gone / partners.size(),
                        UNIT,
                        TrustClass.DERIVED)
                .withUncertainty(NO_INTERVAL)
                .withParts(List.of(counted("before", before), counted("after", after)));
    }

    private static Measured counted(String name, TieNode node) {
        return node.open(Measured.of(
                        name,
                        "Partners in " + node.read().kind().label() + ", "
                                + node.read().when() + " (" + node.read().dataset() + ")",
                        node.degree(),
                        "states",
                        TrustClass.DERIVED)
                .withUncertainty(NO_INTERVAL));
    }

    private static Measured unknown(String name, String what) {
        return Measured.unknown(name, what, UNIT, "no dataset of the record covers it for all states on that day");
    }
}
