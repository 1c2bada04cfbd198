package org.entente.coder.classify;

import java.util.ArrayList;
import java.util.List;

/** What makers of classifiers need: the sentences in folds, lengthened copies, and the fast classifier's out-of-fold opinions. */
public final class RelationTraining {

    /** In how many folds the blocks of sentences are dealt. */
    public static final int FOLDS = 5;

    private static final long SEED = 7L;

    private RelationTraining() {}

    /** A copy of every sentence with a stretch of another before or after it. */
    public static List<TrainingSentence> lengthened(List<TrainingSentence> sentences) {
        return new Distractors(sentences, SEED).lengthen(sentences);
    }

    /** For each sentence the fold it belongs to; neighbors in a file stay together. */
    public static int[] folds(TrainingSet set) {
        int[] folds = set.blocks();
        for (int i = 0; i < folds.length; i++) {
            folds[i] %= FOLDS;
        }
        return folds;
    }

    /** For each sentence the probabilities by class of a fast classifier that has not seen its fold. */
    public static List<float[]> fastOpinions(TrainingSet set) {
        CrossValidation check = TrainRelations.validate(set);
        double temperature = check.temperature();
        List<float[]> opinions = new ArrayList<>();
        for (double[] scores : check.scores()) {
            opinions.add(LinearModel.softmax(scores, temperature));
        }
        return opinions;
    }

    /** Probabilities of scores. */
    public static float[] softmax(double[] scores) {
        return LinearModel.softmax(scores, 1);
    }
}
