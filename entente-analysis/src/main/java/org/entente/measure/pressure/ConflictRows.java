package org.entente.measure.pressure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.StateId;
import org.entente.entry.Conflict;
import org.entente.series.SeriesUnit;
import org.entente.series.WorldView;

/** Conflicts in which a state is a side. After a few states all rows are read at once. Not for several threads. */
final class ConflictRows {

    /** From so many states on one reading of all rows costs less than one a state. */
    static final int FEW = 4;

    private final WorldView view;
    private final Set<StateId> asked = new HashSet<>();
    private final Map<StateId, List<Conflict>> bySide = new HashMap<>();

    ConflictRows(WorldView view) {
        this.view = view;
    }

    /** The rows of some states together, each once. */
    Set<Conflict> of(Set<StateId> states) {
        Set<Conflict> rows = new LinkedHashSet<>();
        for (StateId state : states) {
            rows.addAll(of(state));
        }
        return rows;
    }

    private List<Conflict> of(StateId state) {
        asked.add(state);
        if (asked.size() <= FEW) {
            return view.listEntries(Conflict.class, SeriesUnit.of(state));
        }
        if (bySide.isEmpty()) {
            readAll();
        }
        return bySide.getOrDefault(state, List.of());
    }

    private void readAll() {
        for (Conflict each : view.listAll(Conflict.class)) {
            StateId first = each.sideA().state();
            Actor against = each.sideB();
            StateId second = against == null ? null : against.state();
            if (first != null && second != null && !first.equals(second)) {
                bySide.computeIfAbsent(first, key -> new ArrayList<>()).add(each);
                bySide.computeIfAbsent(second, key -> new ArrayList<>()).add(each);
            }
        }
    }
}
