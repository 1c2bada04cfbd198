package org.entente.measure.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Pledge;

/** Pledges by pair: those toward the other, and those of either under treaties that both have a row in. */
final class PledgeIndex {

    private final Map<Dyad, List<Pledge>> directed = new HashMap<>();
    private final Map<StateId, Map<String, List<Pledge>>> byTreaty = new HashMap<>();

    PledgeIndex(List<Pledge> all) {
        for (Pledge each : all) {
            StateId toward = each.toward();
            if (toward == null) {
                byTreaty.computeIfAbsent(each.member(), key -> new HashMap<>())
                        .computeIfAbsent(treaty(each), key -> new ArrayList<>(1))
                        .add(each);
            } else if (!toward.equals(each.member())) {
                directed.computeIfAbsent(Dyad.of(each.member(), toward), key -> new ArrayList<>(1))
                        .add(each);
            }
        }
    }

    /** Treaties of two datasets may have the same number. */
    private static String treaty(Pledge pledge) {
        return pledge.provenance().dataset() + " " + pledge.treaty();
    }

    List<Pledge> of(Dyad dyad) {
        List<Pledge> pledges = new ArrayList<>(directed.getOrDefault(dyad, List.of()));
        Map<String, List<Pledge>> first = byTreaty.getOrDefault(dyad.first(), Map.of());
        Map<String, List<Pledge>> second = byTreaty.getOrDefault(dyad.second(), Map.of());
        first.forEach((treaty, rows) -> {
            List<Pledge> others = second.get(treaty);
            if (others != null) {
                pledges.addAll(rows);
                pledges.addAll(others);
            }
        });
        return pledges;
    }
}
