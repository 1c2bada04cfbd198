package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.answer.Strand;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.flow.FlowKind;
import org.entente.measure.DatasetChoice;
import org.entente.provenance.Provenance;
import org.entente.series.RecordView;
import org.entente.series.SeriesUnit;

/**
 * What a chronicle tells of a strand that has no series: rows that were chosen because they matter, so they are named one by
 * one and never counted into a trend.
 */
final class ChronicleFlows {

    private static final int SHOWN = 3;

    private ChronicleFlows() {}

    /** One sentence a row, the latest first, after one that says what they are; empty when there is none. */
    static List<String> of(RecordView view, SeriesUnit unit, Strand strand) {
        Set<FlowKind> kinds = kinds(strand);
        List<Flow> flows = kinds.isEmpty()
                ? List.of()
                : view.listEntries(Flow.class, unit).stream()
                        .filter(f -> kinds.contains(f.kind()))
                        .sorted(Comparator.comparing(Flow::occurred).reversed())
                        .toList();
        if (flows.isEmpty()) {
            return List.of();
        }
        List<String> counting = DatasetChoice.covering(view, Family.FLOWS);
        List<Flow> chronicle = flows.stream()
                .filter(flow -> !counting.contains(flow.provenance().dataset()))
                .toList();
        return chronicle.isEmpty() ? unknownAmounts(strand, flows) : chosen(strand, chronicle);
    }

    /** Rows of a complete dataset of which no year can be added up. */
    private static List<String> unknownAmounts(Strand strand, List<Flow> flows) {
        return List.of(strand.title() + ": the record has " + flows.size() + " yearly rows of " + strand.question()
                + ", the latest of " + flows.getFirst().occurred() + " ("
                + flows.getFirst().provenance().dataset()
                + "), but in no year is the amount known in both directions.");
    }

    private static List<String> chosen(Strand strand, List<Flow> flows) {
        List<String> lines = new ArrayList<>();
        lines.add(strand.title() + ": no series is counted of " + strand.question()
                + "; a chronicle has rows that were chosen and must not be added up (" + flows.size()
                + " of them; the latest follow). Files that would tell more: " + strand.formats() + ".");
        flows.stream().limit(SHOWN).map(f -> describe(strand, f)).forEach(lines::add);
        return lines;
    }

    private static Set<FlowKind> kinds(Strand strand) {
        return switch (strand) {
            case ARMS -> EnumSet.of(FlowKind.ARMS, FlowKind.MUNITIONS, FlowKind.TECHNOLOGY, FlowKind.TROOPS);
            case TRADE -> EnumSet.of(FlowKind.TRADE, FlowKind.FUEL, FlowKind.FOOD, FlowKind.LABOR);
            case PLEDGES, VISITS, VOTES, TALK, DEEDS -> EnumSet.noneOf(FlowKind.class);
        };
    }

    private static String describe(Strand strand, Flow flow) {
        Provenance provenance = flow.provenance();
        String source = provenance.citation() == null ? provenance.dataset() : provenance.citation();
        String dispute = provenance.disputedBy() == null ? "" : "; disputed: " + provenance.disputedBy();
        return strand.title() + ", " + flow.occurred() + ": " + flow.source() + " to " + flow.target() + ", "
                + flow.item() + amount(flow) + " (" + provenance.trust().code() + "; " + source + dispute + ").";
    }

    private static String amount(Flow flow) {
        boolean noLow = Double.isNaN(flow.low());
        boolean noHigh = Double.isNaN(flow.high());
        if (noLow && noHigh) {
            return ", amount unknown";
        }
        String unit = " " + (flow.high() == 1 ? flow.unit() : plural(flow.unit()));
        if (noHigh) {
            return ", at least " + number(flow.low()) + unit;
        }
        if (noLow) {
            return ", at most " + number(flow.high()) + unit;
        }
        return flow.low() == flow.high()
                ? ", " + number(flow.low()) + unit
                : ", " + number(flow.low()) + " to " + number(flow.high()) + unit;
    }

    /** Units of one plain word take an s; others, such as TIV or million current USD, stay as they are. */
    private static String plural(String unit) {
        return unit.matches("[a-z]+[^s]") ? unit + "s" : unit;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }
}
