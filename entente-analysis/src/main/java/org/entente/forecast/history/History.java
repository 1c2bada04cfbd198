package org.entente.forecast.history;

import java.util.Arrays;
import org.entente.forecast.graph.Quadruples;

/**
 * All that happened before a step, kept as counters: for every pair what each did to the other, for every actor and
 * relation how often, and the same by country and role. Facts come in the order of their steps.
 *
 * <p>Reading is safe for any number of threads while nobody observes.
 */
public final class History {

    private final int entities;
    private final int relations;
    private final Traits traits;
    private final LongIndex pairIndex = new LongIndex(1 << 16);
    private final Counters pairs = new Counters(1 << 16);
    private final Counters ties = new Counters(1 << 17);
    private final LongIndex keyIndex = new LongIndex(1 << 18);
    private final Counters keys = new Counters(1 << 18);
    private final Counters actors;
    private int[] firstTie = new int[1 << 16];
    private int[] other = new int[1 << 16];
    private int[] lastRoot = new int[1 << 16];
    private int[] lastStep = new int[1 << 16];
    private int[] nextTie = new int[1 << 17];
    private int[] tieRelation = new int[1 << 17];
    private final IntLists partners;
    private final IntLists objects;
    private final Homes homes;

    public History(Quadruples data, Traits traits) {
        this.entities = data.entityCount();
        this.relations = data.relationCount();
        this.traits = traits;
        this.actors = new Counters(entities);
        for (int i = 0; i < entities; i++) {
            actors.add();
        }
        this.partners = new IntLists(entities);
        this.objects = new IntLists(2 * relations);
        this.homes = new Homes(traits, entities);
    }

    /** Takes in facts {@code from} to {@code to}, all of one step. */
    public void observe(Quadruples data, int from, int to) {
        for (int fact = from; fact < to; fact++) {
            observe(data.subject(fact), data.relation(fact), data.object(fact), data.step(fact));
        }
    }

    private void observe(int s, int r, int o, int step) {
        int pair = pairOf(s, o);
        if (r < relations) {
            pairs.count(pair, step);
        }
        lastRoot[pair] = traits.root(r);
        lastStep[pair] = step;
        int tie = tieOf(pair, r);
        if (ties.events(tie) > 0) {
            count(keyIndex.findOrAdd(Keys.repeats(r)), step);
        }
        ties.count(tie, step);
        actors.count(s, step);
        countByTraits(s, r, o, step);
    }

    private void countByTraits(int s, int r, int o, int step) {
        int actorRelation = keyIndex.findOrAdd(Keys.actorRelation(s, r));
        if (actorRelation == keys.size()) {
            int inverse = r < relations ? r + relations : r - relations;
            objects.add(inverse, s);
        }
        count(actorRelation, step);
        int root = traits.root(r);
        int from = homes.country(s);
        int to = homes.country(o);
        homes.count(s, o);
        count(keyIndex.findOrAdd(Keys.relation(r)), step);
        count(keyIndex.findOrAdd(Keys.actorCountry(s, to)), step);
        count(keyIndex.findOrAdd(Keys.actorRootCountry(s, root, to)), step);
        count(keyIndex.findOrAdd(Keys.countryRelation(from, r)), step);
        count(keyIndex.findOrAdd(Keys.roleRelation(homes.role(s), r)), step);
        count(keyIndex.findOrAdd(Keys.actorClass(s, traits.quad(r))), step);
        count(keyIndex.findOrAdd(Keys.actorRoot(s, root)), step);
        count(keyIndex.findOrAdd(Keys.actorRelationCountry(s, r, to)), step);
        count(keyIndex.findOrAdd(Keys.actorRelationRole(s, r, homes.role(o))), step);
        count(keyIndex.findOrAdd(Keys.roleRelationRole(homes.role(s), r, homes.role(o), from == to)), step);
        count(keyIndex.findOrAdd(Keys.countryRelationCountry(from, r, to)), step);
        count(keyIndex.findOrAdd(Keys.countryRootCountry(from, 1 + root, to)), step);
        if (r < relations) {
            count(keyIndex.findOrAdd(Keys.countryRootCountry(from, 0, to)), step);
        }
    }

    private void count(int slot, int step) {
        if (slot == keys.size()) {
            keys.add();
        }
        keys.count(slot, step);
    }

    private int pairOf(int s, int o) {
        int pair = pairIndex.findOrAdd(pairKey(s, o));
        if (pair == pairs.size()) {
            pairs.add();
            if (pair == firstTie.length) {
                firstTie = Arrays.copyOf(firstTie, pair * 2);
                other = Arrays.copyOf(other, pair * 2);
                lastRoot = Arrays.copyOf(lastRoot, pair * 2);
                lastStep = Arrays.copyOf(lastStep, pair * 2);
            }
            firstTie[pair] = -1;
            other[pair] = o;
            partners.add(s, pair);
        }
        return pair;
    }

    private int tieOf(int pair, int r) {
        for (int tie = firstTie[pair]; tie >= 0; tie = nextTie[tie]) {
            if (tieRelation[tie] == r) {
                return tie;
            }
        }
        int tie = ties.add();
        if (tie == nextTie.length) {
            nextTie = Arrays.copyOf(nextTie, tie * 2);
            tieRelation = Arrays.copyOf(tieRelation, tie * 2);
        }
        tieRelation[tie] = r;
        nextTie[tie] = firstTie[pair];
        firstTie[pair] = tie;
        return tie;
    }

    private long pairKey(int s, int o) {
        return (long) s * entities + o;
    }

    /** The pair (s, o), or −1 when the two never met; its counters hold what s did to o. */
    public int findPair(int s, int o) {
        return pairIndex.find(pairKey(s, o));
    }

    /** First of the ties of a pair: one for each directed relation that ever held; −1 when there is none. */
    public int firstTie(int pair) {
        return pair < 0 ? -1 : firstTie[pair];
    }

    /** The tie after this one, or −1. */
    public int nextTie(int tie) {
        return nextTie[tie];
    }

    public int tieRelation(int tie) {
        return tieRelation[tie];
    }

    /** The other side of a pair. */
    public int other(int pair) {
        return other[pair];
    }

    /** Root of the last directed relation that was observed from a pair's first side to its other. */
    public int lastRoot(int pair) {
        return lastRoot[pair];
    }

    /** Step of the last event between the two of a pair, whoever did it. */
    public int lastStep(int pair) {
        return lastStep[pair];
    }

    /** Counters by pair. */
    public Counters pairs() {
        return pairs;
    }

    /** Counters by tie. */
    public Counters ties() {
        return ties;
    }

    /** Counters by actor: all events that it took part in. */
    public Counters actors() {
        return actors;
    }

    /** Counters by the slots that {@link #find} gives. */
    public Counters keys() {
        return keys;
    }

    /** Slot of one of {@link Keys} in {@link #keys()}, or −1. */
    public int find(long key) {
        return keyIndex.find(key);
    }

    /** Pairs of which the entity is the subject. */
    public IntLists partners() {
        return partners;
    }

    /** Entities that were ever object of a directed relation. */
    public IntLists objects() {
        return objects;
    }

    /** Where actors belong. */
    public Homes homes() {
        return homes;
    }

    public Traits traits() {
        return traits;
    }
}
