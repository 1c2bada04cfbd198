package org.entente.forecast.history;

import java.util.Arrays;

/**
 * Country and role of actors. Where the name does not state the country, as with persons, it is taken from those that
 * the actor had to do with so far: the country that stands out among them. Such an actor has a role of its own.
 */
public final class Homes {

    /** An actor belongs to a country only when so much of its traffic is with it. */
    private static final float LEAST_SHARE = .3f;

    /** What is done with a state tells less about where an actor belongs than what is done with its offices. */
    private static final float STATE_WEIGHT = .3f;

    private static final float PRIOR = 50;

    private final Traits traits;
    private final int[] country;
    private final int[] role;
    private final int[] events;
    private final float[] traffic;
    private final int[][] countries;
    private final float[][] weights;
    private final int[] kinds;
    private final IntLists members;

    Homes(Traits traits, int entities) {
        this.traits = traits;
        country = new int[entities];
        role = new int[entities];
        events = new int[entities];
        traffic = new float[traits.countryCount()];
        countries = new int[entities][];
        weights = new float[entities][];
        kinds = new int[entities];
        members = new IntLists(traits.countryCount());
        for (int i = 0; i < entities; i++) {
            country[i] = traits.country(i);
            role[i] = traits.role(i);
            members.add(country[i], i);
        }
    }

    /** Takes note that s had to do with o. */
    void count(int s, int o) {
        int of = traits.country(o);
        if (of == 0) {
            return;
        }
        float weight = traits.isState(o) ? STATE_WEIGHT : 1;
        traffic[of] += weight;
        if (traits.country(s) == 0) {
            add(s, of, weight);
            events[s]++;
            if (events[s] >= 3 && Integer.bitCount(events[s]) <= 2) {
                settle(s);
            }
        }
    }

    private void add(int s, int of, float weight) {
        if (countries[s] == null) {
            countries[s] = new int[2];
            weights[s] = new float[2];
        }
        int at = 0;
        while (at < kinds[s] && countries[s][at] != of) {
            at++;
        }
        if (at == kinds[s]) {
            if (at == countries[s].length) {
                countries[s] = Arrays.copyOf(countries[s], at * 2);
                weights[s] = Arrays.copyOf(weights[s], at * 2);
            }
            countries[s][at] = of;
            kinds[s]++;
        }
        weights[s][at] += weight;
    }

    private void settle(int s) {
        float all = 0;
        for (int i = 0; i < kinds[s]; i++) {
            all += weights[s][i];
        }
        int found = 0;
        double best = 0;
        for (int i = 0; i < kinds[s]; i++) {
            double standsOut = weights[s][i] / Math.sqrt(traffic[countries[s][i]] + PRIOR);
            if (weights[s][i] >= LEAST_SHARE * all && standsOut > best) {
                best = standsOut;
                found = countries[s][i];
            }
        }
        if (found != country[s]) {
            members.remove(country[s], s);
            members.add(found, s);
            country[s] = found;
        }
        role[s] = found == 0 ? 0 : traits.personRole();
    }

    /** Country of an actor; 0 when it is not known. */
    public int country(int entity) {
        return country[entity];
    }

    /** Role of an actor; 0 when it is not known. */
    public int role(int entity) {
        return role[entity];
    }

    /** Actors of a country. */
    public IntLists members() {
        return members;
    }
}
