package org.entente.measure.bond;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.evidence.Explanation;
import org.entente.measure.Party;
import org.entente.measure.bond.internal.Detail;
import org.entente.measure.bond.internal.References;
import org.entente.measure.bond.internal.StrandMeasure;
import org.entente.series.RecordView;

/** Measures bonds from a view of the record. */
public final class Bonds {

    private static final double DOUBLED = 2;
    private static final double HALVED = .5;
    /** Pairs measured before the first of them is handed on. */
    private static final int BLOCK = 512;

    private Bonds() {}

    /** Measures every strand of a pair and puts them together. */
    public static Bond measure(RecordView view, Dyad dyad, BondWeights weights) {
        return combine(view.asOf(), dyad, strands(new StrandMeasure(view, dyad)), weights);
    }

    /**
     * Measures a group with a state or another group: every strand of a pair of members on average. Members are those of
     * the view's day, throughout, so that a level does not move because a member joins; a state in both groups makes no
     * pair with itself.
     *
     * @param view best one that answers for many pairs from memory, such as {@link org.entente.measure.bulk.BulkView}
     * @throws IllegalArgumentException when no pair is left
     */
    public static Bond measure(RecordView view, Party one, Party other, BondWeights weights) {
        SortedSet<Dyad> pairs = new TreeSet<>(Comparator.comparing(Dyad::toString));
        for (StateId first : one.states(view.asOf())) {
            for (StateId second : other.states(view.asOf())) {
                if (!first.equals(second)) {
                    pairs.add(Dyad.of(first, second));
                }
            }
        }
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("There is no pair of members between " + one.code() + " and "
                    + other.code() + " on " + view.asOf() + ". Maybe one of them had no members that day.");
        }
        List<Dyad> all = List.copyOf(pairs);
        String whose = one.code() + " and " + other.code();
        return combine(view.asOf(), all, strands(new StrandMeasure(view, all)), weights, described(whose));
    }

    /**
     * Measures many pairs, each like {@link #measure} but without paths and smoothed forms, on all processors.
     *
     * @param view safe for several threads, such as {@link org.entente.measure.bulk.BulkView}
     * @param memory of strands fitted before
     * @param sink takes the bonds in the order of the pairs
     */
    public static void measureAll(
            RecordView view, List<Dyad> pairs, BondWeights weights, StrandMemory memory, Consumer<Bond> sink) {
        References references = new References();
        for (int from = 0; from < pairs.size(); from += BLOCK) {
            pairs.subList(from, Math.min(pairs.size(), from + BLOCK)).parallelStream()
                    .map(dyad -> {
                        StrandMeasure measure = new StrandMeasure(view, dyad, Detail.LAST, references, memory);
                        return combine(view.asOf(), dyad, strands(measure), weights);
                    })
                    .toList()
                    .forEach(sink);
        }
    }

    /** A bond that was measured, put together again with other weights; nothing is measured anew. */
    public static Bond weigh(Bond bond, BondWeights weights) {
        return combine(
                bond.asOf(),
                bond.pairs(),
                bond.strands(),
                weights,
                bond.explanation().description());
    }

    private static List<StrandLevel> strands(StrandMeasure measure) {
        List<StrandLevel> strands = new ArrayList<>();
        for (BondStrand strand : BondStrand.values()) {
            strands.add(measure.measure(strand));
        }
        return strands;
    }

    static Bond combine(LocalDate asOf, Dyad dyad, List<StrandLevel> strands, BondWeights weights) {
        return combine(asOf, List.of(dyad), strands, weights, described(dyad.toString()));
    }

    private static String described(String whose) {
        return "Bond of " + whose + ": weighted mean of the percentiles of its strands";
    }

    private static Bond combine(
            LocalDate asOf, List<Dyad> pairs, List<StrandLevel> strands, BondWeights weights, String description) {
        double score = score(strands, weights);
        double scored = 0;
        double all = 0;
        double below = 0;
        double above = 0;
        for (StrandLevel each : strands) {
            double weight = weights.of(each.strand());
            all += weight;
            if (each.isScored()) {
                scored += weight;
                below += square(weight * (each.score().level() - each.score().low()));
                above += square(weight * (each.score().high() - each.score().level()));
            }
        }
        return new Bond(
                pairs,
                asOf,
                strands,
                weights,
                score,
                Math.max(0, score - Math.sqrt(below) / scored),
                Math.min(100, score + Math.sqrt(above) / scored),
                scored / all,
                sensitivity(strands, weights),
                explanation(description, strands, score));
    }

    /** The square; 0 where no band is known, since such a strand is a level as recorded. */
    private static double square(double gap) {
        return Double.isNaN(gap) ? 0 : gap * gap;
    }

    /** Weighted mean over the strands that have a score; NaN when none has. */
    static double score(List<StrandLevel> strands, BondWeights weights) {
        double sum = 0;
        double weight = 0;
        for (StrandLevel each : strands) {
            if (each.isScored()) {
                sum += weights.of(each.strand()) * each.score().level();
                weight += weights.of(each.strand());
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }

    private static List<Bond.Sensitivity> sensitivity(List<StrandLevel> strands, BondWeights weights) {
        List<Bond.Sensitivity> changes = new ArrayList<>();
        for (StrandLevel each : strands) {
            double weight = weights.of(each.strand());
            if (each.isScored() && weight > 0) {
                String key = each.strand().key();
                List<StrandLevel> without =
                        strands.stream().filter(s -> s != each).toList();
                changes.add(new Bond.Sensitivity("without " + key, score(without, weights)));
                changes.add(new Bond.Sensitivity(
                        key + " × 2", score(strands, weights.with(each.strand(), weight * DOUBLED))));
                changes.add(new Bond.Sensitivity(
                        key + " × 0.5", score(strands, weights.with(each.strand(), weight * HALVED))));
            }
        }
        return changes;
    }

    private static Explanation explanation(String description, List<StrandLevel> strands, double score) {
        return Explanation.of(
                description,
                score,
                "percentile, 0 to 100",
                strands.stream()
                        .filter(s -> s.level().isKnown())
                        .map(StrandLevel::explanation)
                        .toList());
    }
}
