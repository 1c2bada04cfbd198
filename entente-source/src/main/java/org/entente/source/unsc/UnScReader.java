package org.entente.source.unsc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.source.ReadReport;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;

/** Reads the format {@code un-sc}: the list as of the day it was made. */
public final class UnScReader implements SourceReader {

    /** The list. */
    public static final Dataset DATASET = new Dataset(
            "un-sc",
            "United Nations Security Council Consolidated List",
            "",
            "United Nations Security Council. Consolidated List of persons and entities subject to measures imposed by the"
                    + " Security Council.",
            """
            @misc{unscconsolidated,
              author = {{United Nations Security Council}},
              title = {Consolidated List}
            }
            """,
            "United Nations terms of use; cite the list and its day",
            "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
            TrustClass.OFFICIAL,
            false);

    private static final int HEAD_CHARS = 4096;

    @Override
    public String format() {
        return "un-sc";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        String start = new String(head, 0, Math.min(head.length, HEAD_CHARS), StandardCharsets.UTF_8);
        return start.contains("<" + ConsolidatedList.ROOT);
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        return ConsolidatedList.read(input, sink);
    }
}
