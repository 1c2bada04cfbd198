package org.entente.provenance;

import java.util.List;

/**
 * A set of entries that is complete by a written rule, so that rates and change points may use it.
 *
 * @param id short name that its entries carry
 * @param dataset id of the dataset that states it
 * @param family the kind of entry it holds, as in {@code events}
 * @param rule the inclusion rule in one sentence
 * @param states ISO-3 codes of the states it is about; empty for all
 * @param pairing {@code all} for every pair among them, or {@code star:PRK} for pairs with that state
 * @param coverage from when to when it is complete
 * @param citation who vouches for it
 */
public record Universe(
        String id,
        String dataset,
        String family,
        String rule,
        List<String> states,
        String pairing,
        Coverage coverage,
        String citation) {

    /** Copies the list. */
    public Universe {
        states = List.copyOf(states);
    }

    /** What it holds in the words of its rule, up to how rows are dated; its id where it has no rule. */
    public String title() {
        String clause = rule.split("; |, not in the company|\\. ", 2)[0].strip();
        String text = clause.endsWith(".") ? clause.substring(0, clause.length() - 1) : clause;
        return text.isEmpty() ? id : text;
    }

    /**
     * Whether it lists treaties that promise less than those that are counted, by its id: {@code lesser-…}. It says what there
     * is and what there is not, and stays out of the number of treaties, in which a new defense pact would be lost.
     */
    public boolean isLesser() {
        return id.startsWith("lesser-");
    }

    /** Whether it lists treaties of mutual defense alone, by its id: {@code defense-…}. */
    public boolean isDefense() {
        return id.startsWith("defense-");
    }

    /** Whether the universe speaks about this pair. */
    public boolean covers(String iso3, String other) {
        boolean both = states.isEmpty() || states.contains(iso3) && states.contains(other);
        if (!pairing.startsWith("star:")) {
            return both;
        }
        List<String> centers = List.of(pairing.substring("star:".length()).split(";"));
        return both && (centers.contains(iso3) || centers.contains(other));
    }
}
