package org.entente.coder.classify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Fits a {@link LinearModel} by AdaGrad with dropout of features; the weights are the mean over the second half of the
 * passes. The same input and seed give the same model.
 */
final class LinearTrainer {

    /**
     * @param epochs passes over the examples
     * @param rate step
     * @param decay pull of every touched weight toward zero
     * @param dropout share of a sentence's features left out in each pass
     * @param minimum in how many sentences a feature must stand
     */
    record Settings(int epochs, double rate, double decay, double dropout, int minimum, long seed) {

        static Settings standard() {
            return new Settings(14, .5, 3e-4, .6, 1, 20261126L);
        }
    }

    private final int classes;
    private final Settings settings;
    private int[] hashes = {};
    private double[] weights = {};
    private double[] squares = {};

    LinearTrainer(int classes, Settings settings) {
        this.classes = classes;
        this.settings = settings;
    }

    LinearModel fit(List<int[]> examples, int[] labels) {
        return fit(examples, labels, examples);
    }

    /** @param naming the examples whose features the model knows; those that stand elsewhere only are ignored */
    LinearModel fit(List<int[]> examples, int[] labels, List<int[]> naming) {
        hashes = frequent(naming);
        weights = new double[hashes.length * classes];
        squares = new double[hashes.length * classes];
        Arrays.fill(squares, 1e-3);
        int[][] dense = examples.stream().map(this::indices).toArray(int[][]::new);
        SplittableRandom random = new SplittableRandom(settings.seed());
        int[] order = new int[dense.length];
        Arrays.setAll(order, i -> i);
        double[] sum = new double[weights.length];
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            shuffle(order, random);
            for (int i : order) {
                step(drop(dense[i], random), labels[i]);
            }
            if (2 * epoch >= settings.epochs()) {
                Arrays.setAll(sum, w -> sum[w] + weights[w]);
            }
        }
        double passes = settings.epochs() - (settings.epochs() + 1) / 2;
        weights = Arrays.stream(sum).map(w -> w / passes).toArray();
        return quantized();
    }

    private int[] frequent(List<int[]> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int[] example : examples) {
            for (int hash : example) {
                counts.merge(hash, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= settings.minimum())
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private int[] indices(int[] example) {
        return Arrays.stream(example)
                .map(hash -> Arrays.binarySearch(hashes, hash))
                .filter(at -> at >= 0)
                .toArray();
    }

    private int[] drop(int[] example, SplittableRandom random) {
        int[] kept = new int[example.length];
        int n = 0;
        for (int feature : example) {
            if (random.nextDouble() >= settings.dropout()) {
                kept[n++] = feature;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private void step(int[] features, int label) {
        double value = 1 / Math.sqrt(Math.max(1, features.length));
        double[] scores = new double[classes];
        for (int feature : features) {
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[feature * classes + c] * value;
            }
        }
        float[] p = LinearModel.softmax(scores, 1);
        for (int feature : features) {
            for (int c = 0; c < classes; c++) {
                int w = feature * classes + c;
                double gradient = (p[c] - (c == label ? 1 : 0)) * value + settings.decay() * weights[w];
                squares[w] += gradient * gradient;
                weights[w] -= settings.rate() * gradient / Math.sqrt(squares[w]);
            }
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private LinearModel quantized() {
        double largest = Arrays.stream(weights).map(Math::abs).max().orElse(1);
        float scale = (float) (largest / 127);
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new LinearModel(classes, hashes, bytes, scale, 1);
    }
}
