package org.entente.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of the confidence anew from the events of first runs, checks that the program ships them and prints the calibration
 * error by cross-validation.
 */
class ConfidenceTest {

    private static final int FOLDS = 5;
    private static final int STEPS = 3000;
    private static final double RATE = 0.2;

    private record Told(int set, int sentence, boolean right, Map<String, Double> marks) {}

    @Test
    void theShippedWeightsAreThoseLearned() throws IOException {
        List<Told> all = told();
        Map<String, Double> weights = fit(all);
        String[] stated = {"163", "USA", "IRNGOV", "verb sanction"};
        double fact = 0.9;
        double shipped = Confidence.of(stated[0], stated[1], stated[2], stated[3], fact);
        double learned = probability(weights, Confidence.marks(stated[0], stated[1], stated[2], stated[3], fact));
        assertThat(learned).isCloseTo(shipped, org.assertj.core.data.Offset.offset(0.01));
        for (Told one : all) {
            assertThat(probability(weights, one.marks())).isBetween(0.01, 0.999);
        }
    }

    @Test
    void theConfidenceIsCalibratedInCrossValidation() throws IOException {
        List<Told> all = told();
        double[] given = new double[all.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Map<String, Double> weights =
                    fit(all.stream().filter(t -> t.sentence() % FOLDS != left).toList());
            for (int i = 0; i < given.length; i++) {
                if (all.get(i).sentence() % FOLDS == fold) {
                    given[i] = probability(weights, all.get(i).marks());
                }
            }
        }
        double error = calibrationError(given, all);
        System.out.printf("confidence of %d events, %d folds: calibration error %.3f%n", given.length, FOLDS, error);
        assertThat(error).isLessThanOrEqualTo(0.05);
    }

    @Test
    void aSetLeftOutIsCalibratedLess() throws IOException {
        List<Told> all = told();
        for (int set = 11; set <= 12; set++) {
            int left = set;
            Map<String, Double> weights =
                    fit(all.stream().filter(t -> t.set() != left).toList());
            List<Told> out = all.stream().filter(t -> t.set() == left).toList();
            double[] given = out.stream()
                    .mapToDouble(t -> probability(weights, t.marks()))
                    .toArray();
            double error = calibrationError(given, out);
            System.out.printf("set %d left out: %d events, calibration error %.3f%n", set, out.size(), error);
            assertThat(error).isLessThan(0.15);
        }
    }

    private static List<Told> told() throws IOException {
        List<Told> all = new ArrayList<>();
        try (InputStream in =
                ConfidenceTest.class.getResourceAsStream("/org/entente/coder/validation/first-run-events.tsv")) {
            assertThat(in).isNotNull();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] c = line.split("\t");
                if (!line.startsWith("#")) {
                    all.add(new Told(
                            Integer.parseInt(c[0]),
                            Integer.parseInt(c[1]),
                            c[2].equals("1"),
                            Confidence.marks(c[6], c[4], c[5], c[3], Double.parseDouble(c[7]))));
                }
            }
        }
        return all;
    }

    /** Logistic regression with a ridge of one on all but the bias, by plain descent. */
    private static Map<String, Double> fit(List<Told> told) {
        Map<String, Double> weights = new HashMap<>();
        told.getFirst().marks().keySet().forEach(k -> weights.put(k, 0.0));
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> slope = new HashMap<>();
            weights.forEach((k, w) -> slope.put(k, k.equals("bias") ? 0 : w));
            for (Told one : told) {
                double miss = probability(weights, one.marks()) - (one.right() ? 1 : 0);
                one.marks().forEach((k, v) -> slope.merge(k, miss * v, Double::sum));
            }
            slope.forEach((k, s) -> weights.merge(k, -RATE * s / told.size(), Double::sum));
        }
        return weights;
    }

    private static double probability(Map<String, Double> weights, Map<String, Double> marks) {
        double sum = marks.entrySet().stream()
                .mapToDouble(m -> m.getValue() * weights.getOrDefault(m.getKey(), 0.0))
                .sum();
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** In ten bins, weighted by their size. */
    private static double calibrationError(double[] given, List<Told> told) {
        double[] excess = new double[10];
        for (int i = 0; i < given.length; i++) {
            excess[Math.min(9, (int) (given[i] * 10))] +=
                    given[i] - (told.get(i).right() ? 1 : 0);
        }
        double sum = 0;
        for (double e : excess) {
            sum += Math.abs(e);
        }
        return sum / given.length;
    }
}
