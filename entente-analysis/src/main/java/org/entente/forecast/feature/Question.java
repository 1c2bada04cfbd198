package org.entente.forecast.feature;

import org.entente.forecast.history.Counters;
import org.entente.forecast.history.History;
import org.entente.forecast.history.Keys;
import org.entente.forecast.history.Traits;

/** Who (s, r, ?) at a step asks for, with what all candidates share. One for each thread; set anew for each question. */
final class Question {

    final History history;
    final Traits traits;
    final int relations;
    int subject;
    int relation;
    int inverse;
    int step;
    int root;
    int inverseRoot;
    int country;
    int role;
    int relationSlot;
    float relationSum;
    float actorSum;
    float actorLongSum;
    float relationLongSum;
    float countryRelationSum;
    float relationAllSum;

    Question(History history, int relations) {
        this.history = history;
        this.traits = history.traits();
        this.relations = relations;
    }

    void set(int s, int r, int at) {
        subject = s;
        relation = r;
        inverse = r < relations ? r + relations : r - relations;
        step = at;
        root = traits.root(r);
        inverseRoot = traits.root(inverse);
        country = history.homes().country(s);
        role = history.homes().role(s);
        Counters keys = history.keys();
        relationSlot = history.find(Keys.actorRelation(s, r));
        relationSum = keys.sum(relationSlot, 2, at);
        relationLongSum = keys.sum(relationSlot, 3, at);
        countryRelationSum = keys.sum(history.find(Keys.countryRelation(country, r)), 3, at);
        relationAllSum = keys.sum(history.find(Keys.relation(r)), 3, at);
        actorSum = history.actors().sum(s, 2, at);
        actorLongSum = history.actors().sum(s, 3, at);
    }
}
