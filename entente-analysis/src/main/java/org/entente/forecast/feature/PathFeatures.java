package org.entente.forecast.feature;

import java.util.List;
import org.entente.forecast.history.History;
import org.entente.forecast.rule.PathRules;

/** What rules over two steps say: from the subject to a latest partner, and from there to one of that partner's. */
final class PathFeatures {

    static final List<Feature> COLUMNS =
            new Columns().add(Family.RULE, "path.best", "path.sum", "path.or").list();

    private final Question question;
    private final PathRules rules;
    private final TopPartners top;
    private final float[] best;
    private final float[] sum;
    private final float[] miss;
    private final int[] at;
    private int stamp;

    PathFeatures(Question question, PathRules rules, TopPartners top, int entities) {
        this.question = question;
        this.rules = rules;
        this.top = top;
        best = new float[entities];
        sum = new float[entities];
        miss = new float[entities];
        at = new int[entities];
    }

    /** Follows all ways from the subject. */
    void start() {
        stamp++;
        History history = question.history;
        for (int first : top.of(question.subject, question.step)) {
            int sign = rules.sign(history, first, question.step);
            for (int second : top.of(history.other(first), question.step)) {
                float confidence = rules.confidence(sign, rules.sign(history, second, question.step), question.root);
                gather(history.other(second), confidence);
            }
        }
    }

    private void gather(int entity, float confidence) {
        if (at[entity] != stamp) {
            at[entity] = stamp;
            best[entity] = 0;
            sum[entity] = 0;
            miss[entity] = 1;
        }
        best[entity] = Math.max(best[entity], confidence);
        sum[entity] += confidence;
        miss[entity] *= 1 - confidence;
    }

    int write(float[] row, int from, int candidate) {
        boolean reached = at[candidate] == stamp;
        row[from] = reached ? best[candidate] : 0;
        row[from + 1] = reached ? sum[candidate] : 0;
        row[from + 2] = reached ? 1 - miss[candidate] : 0;
        return from + 3;
    }
}
