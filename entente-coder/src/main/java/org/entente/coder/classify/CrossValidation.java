package org.entente.coder.classify;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.PloverClass;

/** Judges a way of training on the training sentences alone: each block is scored by a model that never saw it. */
final class CrossValidation {

    private static final int CLASSES = PloverClass.values().length;

    private final double[][] scores;
    private final int[] labels;

    private CrossValidation(double[][] scores, int[] labels) {
        this.scores = scores;
        this.labels = labels;
    }

    static CrossValidation run(
            List<int[]> examples, int[] labels, int[] blocks, int folds, LinearTrainer.Settings how) {
        double[][] scores = new double[examples.size()][];
        for (int fold = 0; fold < folds; fold++) {
            List<int[]> train = new ArrayList<>();
            List<Integer> trainLabels = new ArrayList<>();
            for (int i = 0; i < labels.length; i++) {
                if (blocks[i] % folds != fold) {
                    train.add(examples.get(i));
                    trainLabels.add(labels[i]);
                }
            }
            LinearModel model = new LinearTrainer(CLASSES, how)
                    .fit(train, trainLabels.stream().mapToInt(Integer::intValue).toArray());
            for (int i = 0; i < labels.length; i++) {
                if (blocks[i] % folds == fold) {
                    scores[i] = model.scores(examples.get(i));
                }
            }
        }
        return new CrossValidation(scores, labels.clone());
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
        for (double t = .2; t < 5; t += .02) {
            double loss = loss(t);
            if (loss < bestLoss) {
                bestLoss = loss;
                bestTemperature = t;
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
