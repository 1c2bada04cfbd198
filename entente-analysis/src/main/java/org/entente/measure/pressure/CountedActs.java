package org.entente.measure.pressure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.DirectedDyad;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.evidence.EvidenceKey;
import org.entente.measure.Keys;
import org.entente.measure.Measured;
import org.entente.provenance.TrustClass;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Opens what was summed from coded events: one key for each state that they were done to, over all their months. */
final class CountedActs {

    private CountedActs() {}

    /** The number with the events under it; as it is where its acts are entries. */
    static Measured open(Measured measured, List<PressureAct> acts) {
        Map<String, EvidenceKey> keys = new TreeMap<>();
        Map<String, Integer> first = new TreeMap<>();
        Map<String, Double> rates = new TreeMap<>();
        for (PressureAct act : acts) {
            PressureAct.Counted counted = act.counted();
            if (counted != null) {
                int month = Period.ordinalOf(Frequency.MONTH, act.from());
                String target = counted.target().iso3();
                int since = first.merge(target, month, Math::min);
                rates.merge(target, act.amount(), Double::sum);
                keys.put(target, key(counted, act.sender(), since, month));
            }
        }
        if (keys.size() < 2) {
            return keys.isEmpty()
                    ? measured
                    : measured.withKey(keys.values().iterator().next());
        }
        List<Measured> parts = new ArrayList<>();
        keys.forEach((target, key) -> parts.add(Measured.of(
                        target,
                        "Coded conflict toward " + target
                                + ", rates of all months, of which the number above has faded",
                        rates.getOrDefault(target, Double.NaN),
                        Variable.PER_COUNT,
                        TrustClass.CODED)
                .withUncertainty("see the whole")
                .withKey(key)));
        return measured.withParts(parts);
    }

    /** Acts come in the order of their days, so the last one of a state ends its months. */
    private static EvidenceKey key(PressureAct.Counted counted, String sender, int first, int last) {
        StateId from = StateSystem.standard().getState(sender).id();
        return Keys.events(
                counted.dataset(), Keys.CONFLICT, new DirectedDyad(from, counted.target()), last, last - first + 1);
    }
}
