package org.entente.answer.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.entry.Flow;
import org.entente.entry.SanctionMeasure;
import org.entente.flow.FlowKind;
import org.entente.sanction.Instrument;

/** Which exchanges are of a kind that measures of the Security Council restrict: those bind every state. */
public final class Prohibitions {

    private static final String COUNCIL = "UNSC";

    private Prohibitions() {}

    /** Each pair of exchange and measure in force on the first day of the exchange, in the order given. */
    public static List<TouchedMeasure> touched(List<Flow> flows, List<SanctionMeasure> measures) {
        List<TouchedMeasure> touched = new ArrayList<>();
        for (Flow flow : flows) {
            for (SanctionMeasure measure : measures) {
                if (measure.sender().equals(COUNCIL) && touches(flow, measure)) {
                    touched.add(new TouchedMeasure(flow, measure));
                }
            }
        }
        return touched;
    }

    private static boolean touches(Flow flow, SanctionMeasure measure) {
        boolean party =
                measure.target().equals(flow.source()) || measure.target().equals(flow.target());
        return party
                && restricted(measure.instrument()).contains(flow.kind())
                && measure.span().contains(flow.occurred().first());
    }

    private static Set<FlowKind> restricted(Instrument instrument) {
        return switch (instrument) {
            case ARMS -> EnumSet.of(FlowKind.ARMS, FlowKind.MUNITIONS, FlowKind.TECHNOLOGY);
            case TRADE -> EnumSet.of(FlowKind.TRADE, FlowKind.FUEL);
            case SECTORAL ->
                EnumSet.of(
                        FlowKind.TRADE,
                        FlowKind.FUEL,
                        FlowKind.LABOR,
                        FlowKind.ARMS,
                        FlowKind.MUNITIONS,
                        FlowKind.TECHNOLOGY);
            case FINANCE -> EnumSet.of(FlowKind.FINANCE);
            case COMPREHENSIVE -> EnumSet.complementOf(EnumSet.of(FlowKind.LEGITIMACY, FlowKind.AID, FlowKind.FOOD));
            case TRAVEL, LISTING, RELIEF -> EnumSet.noneOf(FlowKind.class);
        };
    }
}
