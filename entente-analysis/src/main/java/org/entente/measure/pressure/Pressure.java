package org.entente.measure.pressure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.entry.Entry;
import org.entente.entry.SanctionMeasure;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.provenance.TrustClass;
import org.jspecify.annotations.Nullable;

/**
 * Adds acts of pressure up: P(t) = Σ_s w_s Σ_i κ_i log₂(1 + x_si(t) / u_i).
 *
 * <p>x is what sender s has done by instrument i, faded by half with each half-life after it ended; u is what counts as one
 * whole and κ its severity ({@link PressureInstrument}); w is the sender's weight ({@link SenderWeights}). The logarithm
 * says that the tenth package adds less than the first. Unit: wholes of the whole world, so that 1 is one embargo by all
 * states. A sender of unknown weight counts with the mean of the known ones. Pure.
 */
public final class Pressure {

    /** Half-life of what has ended, in days: a year. */
    public static final double HALF_LIFE_DAYS = 365.25;

    static final String UNIT = "world-wide measures";

    private static final int MOST_ROWS = 20;

    /** What has faded to less than this counts in the sum but is not shown as a part. */
    private static final double FADED = .001;

    private final Party target;
    private final Set<String> states;
    private final List<PressureAct> acts;
    private final ActColumns columns;

    /**
     * Acts against a target.
     *
     * @param target a state, or a group as its members stand on the day
     * @param day the day of its members
     * @param acts what others did to it
     */
    public Pressure(Party target, LocalDate day, List<PressureAct> acts) {
        this.target = target;
        this.states = target.codes(day);
        this.acts = List.copyOf(acts);
        this.columns = new ActColumns(this.acts);
    }

    /** The number alone. */
    public double value(LocalDate day, SenderWeights weights, double halfLifeDays) {
        double sum = 0;
        Map<String, EnumMap<PressureInstrument, Double>> amounts = amounts(day, halfLifeDays);
        double mean = meanWeight(amounts, weights);
        for (Map.Entry<String, EnumMap<PressureInstrument, Double>> sender : amounts.entrySet()) {
            sum += weight(sender.getKey(), weights, mean) * strength(sender.getValue());
        }
        return sum;
    }

    /** The number by sender. */
    Map<String, Double> bySender(LocalDate day, SenderWeights weights) {
        Map<String, EnumMap<PressureInstrument, Double>> amounts = amounts(day, HALF_LIFE_DAYS);
        double mean = meanWeight(amounts, weights);
        Map<String, Double> values = new TreeMap<>();
        amounts.forEach(
                (sender, byInstrument) -> values.put(sender, weight(sender, weights, mean) * strength(byInstrument)));
        return values;
    }

    /**
     * The number with its range over weightings and half-lives, and its parts by sender and instrument.
     *
     * @param weightings the one that counts first, then others that the range is taken over
     */
    public Measured measure(LocalDate day, List<SenderWeights> weightings) {
        Range range = range(day, weightings);
        return Measured.of(
                        "pressure",
                        "Pressure on " + target.nameInText() + " on " + day,
                        range.value(),
                        UNIT,
                        TrustClass.DERIVED)
                .withInterval(
                        range.low(),
                        range.high(),
                        "range over half-lives of half a year to two years and over weights by "
                                + String.join(
                                        " and by ",
                                        weightings.stream()
                                                .map(SenderWeights::basis)
                                                .toList())
                                + "; acts are enumerated, so there is no sampling error" + floor())
                .withParts(senders(day, weightings.getFirst()));
    }

    /** Rows that a chronicler chose are no complete list, so what is made of them can only be too little. */
    private String floor() {
        boolean chosen = acts.stream()
                .map(PressureAct::row)
                .anyMatch(row -> row instanceof SanctionMeasure measure
                        && measure.provenance().universe() == null);
        return chosen ? "; some measures stand in no complete list, so it is a floor" : "";
    }

    /** A value with the least and the greatest that other half-lives and weights give. */
    record Range(double value, double low, double high) {}

    Range range(LocalDate day, List<SenderWeights> weightings) {
        double value = value(day, weightings.getFirst(), HALF_LIFE_DAYS);
        double low = value;
        double high = value;
        for (SenderWeights each : weightings) {
            for (double factor : new double[] {.5, 1, 2}) {
                double other = value(day, each, factor * HALF_LIFE_DAYS);
                low = Math.min(low, other);
                high = Math.max(high, other);
            }
        }
        return new Range(value, low, high);
    }

    /** Strength of each sender's acts, before its weight. */
    Map<String, Double> hostility(LocalDate day) {
        Map<String, Double> hostility = new TreeMap<>();
        amounts(day, HALF_LIFE_DAYS).forEach((sender, byInstrument) -> hostility.put(sender, strength(byInstrument)));
        return hostility;
    }

    private List<Measured> senders(LocalDate day, SenderWeights weights) {
        Map<String, EnumMap<PressureInstrument, Double>> amounts = amounts(day, HALF_LIFE_DAYS);
        double mean = meanWeight(amounts, weights);
        List<Measured> parts = new ArrayList<>();
        amounts.forEach((sender, byInstrument) -> {
            if (strength(byInstrument) >= FADED) {
                parts.add(sender(sender, byInstrument, weights, weight(sender, weights, mean), day));
            }
        });
        parts.sort(Comparator.comparingDouble(Measured::value).reversed());
        return parts;
    }

    private Measured sender(
            String sender,
            EnumMap<PressureInstrument, Double> byInstrument,
            SenderWeights weights,
            double weight,
            LocalDate day) {
        boolean known = !Double.isNaN(weights.of(sender, states));
        List<Measured> instruments = new ArrayList<>();
        byInstrument.forEach((instrument, amount) -> {
            if (strength(instrument, amount) >= FADED) {
                instruments.add(instrument(sender, instrument, weight * strength(instrument, amount), amount, day));
            }
        });
        String share = !known
                ? "weight unknown, the mean of the others is taken"
                : weights.binding().contains(sender)
                        ? "weight 1, binds all states"
                        : String.format(Locale.ROOT, "weight %.4f by %s", weight, weights.basis());
        return Measured.of(
                        sender,
                        sender + since(sender, null, day) + " (" + share + ")",
                        weight * strength(byInstrument),
                        UNIT,
                        TrustClass.DERIVED)
                .withCoverage(known ? 1 : 0)
                .withUncertainty("see the whole")
                .withParts(instruments)
                .withoutRows(instruments.isEmpty() ? "each instrument has faded to less than " + FADED : "");
    }

    private Measured instrument(
            String sender, PressureInstrument instrument, double value, double amount, LocalDate day) {
        List<PressureAct> own = acts.stream()
                .filter(a -> a.sender().equals(sender) && a.instrument() == instrument)
                .filter(a -> !a.from().isAfter(day))
                .toList();
        List<Entry> rows = own.stream()
                .map(PressureAct::row)
                .filter(Objects::nonNull)
                .map(Entry.class::cast)
                .toList();
        List<Entry> latest = rows.subList(Math.max(0, rows.size() - MOST_ROWS), rows.size());
        String shown = rows.size() > MOST_ROWS ? ", the last " + MOST_ROWS + " of " + rows.size() + " rows shown" : "";
        Measured measured = Measured.of(
                        instrument.code(),
                        String.format(
                                "%s: %.2f in force or fading%s%s",
                                instrument.label(), amount, since(sender, instrument, day), shown),
                        value,
                        UNIT,
                        TrustClass.DERIVED)
                .withUncertainty("see the whole")
                .withRows(latest);
        return CountedActs.open(measured, own);
    }

    /** What a sender does to the target, before its weight, by instrument. */
    Measured hostility(String sender, LocalDate day) {
        EnumMap<PressureInstrument, Double> byInstrument =
                amounts(day, HALF_LIFE_DAYS).getOrDefault(sender, new EnumMap<>(PressureInstrument.class));
        List<Measured> parts = new ArrayList<>();
        byInstrument.forEach((instrument, amount) -> {
            if (strength(instrument, amount) >= FADED) {
                parts.add(instrument(sender, instrument, strength(instrument, amount), amount, day));
            }
        });
        return Measured.of(
                        target.code(),
                        "Hostility of " + sender + " against " + target.nameInText() + ", before the sender's weight",
                        strength(byInstrument),
                        "wholes",
                        TrustClass.DERIVED)
                .withUncertainty("none: acts are enumerated")
                .withParts(parts)
                .withoutRows(parts.isEmpty() ? "all of it has faded to less than " + FADED : "");
    }

    /** Since when something of the sender has been standing without a break that the acts show. */
    private String since(String sender, @Nullable PressureInstrument instrument, LocalDate day) {
        return acts.stream()
                .filter(a -> a.sender().equals(sender) && (instrument == null || a.instrument() == instrument))
                .filter(a -> a.standsOn(day))
                .map(PressureAct::from)
                .min(Comparator.naturalOrder())
                .map(first -> ", since " + first)
                .orElse("");
    }

    private Map<String, EnumMap<PressureInstrument, Double>> amounts(LocalDate day, double halfLifeDays) {
        Map<String, EnumMap<PressureInstrument, Double>> amounts = new TreeMap<>();
        String[] senders = columns.senders();
        double[][] sums = columns.amounts(day, halfLifeDays);
        for (int sender = 0; sender < senders.length; sender++) {
            EnumMap<PressureInstrument, Double> byInstrument = new EnumMap<>(PressureInstrument.class);
            for (PressureInstrument each : PressureInstrument.values()) {
                double amount = sums[sender][each.ordinal()];
                if (amount > 0) {
                    byInstrument.put(each, amount);
                }
            }
            if (!byInstrument.isEmpty()) {
                amounts.put(senders[sender], byInstrument);
            }
        }
        return amounts;
    }

    private double meanWeight(Map<String, ?> senders, SenderWeights weights) {
        return senders.keySet().stream()
                .mapToDouble(sender -> weights.of(sender, states))
                .filter(weight -> !Double.isNaN(weight))
                .average()
                .orElse(1);
    }

    private double weight(String sender, SenderWeights weights, double mean) {
        double weight = weights.of(sender, states);
        return Double.isNaN(weight) ? mean : weight;
    }

    private static double strength(EnumMap<PressureInstrument, Double> byInstrument) {
        double sum = 0;
        for (Map.Entry<PressureInstrument, Double> each : byInstrument.entrySet()) {
            sum += strength(each.getKey(), each.getValue());
        }
        return sum;
    }

    private static double strength(PressureInstrument instrument, double amount) {
        return instrument.severity() * Math.log1p(amount / instrument.whole()) / Math.log(2);
    }
}
