package org.entente.forecast.history;

/** Keys of the counters that are not about one pair: a kind and up to three numbers below 2^20. */
public final class Keys {

    private static final int BITS = 20;

    private Keys() {}

    private static long key(int kind, int a, int b, int c) {
        return ((((long) kind << BITS | a) << BITS | b) << 18) | c;
    }

    /** Subject s in relation r; for "relation r with object o" ask for (o, inverse of r). */
    public static long actorRelation(int s, int r) {
        return key(1, s, r, 0);
    }

    public static long actorRoot(int s, int root) {
        return key(2, s, root, 0);
    }

    public static long actorRelationCountry(int s, int r, int country) {
        return key(3, s, r, country);
    }

    public static long actorRelationRole(int s, int r, int role) {
        return key(4, s, r, role);
    }

    public static long countryRelationCountry(int from, int r, int to) {
        return key(5, from, r, to);
    }

    /** Countries with a root of relations between them; root 0 stands for any relation. */
    public static long countryRootCountry(int from, int root, int to) {
        return key(6, from, root, to);
    }

    /** All that an actor has to do with a country. */
    public static long actorCountry(int s, int country) {
        return key(8, s, country, 0);
    }

    /** A root of relations between an actor and a country. */
    public static long actorRootCountry(int s, int root, int country) {
        return key(9, s, root, country);
    }

    /** A relation as a whole. */
    public static long relation(int r) {
        return key(10, r, 0, 0);
    }

    /** What a country does in a relation. */
    public static long countryRelation(int from, int r) {
        return key(11, from, r, 0);
    }

    /** What an actor does, or suffers, of one of the four quad classes. */
    public static long actorClass(int s, int quad) {
        return key(12, s, quad, 0);
    }

    /** Facts of a relation that repeat an earlier one. */
    public static long repeats(int r) {
        return key(13, r, 0, 0);
    }

    /** Roles with a relation between them, within one country or not. */
    public static long roleRelationRole(int from, int r, int to, boolean sameCountry) {
        return key(sameCountry ? 7 : 0, from, r, to);
    }

    /** What those of a role do in a relation. */
    public static long roleRelation(int from, int r) {
        return key(14, from, r, 0);
    }
}
