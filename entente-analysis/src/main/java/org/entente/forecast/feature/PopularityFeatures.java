package org.entente.forecast.feature;

import java.util.List;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.Keys;
import org.entente.forecast.history.Traits;

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
            .add(Family.POPULARITY, "object.span", "object.novelty", "object.relation.pull", "object.relation.pull.d8")
            .add(Family.POPULARITY, "object.class0", "object.class1", "object.class2", "object.class3")
            .add(Family.POPULARITY, "actor.class0", "actor.class1", "actor.class2", "actor.class3")
            .add(Family.POPULARITY, "subject.novelty", "subject.span", "relation.repeats", "relation.root")
            .add(Family.POPULARITY, "relation.d8", "relation.d128", "weekday")
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
        at = writeSubject(row, at);
        row[at++] = actors.span(candidate, step);
        row[at++] = question.history.partners().size(candidate) / (actors.events(candidate) + 1f);
        int relation = question.history.find(Keys.relation(question.relation));
        row[at++] = keys.sum(slot, 3, step) / (keys.sum(relation, 3, step) + 1e-3f);
        row[at++] = keys.sum(slot, 1, step) / (keys.sum(relation, 1, step) + 1e-3f);
        for (int quad = 0; quad < 2 * Traits.QUADS; quad++) {
            int which = (quad + Traits.QUADS) % (2 * Traits.QUADS);
            row[at++] = keys.sum(question.history.find(Keys.actorClass(candidate, which)), 1, step);
        }
        row[at++] = question.history.partners().size(question.subject) / (actors.events(question.subject) + 1f);
        row[at++] = actors.span(question.subject, step);
        int repeats = question.history.find(Keys.repeats(question.relation));
        row[at++] = keys.sum(repeats, 3, step) / (keys.sum(relation, 3, step) + 1);
        row[at++] = question.root;
        row[at++] = keys.sum(relation, 1, step);
        row[at++] = keys.sum(relation, 3, step);
        row[at++] = step % 7;
        return at;
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
