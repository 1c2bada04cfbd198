package org.entente.measure.bond.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.actor.Dyad;
import org.entente.evidence.Explanation;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.bond.StrandLevel;
import org.entente.measure.bond.StrandMemory;
import org.entente.measure.bond.StrandMemory.Remembered;
import org.entente.measure.bond.StrandTrend;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.jspecify.annotations.Nullable;

/** Measures one strand after the other: picks its series, fits its level, compares it with other pairs. */
public final class StrandMeasure {

    /** A percentile among fewer pairs would say little. */
    private static final int FEWEST_PAIRS = 5;

    private final Detail detail;
    private final StrandMemory memory;
    private final List<SeriesUnit> units;
    private final SeriesCalculator calculator;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final PairReference reference;

    /** Measures one pair in full. */
    public StrandMeasure(RecordView view, Dyad dyad) {
        this(view, List.of(dyad), Detail.WHOLE, new References(), StrandMemory.NONE);
    }

    /** Measures several pairs in full as one: what a pair of them has on average. */
    public StrandMeasure(RecordView view, List<Dyad> pairs) {
        this(view, pairs, Detail.WHOLE, new References(), StrandMemory.NONE);
    }

    /**
     * Measures one of many pairs.
     *
     * @param references shared by all pairs of the view
     * @param memory of strands that were fitted before; asked where the detail is {@link Detail#LAST}
     */
    public StrandMeasure(RecordView view, Dyad dyad, Detail detail, References references, StrandMemory memory) {
        this(view, List.of(dyad), detail, references, memory);
    }

    private StrandMeasure(
            RecordView view, List<Dyad> pairs, Detail detail, References references, StrandMemory memory) {
        this.detail = detail;
        this.memory = memory;
        this.units = pairs.stream().map(SeriesUnit::of).toList();
        this.calculator = new SeriesCalculator(view);
        for (SeriesUnit unit : units) {
            VariableCatalog.of(view, unit).variables().forEach(each -> variables.putIfAbsent(each.id(), each));
        }
        this.reference = new PairReference(view, pairs, calculator, references);
    }

    public StrandLevel measure(BondStrand strand) {
        List<PooledSeries> candidates = new ArrayList<>();
        for (Variable variable : variables.values()) {
            if (BondStrand.of(variable).filter(strand::equals).isPresent()) {
                candidates.add(PooledSeries.of(
                        variable,
                        units.stream()
                                .map(unit -> calculator.compute(variable, unit))
                                .toList()));
            }
        }
        // One dataset speaks for a strand: the one that is known latest; overlapping ones are never added up.
        Optional<PooledSeries> chosen = candidates.stream()
                .filter(s -> s.whole().findLastKnown().isPresent())
                .filter(s -> !isStandIn(s.whole().variable(), candidates))
                .max(Comparator.comparing(s -> lastDay(s.whole())));
        return chosen.map(series -> measured(strand, series))
                .orElseGet(() -> unknown(
                        strand,
                        candidates.isEmpty() ? null : candidates.getFirst().whole()));
    }

    /** A published agreement of votes gives way to the roll calls themselves, of which it may hold what is pressure. */
    private static boolean isStandIn(Variable variable, List<PooledSeries> candidates) {
        return variable instanceof Variable.Figure
                && candidates.stream()
                        .map(PooledSeries::whole)
                        .anyMatch(s -> s.variable() instanceof Variable.AgreementElsewhere
                                && s.findLastKnown().isPresent());
    }

    private static LocalDate lastDay(Series series) {
        return series.period(series.findLastKnown().orElseThrow()).last();
    }

    private StrandLevel measured(BondStrand strand, PooledSeries pooled) {
        Series series = pooled.whole();
        LevelReading reading = reading(strand, series);
        int last = series.findLastKnown().orElseThrow();
        double[] others = reading.level().isKnown() ? reference.levels(strand, series, last) : new double[0];
        boolean compares = others.length >= FEWEST_PAIRS;
        Band score = compares ? Percentiles.of(reading.level(), others) : Band.UNKNOWN;
        String scoreless = "Without a score: the record lets it be compared with " + others.length
                + " pairs, fewer than " + FEWEST_PAIRS + ".";
        String note = compares || !reading.level().isKnown() ? reading.note() : scoreless;
        if (units.size() > 1 && note.isEmpty()) {
            note = "Known for " + pooled.knownPairs(last) + " of " + units.size() + " pairs of members.";
        }
        return new StrandLevel(
                strand,
                series.variable().id(),
                series.period(last).label(),
                reading.unit(),
                series.variable().trust().code(),
                reading.level(),
                reading.trend(),
                score,
                others.length,
                known(series, last),
                reading.path(),
                note,
                explanation(strand, pooled, reading, score, others.length));
    }

    private LevelReading reading(BondStrand strand, Series series) {
        return switch (strand) {
            case TALK, DEEDS -> fitted(strand, series, () -> CountStrand.ofCodedEvents(strand, series, detail));
            case VISITS -> fitted(strand, series, () -> CountStrand.ofVisits(series, detail));
            case VOTES -> fitted(strand, series, () -> ShareStrand.of(series, detail));
            case PLEDGES, ARMS, TRADE -> RecordedStrand.of(strand, series, detail);
        };
    }

    /** What was fitted from the same numbers before, else a new fit. */
    private LevelReading fitted(BondStrand strand, Series series, Supplier<LevelReading> fit) {
        if (detail == Detail.WHOLE || memory == StrandMemory.NONE) {
            return fit.get();
        }
        String input = SeriesHash.of(series);
        Remembered known = memory.find(strand.key(), pair(), input);
        if (known != null) {
            return new LevelReading(known.level(), known.trend(), known.unit(), List.of(), List.of(), known.note());
        }
        LevelReading reading = fit.get();
        memory.keep(
                strand.key(),
                pair(),
                input,
                new Remembered(reading.level(), reading.trend(), reading.unit(), reading.note()));
        return reading;
    }

    private String pair() {
        return units.getFirst().toString();
    }

    private static double known(Series series, int last) {
        OptionalInt first =
                IntStream.rangeClosed(0, last).filter(series::isKnown).findFirst();
        return series.knownCount() / (double) (last - first.orElse(last) + 1);
    }

    private static StrandLevel unknown(BondStrand strand, @Nullable Series empty) {
        String note = empty == null
                ? "The record holds nothing on " + strand.about() + "; that is unknown, not none."
                : "Nothing is known of these two in " + empty.variable().id() + "; that is unknown, not none.";
        return new StrandLevel(
                strand,
                empty == null ? "" : empty.variable().id(),
                "",
                "",
                "",
                Band.UNKNOWN,
                StrandTrend.unknown(""),
                Band.UNKNOWN,
                0,
                0,
                List.of(),
                note,
                Explanation.of(strand.about(), Double.NaN, "", List.of()));
    }

    private Explanation explanation(
            BondStrand strand, PooledSeries pooled, LevelReading reading, Band score, int others) {
        List<Explanation> rows =
                reading.restsOn().stream().map(pooled::explanation).toList();
        Explanation level = Explanation.of(
                "Level of " + strand.key() + " (" + strand.about() + ")",
                reading.level().level(),
                reading.unit(),
                rows);
        return Explanation.of(
                "Percentile of " + strand.key() + " among " + others + " pairs",
                score.level(),
                "percentile, 0 to 100",
                List.of(level));
    }
}
