package org.entente.forecast.protocol;

import java.util.HashSet;
import java.util.Set;
import org.entente.forecast.graph.Quadruples;

/** Tells to which stratum a fact belongs, from all facts of earlier steps. */
final class Strata {

    private final long entities;
    private final long relations;
    private final boolean[] seen;
    private final Set<Long> pairs = new HashSet<>();
    private final Set<Long> triples = new HashSet<>();

    Strata(Quadruples data) {
        entities = data.entityCount();
        relations = 2L * data.relationCount();
        seen = new boolean[data.entityCount()];
    }

    void observe(Quadruples data, int from, int to) {
        for (int fact = from; fact < to; fact++) {
            seen[data.subject(fact)] = true;
            pairs.add(pair(data, fact));
            triples.add(triple(data, fact));
        }
    }

    Stratum of(Quadruples data, int fact) {
        if (triples.contains(triple(data, fact))) {
            return Stratum.SEEN_TRIPLE;
        }
        if (pairs.contains(pair(data, fact))) {
            return Stratum.SEEN_PAIR;
        }
        return seen[data.subject(fact)] && seen[data.object(fact)] ? Stratum.NEW_PAIR : Stratum.NEW_ENTITY;
    }

    private long pair(Quadruples data, int fact) {
        return data.subject(fact) * entities + data.object(fact);
    }

    private long triple(Quadruples data, int fact) {
        return pair(data, fact) * relations + data.relation(fact);
    }
}
