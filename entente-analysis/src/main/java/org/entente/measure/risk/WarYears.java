package org.entente.measure.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateKind;
import org.entente.actor.StateSystem;
import org.entente.entry.Conflict;
import org.entente.entry.Family;
import org.entente.measure.DatasetChoice;
import org.entente.provenance.Coverage;
import org.entente.series.RecordView;

/**
 * Which states were in a war or armed conflict, as a side that its dataset names first, in which years: from the one dataset
 * of wars whose coverage ends last, and in its whole years alone.
 */
final class WarYears {

    private final String dataset;
    private final int first;
    private final int last;
    private final List<State> states;
    private final boolean[][] war;
    private final Map<String, List<Conflict>> rows = new HashMap<>();

    private WarYears(String dataset, int first, int last) {
        this.dataset = dataset;
        this.first = first;
        this.last = last;
        this.states = StateSystem.standard().listStates().stream()
                .filter(state -> state.kind() != StateKind.TERRITORY)
                .toList();
        this.war = new boolean[states.size()][last - first + 1];
    }

    private record Choice(String dataset, Coverage coverage) {}

    /** Empty where the record has no dataset of wars, or none that says which years it covers. */
    static Optional<WarYears> of(RecordView view, List<Conflict> conflicts, LocalDate day) {
        List<Conflict> wars = conflicts.stream()
                .filter(row -> !row.kind().startsWith("dispute"))
                .toList();
        Optional<Choice> choice = wars.stream()
                .map(row -> row.provenance().dataset())
                .distinct()
                .sorted()
                .flatMap(id -> DatasetChoice.coverage(view, id, Family.CONFLICTS).stream()
                        .filter(Coverage::absentMeansZero)
                        .map(coverage -> new Choice(id, coverage)))
                .max(Comparator.comparing((Choice each) -> each.coverage().to()));
        return choice.flatMap(each -> {
            LocalDate end =
                    each.coverage().to().isAfter(day) ? day : each.coverage().to();
            int first = each.coverage().from().minusDays(1).getYear() + 1;
            int last = end.plusDays(1).getYear() - 1;
            return last <= first ? Optional.empty() : Optional.of(new WarYears(each.dataset(), first, last).fill(wars));
        });
    }

    private WarYears fill(List<Conflict> wars) {
        Map<StateId, Integer> places = new HashMap<>();
        for (int i = 0; i < states.size(); i++) {
            places.put(states.get(i).id(), i);
        }
        for (Conflict row : wars) {
            if (row.provenance().dataset().equals(dataset)) {
                mark(row, row.sideA(), places);
                if (row.sideB() != null) {
                    mark(row, row.sideB(), places);
                }
            }
        }
        return this;
    }

    private void mark(Conflict row, Actor side, Map<StateId, Integer> places) {
        StateId state = side.state();
        Integer place = state == null ? null : places.get(state);
        if (place == null) {
            return;
        }
        LocalDate end = row.span().to();
        int from = Math.max(first, row.span().from().getYear());
        int to = end == null ? last : Math.min(last, end.getYear());
        for (int year = from; year <= to; year++) {
            war[place][year - first] = true;
            rows.computeIfAbsent(states.get(place).iso3() + year, key -> new ArrayList<>())
                    .add(row);
        }
    }

    String dataset() {
        return dataset;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    List<State> states() {
        return states;
    }

    boolean atWar(int state, int year) {
        return year >= first && year <= last && war[state][year - first];
    }

    boolean existed(int state, int year) {
        return states.get(state).existedOn(LocalDate.of(year, 12, 31));
    }

    /** The rows that put a state in war in a year. */
    List<Conflict> rows(int state, int year) {
        return rows.getOrDefault(states.get(state).iso3() + year, List.of());
    }
}
