package org.entente.forecast.internal;

import org.entente.forecast.Mode;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.history.History;
import org.entente.forecast.rule.Rules;

/** The two baselines that read history and rules without a ranker. */
final class HistoryScorer extends LearnedScorer {

    private static final int KEPT = 10;

    private final boolean withRules;

    HistoryScorer(Quadruples data, Learned learned, boolean withRules, Mode mode) {
        super(data, learned, mode);
        this.withRules = withRules;
    }

    @Override
    public Reader reader() {
        float[] best = new float[KEPT];
        return (s, r, step, scores) -> {
            fillPopularity(r, step, scores);
            if (withRules) {
                addRules(s, r, step, scores, best);
            }
        };
    }

    private void addRules(int s, int r, int step, float[] scores, float[] best) {
        History history = learned().history();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores[i] / (scores[i] + 1000) * 1e-3f;
        }
        int degree = history.partners().size(s);
        for (int i = 0; i < degree; i++) {
            int pair = history.partners().get(s, i);
            int kept = 0;
            for (int tie = history.firstTie(pair); tie >= 0; tie = history.nextTie(tie)) {
                kept = Rules.keepBest(best, kept, learned().rules().confidence(history, tie, r, step));
            }
            scores[history.other(pair)] += (float) Rules.noisyOr(best, kept);
        }
    }
}
