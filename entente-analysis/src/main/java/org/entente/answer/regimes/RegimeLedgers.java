package org.entente.answer.regimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.answer.ledger.Ledgers;
import org.entente.answer.ledger.TouchedMeasure;
import org.entente.entry.RegimeChange;
import org.entente.measure.Measured;
import org.entente.measure.risk.NuclearStates;
import org.entente.provenance.TrustClass;
import org.entente.series.WorldView;

/** Reads the regime ledger from a view of the record. */
public final class RegimeLedgers {

    private static final String UNIT = "share, 0 (none) to 1 (all)";

    private RegimeLedgers() {}

    /**
     * All regimes, or those of which a step of one of the states is told.
     *
     * @param about none, one or two states
     */
    public static RegimeLedger of(WorldView view, List<State> about) {
        return of(
                view,
                about,
                about.size() == 2
                        ? Ledgers.of(view, about.getFirst(), about.getLast()).touched()
                        : List.of());
    }

    /**
     * All regimes, or those of which a step of one of the states is told.
     *
     * @param touched what the exchange of the two touches, from their ledger
     */
    public static RegimeLedger of(WorldView view, List<State> about, List<TouchedMeasure> touched) {
        if (about.size() > 2) {
            throw new IllegalArgumentException(
                    "Regimes are asked about none, one or two states, not " + about.size() + ".");
        }
        TreeMap<String, List<RegimeChange>> byRegime = new TreeMap<>();
        for (RegimeChange change : view.listAll(RegimeChange.class)) {
            if (!change.occurred().first().isAfter(view.asOf())) {
                byRegime.computeIfAbsent(change.regime(), key -> new ArrayList<>())
                        .add(change);
            }
        }
        List<StateId> states = about.stream().map(State::id).toList();
        List<Regime> regimes = new ArrayList<>();
        byRegime.forEach((id, changes) -> {
            Regime regime = Steps.follow(id, changes);
            if (states.isEmpty()
                    || states.stream().anyMatch(s -> regime.findMember(s).isPresent())) {
                regimes.add(regime);
            }
        });
        return new RegimeLedger(view.asOf(), regimes, erosion(regimes), states, nuclear(view, states), touched);
    }

    private static List<StateId> nuclear(WorldView view, List<StateId> states) {
        List<String> codes = NuclearStates.among(states, view.asOf());
        return states.stream().filter(s -> codes.contains(s.iso3())).toList();
    }

    private static Measured erosion(List<Regime> regimes) {
        String what = "Erosion of the " + (regimes.size() == 1 ? "one regime" : regimes.size() + " regimes")
                + " that the record tells of";
        List<Measured> parts = regimes.stream()
                .map(RegimeLedgers::erosion)
                .sorted(Comparator.comparingDouble((Measured m) -> m.isKnown() ? -m.value() : 1))
                .toList();
        double[] known = parts.stream()
                .filter(Measured::isKnown)
                .mapToDouble(Measured::value)
                .toArray();
        if (known.length == 0) {
            return Measured.unknown("erosion", what, UNIT, "the record tells of no regime");
        }
        double sum = 0;
        for (double each : known) {
            sum += each;
        }
        return Measured.of("erosion", what, sum / known.length, UNIT, TrustClass.DERIVED)
                .withUncertainty("none: a mean over regimes that were chosen, so it is no rate; read the parts")
                .withCoverage((double) known.length / parts.size())
                .withParts(parts);
    }

    private static long away(Regime regime) {
        return regime.members().stream().filter(Member::turnedAway).count();
    }

    private static Measured erosion(Regime regime) {
        double value = regime.erosion();
        String what = regime.id() + ": "
                + (regime.ended() != null
                        ? "ended on " + regime.ended().occurred()
                        : away(regime) + " of " + regime.members().size()
                                + " states of which the record tells left, suspended or announced to leave");
        List<RegimeChange> rows = new ArrayList<>();
        regime.members().stream()
                .filter(Member::turnedAway)
                .forEach(m -> rows.add(m.steps().getLast()));
        if (regime.ended() != null) {
            rows.add(regime.ended());
        }
        Measured part = Double.isNaN(value)
                ? Measured.unknown(regime.id(), what, UNIT, "no member is told")
                : Measured.of(regime.id(), what, value, UNIT, TrustClass.DERIVED)
                        .withUncertainty("none: counted from steps told");
        return part.withRows(rows);
    }
}
