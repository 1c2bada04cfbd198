package org.entente.provenance;

import org.jspecify.annotations.Nullable;

/**
 * Where one entry stands.
 *
 * @param dataset id of the dataset; with {@code id} it makes the entry's identity
 * @param id the source's own id of the entry, or one built from its key columns
 * @param line line of the file it was read from, counted from 1; 0 where there is no line
 * @param trust how it is known
 * @param citation who says so, where that is not the dataset as a whole
 * @param url link to the source
 * @param quote the words it rests on, at most {@value #MAX_QUOTE} characters
 * @param disputedBy citation of a source that contradicts it; null when undisputed
 * @param universe id of the closed universe it belongs to; null for a chronicle entry, which never enters a rate
 * @param checked what the row was compared with; null where nobody says
 */
public record Provenance(
        String dataset,
        String id,
        long line,
        TrustClass trust,
        @Nullable String citation,
        @Nullable String url,
        @Nullable String quote,
        @Nullable String disputedBy,
        @Nullable String universe,
        @Nullable Checked checked) {

    /** Longest quote that is kept. */
    public static final int MAX_QUOTE = 300;

    /** Checks identity and the length of the quote. */
    public Provenance {
        if (dataset.isEmpty() || id.isEmpty()) {
            throw new IllegalArgumentException("An entry needs the id of its dataset (" + dataset + ") and its own ("
                    + id + "); neither may be empty.");
        }
        if (quote != null && quote.length() > MAX_QUOTE) {
            throw new IllegalArgumentException("The quote of entry " + id + " has " + quote.length()
                    + " characters; at most " + MAX_QUOTE + " may be kept.");
        }
    }

    /** Provenance of a row of which nobody says what it was compared with. */
    public Provenance(
            String dataset,
            String id,
            long line,
            TrustClass trust,
            @Nullable String citation,
            @Nullable String url,
            @Nullable String quote,
            @Nullable String disputedBy,
            @Nullable String universe) {
        this(dataset, id, line, trust, citation, url, quote, disputedBy, universe, null);
    }

    /** Provenance of a row of a dataset that speaks for itself. */
    public static Provenance of(Dataset dataset, String id, long line) {
        return new Provenance(dataset.id(), id, line, dataset.trust(), null, null, null, null, null);
    }

    /** The same with a link. */
    public Provenance withUrl(@Nullable String link) {
        return new Provenance(dataset, id, line, trust, citation, link, quote, disputedBy, universe, checked);
    }
}
