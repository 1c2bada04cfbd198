package org.entente.answer.motive.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.motive.evidence.EvidenceTable.Row;
import org.entente.measure.Likelihood;

/**
 * The chance of pivot against necessity.
 *
 * @param prior chance of pivot before the evidence
 * @param dependence how indicators were held to depend on one another
 * @param discount what the sum of log likelihood ratios was multiplied by
 * @param chance chance of pivot
 * @param likelihood the words for it
 * @param dropOne the chance without each indicator
 * @param underOther the chance under the other dependences
 * @param changers readings that would move the chance most, with the chance that they would leave
 */
public record Posterior(
        double prior,
        String dependence,
        double discount,
        double chance,
        String likelihood,
        Map<String, Double> dropOne,
        Map<String, Double> underOther,
        List<Changer> changers) {

    private static final int CHANGERS = 4;

    /** Copies the containers, in their order. */
    public Posterior {
        dropOne = Collections.unmodifiableMap(new LinkedHashMap<>(dropOne));
        underOther = Collections.unmodifiableMap(new LinkedHashMap<>(underOther));
        changers = List.copyOf(changers);
    }

    /** A reading other than the one made. */
    public record Changer(String indicator, String wouldBe, double chance) {}

    static Posterior of(EvidenceTable table, double prior, Dependence dependence) {
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("The prior (" + prior + ") must lie between 0 and 1.");
        }
        List<Row> known =
                table.rows().stream().filter(row -> row.present() != null).toList();
        double discount = dependence.discount(known.size(), table.correlation());
        double sum = known.stream().mapToDouble(row -> Math.log(row.ratio())).sum();
        double chance = chance(prior, discount * sum);
        Map<String, Double> dropOne = new LinkedHashMap<>();
        List<Changer> changers = new ArrayList<>();
        for (Row each : table.rows()) {
            double without = sum - Math.log(each.ratio());
            if (each.present() != null) {
                double less = dependence.discount(known.size() - 1, table.correlation());
                dropOne.put(each.indicator(), chance(prior, less * without));
            }
            changers.add(new Changer(
                    each.indicator(),
                    each.present() == null ? "known and present" : each.present() ? "absent" : "present",
                    chance(prior, discount * (without + Math.log(each.ifOtherwise())))));
        }
        changers.sort(Comparator.comparingDouble(c -> -Math.abs(c.chance() - chance)));
        Map<String, Double> other = new LinkedHashMap<>();
        for (Dependence each : Dependence.values()) {
            if (each != dependence) {
                other.put(each.code(), chance(prior, each.discount(known.size(), table.correlation()) * sum));
            }
        }
        return new Posterior(
                prior,
                dependence.code(),
                discount,
                chance,
                Likelihood.of(chance).words(),
                dropOne,
                other,
                changers.subList(0, Math.min(CHANGERS, changers.size())));
    }

    private static double chance(double prior, double logRatio) {
        return 1 / (1 + Math.exp(-Math.log(prior / (1 - prior)) - logRatio));
    }

    /** The lowest and the highest chance without one indicator. */
    public double[] dropOneRange() {
        double low = chance;
        double high = chance;
        for (double each : dropOne.values()) {
            low = Math.min(low, each);
            high = Math.max(high, each);
        }
        return new double[] {low, high};
    }
}
