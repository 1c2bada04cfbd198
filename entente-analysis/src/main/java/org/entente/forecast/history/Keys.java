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

    /** Roles with a relation between them, within one country or not. */
    public static long roleRelationRole(int from, int r, int to, boolean sameCountry) {
        return key(sameCountry ? 7 : 0, from, r, to);
    }
}
