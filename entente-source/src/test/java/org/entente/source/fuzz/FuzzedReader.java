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
