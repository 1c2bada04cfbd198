package org.entente.forecast.feature;

import java.util.List;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.Keys;

/** How much a candidate is about, in this relation and in all, and how much the subject is. */
final class PopularityFeatures {

    static final List<Feature> COLUMNS = new Columns()
            .add(
                    Family.POPULARITY,
                    "object.relation.d2",
                    "object.relation.d8",
                    "object.relation.d32",
                    "object.relation.d128")
            .add(Family.POPULARITY, "object.relation.count", "object.relation.age", "object.relation.share")
            .add(Family.POPULARITY, "object.root.d8", "object.root.d32", "object.root.d128")
            .add(Family.POPULARITY, "object.d2", "object.d8", "object.d32", "object.d128", "object.count", "object.age")
            .add(Family.POPULARITY, "object.degree", "object.burst")
            .add(Family.POPULARITY, "subject.relation.d32", "subject.relation.count", "subject.relation.age")
            .add(Family.POPULARITY, "subject.d32", "subject.degree")
            .list();

    private final Question question;

    PopularityFeatures(Question question) {
        this.question = question;
    }

    int write(float[] row, int from, int candidate) {
        Counters keys = question.history.keys();
        Counters actors = question.history.actors();
        int step = question.step;
        int slot = question.history.find(Keys.actorRelation(candidate, question.inverse));
        int rootSlot = question.history.find(Keys.actorRoot(candidate, question.inverseRoot));
        int at = from;
        for (int h = 0; h < 4; h++) {
            row[at++] = keys.sum(slot, h, step);
        }
        row[at++] = keys.events(slot);
        row[at++] = keys.age(slot, step);
        row[at++] = keys.sum(slot, 3, step) / (actors.sum(candidate, 3, step) + 1e-3f);
        for (int h = 1; h < 4; h++) {
            row[at++] = keys.sum(rootSlot, h, step);
        }
        for (int h = 0; h < 4; h++) {
            row[at++] = actors.sum(candidate, h, step);
        }
        row[at++] = actors.events(candidate);
        row[at++] = actors.age(candidate, step);
        row[at++] = question.history.partners().size(candidate);
        row[at++] = actors.sum(candidate, 0, step) / (actors.sum(candidate, 2, step) + .1f);
        return writeSubject(row, at);
    }

    private int writeSubject(float[] row, int from) {
        Counters keys = question.history.keys();
        row[from] = question.relationSum;
        row[from + 1] = keys.events(question.relationSlot);
        row[from + 2] = keys.age(question.relationSlot, question.step);
        row[from + 3] = question.actorSum;
        row[from + 4] = question.history.partners().size(question.subject);
        return from + 5;
    }
}
