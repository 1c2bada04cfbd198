package org.entente.forecast.internal;

import java.util.function.Consumer;
import org.entente.forecast.EvaluationSettings;
import org.entente.forecast.ScorerKind;
import org.entente.forecast.feature.Features;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.learn.RankTrainer;
import org.entente.forecast.learn.TreeEnsemble;
import org.entente.forecast.protocol.Scorer;

/** Makes the methods, each trained on everything before a cut. */
public final class Scorers {

    private static final double ALPHA = .999;

    private Scorers() {}

    /**
     * Trains the method that is asked for.
     *
     * @param cut first fact that it may not learn from
     * @param lap told the name of each phase that has ended
     */
    public static Scorer train(Quadruples data, EvaluationSettings settings, int cut, Consumer<String> lap) {
        if (settings.kind() == ScorerKind.RECURRENCY) {
            RecurrencyScorer scorer = new RecurrencyScorer(data, ALPHA);
            for (int from = 0; from < cut; from = data.endOfStep(from)) {
                scorer.observe(data, from, Math.min(cut, data.endOfStep(from)));
            }
            lap.accept("count");
            return scorer;
        }
        Learned learned = new Learned(data, settings);
        learned.learnUntil(cut);
        lap.accept("count");
        if (settings.kind() != ScorerKind.RANKER) {
            return new HistoryScorer(data, learned, settings.kind() == ScorerKind.RULES, settings.mode());
        }
        TreeEnsemble trees =
                new RankTrainer(settings.ranker(), Features.columnsWithout(settings.without())).train(learned.rows());
        lap.accept("train");
        return new RankerScorer(data, learned, trees, settings.mode());
    }
}
