package org.entente.forecast.feature;

import static org.entente.forecast.history.Counters.NEVER;

import java.util.List;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.History;
import org.entente.forecast.history.Keys;

/** What the subject and a candidate did to one another: this relation, any relation, and relations of the same root. */
final class PairFeatures {

    static final List<Feature> COLUMNS = new Columns()
            .add(Family.REPEAT, "tie.d2", "tie.d8", "tie.d32", "tie.d128", "tie.count", "tie.age", "tie.span")
            .add(Family.REPEAT, "tie.days7", "tie.days30", "tie.lag1", "tie.lag2", "tie.lag7", "tie.gap", "tie.due")
            .add(Family.REPEAT, "tie.share", "tie.share.d32", "tie.share.count")
            .add(Family.MOMENTUM, "tie.burst", "pair.burst")
            .add(
                    Family.RELATIONSHIP,
                    "pair.d2",
                    "pair.d8",
                    "pair.d32",
                    "pair.d128",
                    "pair.count",
                    "pair.age",
                    "pair.days30")
            .add(Family.RELATIONSHIP, "pair.share", "pair.share.count", "pair.kinds")
            .add(Family.RECIPROCITY, "back.d2", "back.d8", "back.d32", "back.d128", "back.count", "back.age")
            .add(Family.RECIPROCITY, "back.tie.d32", "back.tie.age")
            .add(Family.RELATIONSHIP, "root.d8", "root.d32", "root.d128", "root.age", "root.back.d32")
            .add(Family.REPEAT, "tie.of.object", "tie.weekly")
            .add(Family.RELATIONSHIP, "pair.of.object", "pair.lag1", "pair.days7", "pair.surprise")
            .add(Family.RELATIONSHIP, "fit.d8", "fit.d32", "fit.d128", "fit.own", "class.d8", "class.d32", "any.age")
            .list();

    private static final int WEEKLY = 1 << 6 | 1 << 13 | 1 << 20 | 1 << 27;

    private final Question question;

    PairFeatures(Question question) {
        this.question = question;
    }

    int write(float[] row, int from, int candidate) {
        History history = question.history;
        int pair = history.findPair(question.subject, candidate);
        int back = history.findPair(candidate, question.subject);
        int tie = find(pair, question.relation);
        int at = writeTie(row, from, tie, history.ties());
        at = writeShares(row, at, tie, history.ties());
        at = writeBursts(row, at, tie, pair);
        at = writePair(row, at, pair);
        at = writeBack(row, at, back, find(pair, question.inverse));
        at = writeRoot(row, at, pair);
        at = writeOfObject(row, at, pair, tie, candidate);
        return writeFit(row, at, pair, back, candidate);
    }

    /** The traffic of the two, times how much of the candidate's, or the subject's, is of this relation. */
    private int writeFit(float[] row, int from, int pair, int back, int candidate) {
        History history = question.history;
        Counters pairs = history.pairs();
        int step = question.step;
        int slot = history.find(Keys.actorRelation(candidate, question.inverse));
        float share =
                (history.keys().sum(slot, 3, step) + .02f) / (history.actors().sum(candidate, 3, step) + 1);
        for (int h = 1; h < 4; h++) {
            row[from + h - 1] = (pairs.sum(pair, h, step) + pairs.sum(back, h, step)) * share;
        }
        row[from + 3] = row[from + 1] * (question.relationLongSum + .02f) / (question.actorLongSum + 1);
        float shortSum = 0;
        float longSum = 0;
        int quad = question.traits.quad(question.relation);
        for (int tie = history.firstTie(pair); tie >= 0; tie = history.nextTie(tie)) {
            if (question.traits.quad(history.tieRelation(tie)) == quad) {
                shortSum += history.ties().sum(tie, 1, step);
                longSum += history.ties().sum(tie, 2, step);
            }
        }
        row[from + 4] = shortSum;
        row[from + 5] = longSum;
        row[from + 6] = Math.min(pairs.age(pair, step), pairs.age(back, step));
        return from + 7;
    }

    private int writeOfObject(float[] row, int from, int pair, int tie, int candidate) {
        History history = question.history;
        int step = question.step;
        int slot = history.find(Keys.actorRelation(candidate, question.inverse));
        float all = history.actors().sum(candidate, 3, step);
        float both = history.pairs().sum(pair, 3, step)
                + history.pairs().sum(history.findPair(candidate, question.subject), 3, step);
        row[from] = history.ties().sum(tie, 3, step) / (history.keys().sum(slot, 3, step) + 1e-3f);
        row[from + 1] = Integer.bitCount(history.ties().recentDays(tie, step) & WEEKLY);
        row[from + 2] = both / (all + 1e-3f);
        int days = history.pairs().recentDays(pair, step);
        row[from + 3] = days & 1;
        row[from + 4] = Integer.bitCount(days & 0x7F);
        row[from + 5] = both / (float) Math.sqrt((all + .1f) * (question.actorLongSum + .1f));
        return from + 6;
    }

    private int find(int pair, int relation) {
        History history = question.history;
        for (int tie = history.firstTie(pair); tie >= 0; tie = history.nextTie(tie)) {
            if (history.tieRelation(tie) == relation) {
                return tie;
            }
        }
        return -1;
    }

    private int writeTie(float[] row, int from, int tie, Counters ties) {
        int at = writeSums(row, from, ties, tie);
        int count = ties.events(tie);
        int age = ties.age(tie, question.step);
        int span = ties.span(tie, question.step);
        row[at++] = count;
        row[at++] = age;
        row[at++] = span;
        int days = ties.recentDays(tie, question.step);
        row[at++] = Integer.bitCount(days & 0x7F);
        row[at++] = Integer.bitCount(days & 0x3FFFFFFF);
        row[at++] = days & 1;
        row[at++] = days >> 1 & 1;
        row[at++] = days >> 6 & 1;
        float gap = count < 2 ? NEVER : (span - age) / (count - 1f);
        row[at++] = gap;
        row[at++] = count < 2 ? -1 : age / (gap + 1);
        return at;
    }

    private int writeSums(float[] row, int from, Counters counters, int slot) {
        for (int h = 0; h < 4; h++) {
            row[from + h] = counters.sum(slot, h, question.step);
        }
        return from + 4;
    }

    private int writeShares(float[] row, int from, int tie, Counters ties) {
        int at = from;
        row[at++] = ties.sum(tie, 3, question.step) / (question.relationLongSum + 1e-3f);
        row[at++] = ties.sum(tie, 2, question.step) / (question.relationSum + 1e-3f);
        row[at++] = ties.events(tie) / (question.history.keys().events(question.relationSlot) + 1e-3f);
        return at;
    }

    private int writeBursts(float[] row, int from, int tie, int pair) {
        History history = question.history;
        row[from] = burst(history.ties(), tie);
        row[from + 1] = burst(history.pairs(), pair);
        return from + 2;
    }

    private float burst(Counters counters, int slot) {
        return counters.sum(slot, 0, question.step) / (counters.sum(slot, 2, question.step) + .1f);
    }

    private int writePair(float[] row, int from, int pair) {
        Counters pairs = question.history.pairs();
        int at = writeSums(row, from, pairs, pair);
        row[at++] = pairs.events(pair);
        row[at++] = pairs.age(pair, question.step);
        row[at++] = Integer.bitCount(pairs.recentDays(pair, question.step) & 0x3FFFFFFF);
        row[at++] = pairs.sum(pair, 3, question.step) / (question.actorLongSum + 1e-3f);
        row[at++] = pairs.events(pair) / (question.history.actors().events(question.subject) + 1e-3f);
        row[at++] = kinds(pair);
        return at;
    }

    private int kinds(int pair) {
        int kinds = 0;
        for (int tie = question.history.firstTie(pair); tie >= 0; tie = question.history.nextTie(tie)) {
            kinds++;
        }
        return kinds;
    }

    private int writeBack(float[] row, int from, int back, int backTie) {
        Counters pairs = question.history.pairs();
        int at = writeSums(row, from, pairs, back);
        row[at++] = pairs.events(back);
        row[at++] = pairs.age(back, question.step);
        row[at++] = question.history.ties().sum(backTie, 2, question.step);
        row[at++] = question.history.ties().age(backTie, question.step);
        return at;
    }

    private int writeRoot(float[] row, int from, int pair) {
        History history = question.history;
        Counters ties = history.ties();
        float shortSum = 0;
        float middleSum = 0;
        float longSum = 0;
        float backSum = 0;
        int age = NEVER;
        for (int tie = history.firstTie(pair); tie >= 0; tie = history.nextTie(tie)) {
            int root = question.traits.root(history.tieRelation(tie));
            if (root == question.root) {
                shortSum += ties.sum(tie, 1, question.step);
                middleSum += ties.sum(tie, 2, question.step);
                longSum += ties.sum(tie, 3, question.step);
                age = Math.min(age, ties.age(tie, question.step));
            } else if (root == question.inverseRoot) {
                backSum += ties.sum(tie, 2, question.step);
            }
        }
        row[from] = shortSum;
        row[from + 1] = middleSum;
        row[from + 2] = longSum;
        row[from + 3] = age;
        row[from + 4] = backSum;
        return from + 5;
    }
}
