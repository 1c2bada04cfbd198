package org.entente.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.provenance.Dataset;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;

/**
 * Computes the series that were asked for, one after another, and remembers what the codebook must say of them. Series that
 * pass on the very values of a dataset that may not be redistributed are left out unless asked for; what was computed from
 * many of its rows (shares, counts) is not such a value.
 */
final class SeriesSelection {

    private final RecordView view;
    private final SeriesCalculator calculator;
    private final Map<String, Variable> sameForAll = new HashMap<>();
    private final Map<String, Variable> used = new LinkedHashMap<>();
    private final Map<Variable, Set<String>> coverage = new HashMap<>();
    private final Set<String> notices = new LinkedHashSet<>();

    SeriesSelection(RecordView view) {
        this.view = view;
        this.calculator = new SeriesCalculator(view);
    }

    /** Fails where a pair, state or variable is not known, before anything is written. */
    void check(SeriesRequest request) {
        List<SeriesUnit> firsts = new ArrayList<>();
        request.pairs().forEach(p -> firsts.add(PairNames.parse(p).getFirst()));
        request.states()
                .forEach(s -> firsts.add(SeriesUnit.of(PairNames.states(s).getFirst())));
        if (firsts.isEmpty()) {
            throw new IllegalArgumentException(
                    "No unit was named for the series (" + String.join(", ", request.variables())
                            + "). Add --pairs RUS-PRK, or --states RUS for series about one state.");
        }
        firsts.forEach(unit -> request.variables().forEach(name -> variable(name, unit)));
    }

    Stream<Series> compute(SeriesRequest request) {
        Stream<Series> ofPairs =
                request.pairs().stream().flatMap(p -> series(request, PairNames.parse(p), PairNames.isWildcard(p)));
        Stream<Series> ofStates = request.states().stream()
                .flatMap(s -> series(
                        request,
                        PairNames.states(s).stream().map(SeriesUnit::of).toList(),
                        PairNames.isWildcard(s)));
        return Stream.concat(ofPairs, ofStates);
    }

    private Stream<Series> series(SeriesRequest request, List<SeriesUnit> units, boolean every) {
        return units.stream()
                .flatMap(unit -> request.variables().stream()
                        .map(name -> variable(name, unit))
                        .filter(variable -> mayBeWritten(variable, request))
                        .map(variable -> compute(variable, unit, request))
                        .filter(series -> !every || series.knownCount() > 0));
    }

    private Series compute(Variable variable, SeriesUnit unit, SeriesRequest request) {
        Series series = calculator.compute(
                variable, unit, request.frequency() == null ? variable.frequency() : request.frequency());
        used.put(variable.id(), variable);
        Set<String> lines = coverage.computeIfAbsent(variable, key -> new TreeSet<>());
        series.coverage()
                .forEach(c -> lines.add(c.universe() + ", " + c.from() + " to " + c.to()
                        + (c.absentMeansZero() ? " (no row means none)" : " (no row means unknown)")));
        return series;
    }

    /** What is counted from entries is called the same for every unit; published figures differ. */
    private Variable variable(String name, SeriesUnit unit) {
        Variable known = sameForAll.get(name);
        if (known != null) {
            return known;
        }
        Variable found = VariableCatalog.of(view, unit).get(name);
        if (!(found instanceof Variable.Figure)) {
            sameForAll.put(name, found);
        }
        return found;
    }

    private boolean mayBeWritten(Variable variable, SeriesRequest request) {
        if (request.restricted() || !Redistribution.passesOnValues(variable)) {
            return true;
        }
        for (Dataset dataset : view.listDatasets()) {
            if (dataset.id().equals(variable.dataset()) && !dataset.redistributable()) {
                notices.add("Left out: " + variable.id() + ", whose values may not be redistributed (" + dataset.terms()
                        + "). Ask for it with --restricted, for your own use.");
                return false;
            }
        }
        return true;
    }

    List<Variable> variables() {
        return List.copyOf(used.values());
    }

    Map<Variable, Set<String>> coverage() {
        return coverage;
    }

    List<String> notices() {
        return List.copyOf(notices);
    }
}
