package org.entente.series;

import java.util.List;
import org.entente.actor.Dyad;
import org.entente.entry.Capability;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.entry.Family;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.provenance.Coverage;
import org.entente.series.SeriesUnit.OfDirectedDyad;
import org.entente.series.SeriesUnit.OfState;
import org.entente.series.internal.FlowSums;
import org.entente.series.internal.YearlyRows;

/** Computes the series of yearly datasets. */
final class YearlyCalculator {

    private final RecordView view;

    YearlyCalculator(RecordView view) {
        this.view = view;
    }

    Series compute(YearlyVariable variable, SeriesUnit unit) {
        List<Coverage> coverage = covered(variable);
        return switch (variable) {
            case YearlyVariable.FlowAmount flow ->
                FlowSums.amounts(flow, unit, view.flows(flow.dataset(), flow.kind(), unit), coverage);
            case YearlyVariable.FlowShare share -> share(share, unit, coverage);
            case YearlyVariable.CapabilityLevel level ->
                YearlyRows.capabilities(
                        level,
                        state(level, unit),
                        rows(Capability.class, level, unit).stream()
                                .filter(c -> c.variable().equals(level.component()))
                                .toList(),
                        coverage);
            case YearlyVariable.ConflictCount count ->
                YearlyRows.conflicts(count, unit, rows(Conflict.class, count, unit), coverage);
            case YearlyVariable.Hostility hostility ->
                YearlyRows.hostility(hostility, unit, rows(Conflict.class, hostility, unit), coverage);
            case YearlyVariable.Contiguity contiguity -> {
                SeriesCalculator.dyad(unit);
                yield YearlyRows.contiguity(
                        contiguity,
                        unit,
                        rows(Observation.class, contiguity, unit).stream()
                                .filter(o -> o.variable().equals(YearlyVariables.CONTIGUITY))
                                .toList(),
                        coverage);
            }
            case YearlyVariable.Obliged obliged -> {
                Dyad dyad = SeriesCalculator.dyad(unit);
                yield YearlyRows.obliged(obliged, unit, dyad, rows(Pledge.class, obliged, unit), coverage);
            }
        };
    }

    private Series share(YearlyVariable.FlowShare share, SeriesUnit unit, List<Coverage> coverage) {
        if (unit instanceof OfDirectedDyad directed) {
            SeriesUnit first = SeriesUnit.of(directed.dyad().source());
            return FlowSums.shares(share, directed, view.flows(share.dataset(), share.kind(), first), coverage);
        }
        throw new IllegalArgumentException("The series " + share.name()
                + " is about the dependence of one state on another. Write the pair with a direction, as in PRK>CHN.");
    }

    private static SeriesUnit state(YearlyVariable variable, SeriesUnit unit) {
        if (unit instanceof OfState) {
            return unit;
        }
        throw new IllegalArgumentException(
                "The series " + variable.name() + " is about one state, not about " + unit + ". Ask for it by state.");
    }

    private <T extends Entry> List<T> rows(Class<T> type, Variable variable, SeriesUnit unit) {
        return view.listEntries(type, unit).stream()
                .filter(entry -> entry.provenance().dataset().equals(variable.dataset()))
                .toList();
    }

    private List<Coverage> covered(YearlyVariable variable) {
        Family family = family(variable);
        return view.listCoverage().stream()
                .filter(c -> c.dataset().equals(variable.dataset()) && c.family() == family)
                .map(DatasetCoverage::coverage)
                .toList();
    }

    /** The family of entries that a series is read from. */
    static Family family(YearlyVariable variable) {
        return switch (variable) {
            case YearlyVariable.FlowAmount flow -> Family.FLOWS;
            case YearlyVariable.FlowShare share -> Family.FLOWS;
            case YearlyVariable.CapabilityLevel level -> Family.CAPABILITIES;
            case YearlyVariable.ConflictCount count -> Family.CONFLICTS;
            case YearlyVariable.Hostility hostility -> Family.CONFLICTS;
            case YearlyVariable.Contiguity contiguity -> Family.SERIES;
            case YearlyVariable.Obliged obliged -> Family.PLEDGES;
        };
    }
}
