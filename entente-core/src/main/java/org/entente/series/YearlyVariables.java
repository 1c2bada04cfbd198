package org.entente.series;

import java.util.List;
import org.entente.entry.Family;
import org.entente.flow.FlowKind;
import org.entente.pledge.Obligation;
import org.entente.provenance.Dataset;
import org.entente.series.YearlyVariable.Side;

/** The yearly series that each dataset gives, by the families of which it states a coverage. */
final class YearlyVariables {

    /** Name of the observations of which {@link YearlyVariable.Contiguity} is made. */
    static final String CONTIGUITY = "contiguity";

    private static final List<CapabilityUnit> CAPABILITIES = List.of(
            new CapabilityUnit("cinc", "share of all states' capability"),
            new CapabilityUnit("milex", "thousand current USD (GBP before 1914)"),
            new CapabilityUnit("milper", "thousand persons"),
            new CapabilityUnit("irst", "thousand tons"),
            new CapabilityUnit("pec", "thousand coal-ton equivalents"),
            new CapabilityUnit("tpop", "thousand persons"),
            new CapabilityUnit("upop", "thousand persons"));

    private record CapabilityUnit(String component, String unit) {}

    private YearlyVariables() {}

    /** Those that can be computed for the unit: a direction, a state or a pair without one. */
    static void add(List<Variable> all, RecordView view, Dataset dataset, SeriesUnit unit) {
        boolean isState = unit instanceof SeriesUnit.OfState;
        if (VariableCatalog.covers(view, dataset, Family.FLOWS)) {
            addFlows(all, dataset, unit);
        }
        if (isState && VariableCatalog.covers(view, dataset, Family.CAPABILITIES)) {
            CAPABILITIES.forEach(
                    c -> all.add(new YearlyVariable.CapabilityLevel(dataset.id(), c.component(), c.unit())));
        }
        if (VariableCatalog.covers(view, dataset, Family.CONFLICTS)) {
            all.add(new YearlyVariable.ConflictCount(dataset.id()));
            all.add(new YearlyVariable.Hostility(dataset.id()));
        }
        if (!isState
                && VariableCatalog.covers(view, dataset, Family.SERIES)
                && dataset.id().endsWith(CONTIGUITY)) {
            all.add(new YearlyVariable.Contiguity(dataset.id()));
        }
        if (!isState && VariableCatalog.covers(view, dataset, Family.PLEDGES)) {
            for (Obligation obligation : Obligation.values()) {
                all.add(new YearlyVariable.Obliged(dataset.id(), obligation));
            }
        }
    }

    /** Arms are told from trade by the dataset: each states one kind only. */
    private static void addFlows(List<Variable> all, Dataset dataset, SeriesUnit unit) {
        boolean arms = dataset.id().startsWith("sipri");
        FlowKind kind = arms ? FlowKind.ARMS : FlowKind.TRADE;
        String amount = arms ? "million TIV" : "million current USD";
        for (Side side : Side.values()) {
            if (side == Side.BOTH || !(unit instanceof SeriesUnit.OfDyad)) {
                all.add(new YearlyVariable.FlowAmount(dataset.id(), kind, side, amount));
            }
        }
        if (unit instanceof SeriesUnit.OfDirectedDyad) {
            all.add(new YearlyVariable.FlowShare(dataset.id(), kind));
        }
    }
}
