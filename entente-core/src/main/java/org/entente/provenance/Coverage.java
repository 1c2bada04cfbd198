package org.entente.provenance;

import java.time.LocalDate;

/**
 * What a dataset, or a closed universe within it, can say.
 *
 * @param universe what it is complete about, in words: "alliances of members of the state system"
 * @param from first day it covers
 * @param to last day it covers; later is unknown, not none
 * @param absentMeansZero whether, between those days, a missing row means "none"
 */
public record Coverage(String universe, LocalDate from, LocalDate to, boolean absentMeansZero) {

    /** Checks the order of the two days. */
    public Coverage {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The coverage of \"" + universe + "\" must not end (" + to + ") before it starts (" + from + ").");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
