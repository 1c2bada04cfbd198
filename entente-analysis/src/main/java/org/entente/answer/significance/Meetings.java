package org.entente.answer.significance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.actor.StateSystem;
import org.entente.entry.Event;
import org.entente.event.CameoRoot;
import org.entente.provenance.Universe;
import org.entente.series.RecordView;
import org.entente.time.PartialDate;
import org.entente.time.Precision;

/** The meetings of closed universes, by day. */
final class Meetings {

    private final List<Meeting> meetings = new ArrayList<>();

    Meetings(RecordView view) {
        for (Universe universe : view.listUniverses()) {
            if (universe.family().equals("events")) {
                for (Dyad dyad : pairs(universe)) {
                    for (Event event : view.listUniverseEvents(universe.dataset(), universe.id(), dyad)) {
                        add(universe, dyad, event, view.asOf());
                    }
                }
            }
        }
        meetings.sort(Comparator.comparing(Meeting::day)
                .thenComparing(m -> m.event().provenance().id()));
    }

    private void add(Universe universe, Dyad dyad, Event event, LocalDate asOf) {
        PartialDate occurred = event.occurred();
        if (occurred != null
                && occurred.precision() == Precision.DAY
                && !occurred.first().isAfter(asOf)
                && CameoRoot.of(event.action()) == CameoRoot.CONSULT) {
            meetings.add(new Meeting(dyad, occurred.first(), event, universe));
        }
    }

    private static List<Dyad> pairs(Universe universe) {
        List<String> states = List.copyOf(new TreeSet<>(universe.states()));
        List<Dyad> pairs = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                if (universe.covers(states.get(i), states.get(j))) {
                    pairs.add(Dyad.of(
                            StateSystem.standard().getState(states.get(i)).id(),
                            StateSystem.standard().getState(states.get(j)).id()));
                }
            }
        }
        return pairs;
    }

    List<Meeting> all() {
        return meetings;
    }

    List<Meeting> of(Dyad dyad) {
        return meetings.stream().filter(m -> m.dyad().equals(dyad)).toList();
    }

    /** Days between consecutive meetings of one pair, for all pairs. */
    List<Long> gaps() {
        List<Long> gaps = new ArrayList<>();
        for (Dyad dyad : meetings.stream().map(Meeting::dyad).distinct().toList()) {
            List<Meeting> own = of(dyad);
            for (int i = 1; i < own.size(); i++) {
                gaps.add(own.get(i).day().toEpochDay() - own.get(i - 1).day().toEpochDay());
            }
        }
        return gaps;
    }
}
