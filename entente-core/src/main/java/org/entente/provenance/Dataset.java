package org.entente.provenance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published body of data.
 *
 * @param id short lower-case name, as in {@code un-votes}; what entries and series refer to
 * @param title the name its makers use
 * @param version edition, or the empty string where there is none
 * @param citation how its makers want to be cited
 * @param bibtex the same as a BibTeX entry
 * @param terms what the origin says about use, in one line
 * @param url where it is published
 * @param trust how its values came to be known
 * @param redistributable whether rows may be passed on in exports
 */
public record Dataset(
        String id,
        String title,
        String version,
        String citation,
        String bibtex,
        String terms,
        @Nullable String url,
        TrustClass trust,
        boolean redistributable) {

    /** Checks the id. */
    public Dataset {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "The dataset id (" + id + ") must be lower-case letters, digits and hyphens.");
        }
        Objects.requireNonNull(trust, "trust");
    }
}
