package org.entente.coder.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coder.PloverClass;
import org.jspecify.annotations.Nullable;

/**
 * Joins what classifiers and rules say of a pair: a multinomial logistic regression on few numbers.
 *
 * <p>Score of class c = Σ weight of a classifier · log of its probability of c + the worth of the rules' reading, if c is its class + bias
 * of c; probabilities are the softmax of the scores. The numbers are learned from out-of-fold opinions on our own training sentences ({@link
 * MixtureTrainer}), so probabilities are calibrated there. Immutable.
 *
 * @param weights one a classifier, in the order in which they are asked
 * @param worths what a reading of the rules is worth by how it fits the marks, in the order of the fits
 * @param biases one a class
 */
public record Mixture(List<Double> weights, List<Double> worths, List<Double> biases) {

    private static final int CLASSES = PloverClass.values().length;
    private static final double LEAST = 1e-6;

    public Mixture {
        weights = List.copyOf(weights);
        worths = List.copyOf(worths);
        biases = List.copyOf(biases);
    }

    /** Reads the numbers from a resource: lines of {@code weights}, {@code worths}, {@code biases} and the numbers, parted by tabs. */
    public static Mixture load(Class<?> owner, String resource) {
        List<List<Double>> rows = new ArrayList<>();
        for (String line : TrainingSet.lines(owner, resource)) {
            List<Double> row = new ArrayList<>();
            String[] cells = line.split("\t");
            for (int i = 1; i < cells.length; i++) {
                row.add(Double.valueOf(cells[i]));
            }
            rows.add(row);
        }
        return new Mixture(rows.get(0), rows.get(1), rows.get(2));
    }

    /** The lines that {@link #load} reads. */
    public List<String> lines() {
        return List.of("weights" + cells(weights), "worths" + cells(worths), "biases" + cells(biases));
    }

    private static String cells(List<Double> numbers) {
        StringBuilder cells = new StringBuilder();
        numbers.forEach(n -> cells.append('\t').append(String.format(Locale.ROOT, "%.4f", n)));
        return cells.toString();
    }

    /**
     * The probability of each class, in the order of {@link PloverClass}.
     *
     * @param probabilities for each classifier its probabilities by class
     * @param rule the class that the rules read; null for none
     * @param fit the ordinal of how the reading fits the marks; ignored without a reading
     */
    public float[] probabilities(List<float[]> probabilities, @Nullable PloverClass rule, int fit) {
        double[] scores = new double[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            scores[c] = biases.get(c);
            for (int m = 0; m < weights.size(); m++) {
                scores[c] += weights.get(m) * log(probabilities.get(m)[c]);
            }
        }
        if (rule != null) {
            scores[rule.ordinal()] += worths.get(fit);
        }
        return LinearModel.softmax(scores, 1);
    }

    static double log(float probability) {
        return StrictMath.log(Math.max(LEAST, probability));
    }
}
