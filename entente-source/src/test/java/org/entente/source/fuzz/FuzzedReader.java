package org.entente.source.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.SourceReader;
import org.entente.source.registry.Sources;

/**
 * A reader and rows of its genuine layout to start from.
 *
 * @param format name of the format
 * @param fixture resource below {@code org/entente/source}
 * @param hasHeader whether the first line names the columns
 */
record FuzzedReader(String format, String fixture, boolean hasHeader) {

    static final List<FuzzedReader> LIST = List.of(
            // A new reader is a line here.
            new FuzzedReader("cow-alliance", "cow/alliance_by_member.csv", true),
            new FuzzedReader("gdelt", "gdelt/20240619063000.export.CSV", false),
            new FuzzedReader("gdelt", "gdelt/mixed.export.CSV", false),
            new FuzzedReader("acled", "acled/acled.csv", true),
            new FuzzedReader("gdelt-mentions", "gdelt/20200318104500.mentions.CSV", false),
            new FuzzedReader("icews", "icews/events.20170304.tab", true),
            new FuzzedReader("icews-dyad-year", "icews/dyad_years.csv", true),
            new FuzzedReader("ofac-sdn", "ofac/sdn_2021-02-03.csv", false),
            new FuzzedReader("offices", "offices/archigos.csv", true),
            new FuzzedReader("offices", "offices/reign.csv", true),
            new FuzzedReader("polecat", "polecat/ngecEvents.DV.2023.txt", true),
            new FuzzedReader("ucdp-acd", "ucdp/acd.csv", true),
            new FuzzedReader("ucdp-acd", "ucdp/acd_table.csv", true),
            new FuzzedReader("ucdp-ged", "ucdp/ged.csv", true),
            new FuzzedReader("un-votes", "un/undl_ga.csv", true),
            new FuzzedReader("own", "own/events.csv", true),
            new FuzzedReader("own", "own/flows.csv", true),
            new FuzzedReader("own", "own/groups.csv", true),
            new FuzzedReader("own", "own/offices.csv", true),
            new FuzzedReader("own", "own/pledges.csv", true),
            new FuzzedReader("own", "own/regimes.csv", true),
            new FuzzedReader("own", "own/sanctions.csv", true),
            new FuzzedReader("own", "own/series.csv", true),
            new FuzzedReader("un-votes", "un/dataverse_votes.tab", true),
            new FuzzedReader("un-votes", "un/matched.csv", true),
            new FuzzedReader("un-votes", "un/roll_calls.csv", true),
            new FuzzedReader("un-votes", "un/votes.csv", true));

    SourceReader reader() {
        return Sources.get(format);
    }

    String fileName() {
        return fixture.substring(fixture.lastIndexOf('/') + 1);
    }

    /** The header with its line end; empty where there is none. */
    byte[] header() {
        String text = text();
        return hasHeader ? latin(text.substring(0, text.indexOf('\n') + 1)) : new byte[0];
    }

    /** The rows without their line ends. */
    List<byte[]> rows() {
        List<byte[]> rows = new ArrayList<>();
        text().lines().skip(hasHeader ? 1 : 0).filter(row -> !row.isBlank()).forEach(row -> rows.add(latin(row)));
        return rows;
    }

    private String text() {
        try (InputStream in = getClass().getResourceAsStream("/org/entente/source/" + fixture)) {
            if (in == null) {
                throw new IllegalStateException("There is no fixture " + fixture + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return format + " " + fileName();
    }
}
