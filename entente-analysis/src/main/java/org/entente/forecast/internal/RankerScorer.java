package org.entente.forecast.internal;

import org.entente.forecast.Mode;
import org.entente.forecast.feature.Features;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.History;
import org.entente.forecast.history.Keys;
import org.entente.forecast.learn.TreeEnsemble;
import org.entente.forecast.protocol.Scorer;

/** The learned ranker over its candidates; everybody else follows behind them in the order of popularity. */
final class RankerScorer implements Scorer {

    /** Scores of the ranker stay far from this. */
    private static final float BEHIND = -1_000_000;

    private final Quadruples data;
    private final Learned learned;
    private final TreeEnsemble trees;
    private final Mode mode;

    RankerScorer(Quadruples data, Learned learned, TreeEnsemble trees, Mode mode) {
        this.data = data;
        this.learned = learned;
        this.trees = trees;
        this.mode = mode;
    }

    @Override
    public void observe(Quadruples observed, int from, int to) {
        learned.observe(from, to, mode == Mode.ONLINE);
    }

    @Override
    public Reader reader() {
        Features features = learned.newFeatures();
        int width = Features.listColumns().size();
        return (s, r, step, scores) -> {
            Popularity.fill(learned.history(), data.relationCount(), r, step, scores);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += BEHIND;
            }
            features.ask(s, r, step);
            float[] found = new float[features.candidateCount()];
            trees.score(features.rows(), found.length, width, found);
            for (int i = 0; i < found.length; i++) {
                scores[features.candidate(i)] = found[i];
            }
        };
    }

    /** What the history says of a relation's usual objects. */
    static final class Popularity {

        private Popularity() {}

        /** Decayed count of the relation with each object, then a little of the object's own. */
        static void fill(History history, int relations, int r, int step, float[] scores) {
            Counters actors = history.actors();
            for (int i = 0; i < scores.length; i++) {
                scores[i] = .01f * actors.sum(i, 3, step) + 1e-4f * Math.min(100, actors.events(i));
            }
            int inverse = r < relations ? r + relations : r - relations;
            int count = history.objects().size(r);
            for (int i = 0; i < count; i++) {
                int object = history.objects().get(r, i);
                int slot = history.find(Keys.actorRelation(object, inverse));
                scores[object] +=
                        100 * history.keys().sum(slot, 3, step) + history.keys().events(slot);
            }
        }
    }
}
