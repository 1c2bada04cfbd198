package org.entente.source.gdelt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.bytes.TabLines;

/**
 * Reads GDELT event files: format {@code gdelt}, datasets {@code gdelt-1} (57 or 58 columns) and {@code gdelt-2} (61).
 *
 * <p>An event occurred on SQLDATE and was known on the day of DATEADDED. Blank actors are null. Source: Leetaru and
 * Schrodt (2013); the codebooks of GDELT 1.03 and 2.0.
 */
public final class GdeltReader implements SourceReader {

    @Override
    public String format() {
        return "gdelt";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(GdeltDatasets.VERSION_1, GdeltDatasets.VERSION_2);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        try (TabLines lines = new TabLines(new ByteArrayInputStream(head))) {
            return FirstLine.find(lines).whyNotGdelt() == null;
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can always be read.", e);
        }
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (InputStream in = input.open();
                TabLines lines = new TabLines(in)) {
            FirstLine first = FirstLine.find(lines);
            if (first.whyNotGdelt() != null) {
                throw new SourceFormatException(input.name(), first.line(), "", first.whyNotGdelt());
            }
            return new GdeltPass(input.name(), lines, sink).run(first.afterHeader());
        }
    }
}
