package org.entente.forecast.internal;

import org.entente.forecast.Mode;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.History;
import org.entente.forecast.history.Keys;
import org.entente.forecast.protocol.Scorer;

/** A scorer that reads history and rules; what it may still learn depends on the mode. */
abstract class LearnedScorer implements Scorer {

    private final int relations;
    private final Learned learned;
    private final Mode mode;

    LearnedScorer(Quadruples data, Learned learned, Mode mode) {
        this.relations = data.relationCount();
        this.learned = learned;
        this.mode = mode;
    }

    final Learned learned() {
        return learned;
    }

    @Override
    public final void observe(Quadruples observed, int from, int to) {
        learned.observe(from, to, mode == Mode.ONLINE);
    }

    /** Scores all by popularity: decayed count of the relation with each, then a little of each one's own. */
    final void fillPopularity(int r, int step, float[] scores) {
        History history = learned.history();
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
