package org.entente.coder.classify;

import java.util.ArrayList;
import java.util.List;

/** What makers of classifiers need: the fast classifier's opinions on sentences that it was not taught by. */
public final class RelationTraining {

    private RelationTraining() {}

    /** For each sentence the probabilities by class of a fast classifier that was taught by the own sentences of other parts. */
    public static List<float[]> fastOpinions(TrainingSet set) {
        CrossValidation check = TrainRelations.validate(set);
        double temperature = check.range(0, set.own()).temperature();
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
