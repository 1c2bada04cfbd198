package org.entente.forecast.internal;

import org.entente.forecast.Mode;
import org.entente.forecast.feature.Features;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.learn.TreeEnsemble;

/** The learned ranker over its candidates; everybody else follows behind them in the order of popularity. */
final class RankerScorer extends LearnedScorer {

    /** Scores of the ranker stay far from this, and logarithms of popularity do not bridge the gap. */
    private static final float BEHIND = -1_000;

    private final TreeEnsemble trees;

    RankerScorer(Quadruples data, Learned learned, TreeEnsemble trees, Mode mode) {
        super(data, learned, mode);
        this.trees = trees;
    }

    @Override
    public Reader reader() {
        Features features = learned().newFeatures();
        int width = Features.listColumns().size();
        return (s, r, step, scores) -> {
            fillPopularity(r, step, scores);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = BEHIND + (float) Math.log1p(scores[i]);
            }
            features.ask(s, r, step);
            float[] found = new float[features.candidateCount()];
            trees.scoreBest(features.rows(), found.length, width, found);
            for (int i = 0; i < found.length; i++) {
                scores[features.candidate(i)] = found[i];
            }
        };
    }
}
