package org.entente.source.un;

import java.util.Optional;
import org.entente.source.csv.CsvHeader;

/** The kinds of files that the dataset comes in. */
enum UnFile {
    ROLL_CALLS,
    VOTES,
    MATCHES,
    ISSUES,
    /** The UN Digital Library's own file: one row a state and resolution. */
    LIBRARY;

    /** The kind that the header tells; empty when it is none of them. */
    static Optional<UnFile> of(CsvHeader header) {
        if (header.hasAll("rcid1", "rcid2")) {
            return Optional.of(MATCHES);
        }
        if (header.hasAll("ms_code", "ms_vote")) {
            return Optional.of(LIBRARY);
        }
        if (!header.hasAny("rcid")) {
            return Optional.empty();
        }
        if (header.hasAny("vote")) {
            return Optional.of(VOTES);
        }
        if (header.hasAll("short_name", "issue")) {
            return Optional.of(ISSUES);
        }
        return header.hasAny("unres", "descr") ? Optional.of(ROLL_CALLS) : Optional.empty();
    }
}
