package org.entente.coder.classify;

import java.util.ArrayList;
import java.util.List;

/** What makers of classifiers need: the fast classifier's opinions on sentences that it was not taught by. */
public final class RelationTraining {

    private RelationTraining() {}

    /**
     * The sentences on which opinions are formed to learn how far they can be trusted: the program's own lengthened by stretches of others, since
     * news sentences are longer and tell of several things, and those of independent authors as they are.
     */
    public static TrainingSet judged(TrainingSet set) {
        return set.lengthened(0, TrainingSet.OWN);
    }

    /** For each judged sentence the probabilities by class of a fast classifier that has not seen its part. */
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
