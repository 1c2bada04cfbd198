package org.entente.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.entry.Family;
import org.entente.event.QuadClass;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.provenance.Universe;

/**
 * The series that a view of the record can give about a state or pair.
 *
 * <p>Where several datasets carry a series of one name, one counted from the entries themselves comes before a published
 * figure, then datasets in alphabetical order; the whole name ({@code votes.agreement@un-votes}) picks one.
 */
public final class VariableCatalog {

    private final List<Variable> variables;

    private VariableCatalog(List<Variable> variables) {
        this.variables = List.copyOf(variables);
    }

    /** Lists what the view can say about a state or pair. */
    public static VariableCatalog of(RecordView view, SeriesUnit unit) {
        List<Variable> all = counted(view, unit);
        all.addAll(figures(view, unit));
        return new VariableCatalog(all);
    }

    /** Lists what the view counts from entries about a state or pair: no published figures, which need a look at the rows. */
    public static VariableCatalog ofEntries(RecordView view, SeriesUnit unit) {
        return new VariableCatalog(counted(view, unit));
    }

    private static List<Variable> counted(RecordView view, SeriesUnit unit) {
        List<Variable> all = new ArrayList<>();
        for (Dataset dataset : view.listDatasets().stream()
                .sorted(Comparator.comparing(Dataset::id))
                .toList()) {
            addCounted(all, view, dataset, unit);
        }
        for (Universe universe : view.listUniverses()) {
            addUniverse(all, universe);
        }
        return all;
    }

    private static void addCounted(List<Variable> all, RecordView view, Dataset dataset, SeriesUnit unit) {
        if (dataset.trust() == TrustClass.CODED && covers(view, dataset, Family.EVENTS)) {
            for (QuadClass quadClass : QuadClass.values()) {
                all.add(new Variable.EventRate(dataset.id(), quadClass));
            }
            all.add(new Variable.GoldsteinRate(dataset.id()));
        }
        if (covers(view, dataset, Family.ROLL_CALLS)) {
            all.add(new Variable.VoteAgreement(dataset.id()));
            all.add(new Variable.AgreementElsewhere(dataset.id()));
            all.add(new Variable.IdenticalVotes(dataset.id()));
        }
        if (covers(view, dataset, Family.PLEDGES)) {
            all.add(new Variable.PledgesInForce(dataset.id()));
        }
        if (unit instanceof SeriesUnit.OfState && covers(view, dataset, Family.LISTINGS)) {
            all.add(new ListingVariable.InForce(dataset.id()));
            all.add(new ListingVariable.Changes(dataset.id(), true));
            all.add(new ListingVariable.Changes(dataset.id(), false));
        }
        YearlyVariables.add(all, view, dataset, unit);
    }

    static boolean covers(RecordView view, Dataset dataset, Family family) {
        return view.listCoverage().stream()
                .anyMatch(c -> c.family() == family && c.dataset().equals(dataset.id()));
    }

    private static void addUniverse(List<Variable> all, Universe universe) {
        if (universe.family().equals(Family.EVENTS.code())) {
            all.add(new Variable.UniverseCount(universe.dataset(), universe.id()));
        }
        Variable pledges = new Variable.PledgesInForce(universe.dataset());
        if (CountedPledges.isCounted(universe) && !all.contains(pledges)) {
            all.add(pledges);
        }
    }

    private static Set<Variable> figures(RecordView view, SeriesUnit unit) {
        Set<Variable> figures = new LinkedHashSet<>();
        for (PublishedSeries each : view.listPublishedSeries(unit)) {
            if (!each.name().equals(YearlyVariables.CONTIGUITY)) {
                figures.add(new Variable.Figure(each.dataset(), each.name(), each.frequency(), unitOf(each.name())));
            }
        }
        return figures;
    }

    private static String unitOf(String name) {
        return name.startsWith("votes.") ? "share, 0 to 1" : "as published";
    }

    public List<Variable> variables() {
        return variables;
    }

    /**
     * Every variable of this name, or the one of this whole name.
     *
     * @param name as in {@code votes.agreement} or {@code votes.agreement@un-votes}
     */
    public List<Variable> list(String name) {
        return variables.stream()
                .filter(v -> v.id().equals(name) || v.name().equals(name))
                .toList();
    }

    /**
     * The first variable of this name.
     *
     * @throws IllegalArgumentException when there is none; the message lists what there is
     */
    public Variable get(String name) {
        return list(name).stream().findFirst().orElseThrow(() -> new IllegalArgumentException(missing(name)));
    }

    private String missing(String name) {
        List<String> known = variables.stream().map(Variable::id).toList();
        return "The record has no series (" + name + ") here. "
                + (known.isEmpty()
                        ? "It holds nothing that series are counted from."
                        : "It has " + String.join(", ", known) + ". Others need a direction (RUS>PRK) or one state.");
    }
}
