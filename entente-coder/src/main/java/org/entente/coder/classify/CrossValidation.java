package org.entente.coder.classify;

import java.util.Arrays;
import java.util.List;
import org.entente.coder.PloverClass;

/** Judges a way of training on the training sentences alone: each part is scored by a model that never saw it. */
final class CrossValidation {

    private static final int CLASSES = PloverClass.values().length;

    /** Makes a model from some of the sentences. */
    @FunctionalInterface
    interface Training {
        LinearModel fit(List<TrainingSentence> sentences);
    }

    private final double[][] scores;
    private final int[] labels;

    private CrossValidation(double[][] scores, int[] labels) {
        this.scores = scores;
        this.labels = labels;
    }

    /** Each part is scored by a model that the own sentences of the other parts taught. */
    static CrossValidation run(TrainingSet set, RelationFeatures features, Training training) {
        int[] parts = set.parts();
        double[][] scores = new double[parts.length][];
        int[] labels = new int[parts.length];
        for (int part = 0; part <= TrainingSet.OWN; part++) {
            LinearModel model = training.fit(set.teachersOf(part));
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == part) {
                    TrainingSentence s = set.sentences().get(i);
                    scores[i] = model.scores(features.of(s.text(), s.source(), s.target()));
                    labels[i] = s.label().ordinal();
                }
            }
        }
        return new CrossValidation(scores, labels);
    }

    /** Only some of the sentences. */
    CrossValidation range(int from, int to) {
        return new CrossValidation(Arrays.copyOfRange(scores, from, to), Arrays.copyOfRange(labels, from, to));
    }

    double[][] scores() {
        return scores;
    }

    double accuracy() {
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            right += best(scores[i]) == labels[i] ? 1 : 0;
        }
        return (double) right / labels.length;
    }

    /** Rows are the true classes, columns the ones given. */
    int[][] confusion() {
        int[][] table = new int[CLASSES][CLASSES];
        for (int i = 0; i < labels.length; i++) {
            table[labels[i]][best(scores[i])]++;
        }
        return table;
    }

    /** The temperature at which the log likelihood is largest. */
    double temperature() {
        double bestTemperature = 1;
        double bestLoss = Double.POSITIVE_INFINITY;
        for (int step = 10; step < 250; step++) {
            double loss = loss(step * .02);
            if (loss < bestLoss) {
                bestLoss = loss;
                bestTemperature = step * .02;
            }
        }
        return bestTemperature;
    }

    double loss(double temperature) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= Math.log(Math.max(1e-9, LinearModel.softmax(scores[i], temperature)[labels[i]]));
        }
        return sum / labels.length;
    }

    /** The expected calibration error in ten bins of equal width of the probability of the class given. */
    double calibrationError(double temperature) {
        double[] sure = new double[10];
        double[] right = new double[10];
        for (int i = 0; i < labels.length; i++) {
            int given = best(scores[i]);
            double p = LinearModel.softmax(scores[i], temperature)[given];
            int bin = Math.min(9, (int) (10 * p));
            sure[bin] += p;
            right[bin] += given == labels[i] ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < 10; bin++) {
            error += Math.abs(sure[bin] - right[bin]) / labels.length;
        }
        return error;
    }

    static int best(double[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
