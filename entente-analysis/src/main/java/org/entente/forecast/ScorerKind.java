package org.entente.forecast;

import java.util.Locale;

/** The methods that can be evaluated: the ranker and the baselines that it must beat. */
public enum ScorerKind {
    /** Features, rules and a learned ranker. */
    RANKER,
    /** Noisy-or of the ten best rules between the two actors; nothing is trained but confidences. */
    RULES,
    /** Recurrency baseline ψξ of Gastinger et al. (2024). */
    RECURRENCY,
    /** The relation's usual objects, decayed. */
    POPULARITY;

    /** Lower-case name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the code.
     *
     * @throws IllegalArgumentException when there is no such method
     */
    public static ScorerKind parse(String code) {
        for (ScorerKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "The method (" + code + ") must be ranker, rules, recurrency or popularity.");
    }
}
