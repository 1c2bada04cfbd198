package org.entente.record;

import java.time.LocalDate;

/**
 * What a user says against an entry of the record: that its coding is wrong, or that an earlier such word no longer holds.
 * It has a date of its own like everything that is known, so a question about an earlier day does not see it; a version of
 * the entry that becomes known after it stands again.
 *
 * @param dataset id of the dataset
 * @param id the source's id of the entry
 * @param known day from which it counts
 * @param action what becomes of the entry
 * @param reason why, in the user's words; may be empty
 */
public record Correction(String dataset, String id, LocalDate known, Action action, String reason) {

    /** Longest reason that is kept. */
    public static final int MAX_REASON = 500;

    /** What becomes of an entry. */
    public enum Action {
        /** It counts no more. */
        WITHDRAW,
        /** It counts again. */
        RESTORE
    }

    /** Checks the texts. */
    public Correction {
        if (dataset.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("A correction needs the dataset (" + dataset + ") and the id (" + id
                    + ") of an entry; neither may be blank.");
        }
        if (reason.length() > MAX_REASON) {
            throw new IllegalArgumentException(
                    "The reason has " + reason.length() + " characters; at most " + MAX_REASON + " may be kept.");
        }
    }
}
