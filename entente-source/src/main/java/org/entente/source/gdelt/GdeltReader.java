package org.entente.source.gdelt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.bytes.TabLines;
import org.entente.source.part.FilePart;
import org.entente.source.part.PartReader;
import org.entente.source.part.PartTally;

/**
 * Reads GDELT event files: format {@code gdelt}, datasets {@code gdelt-1} (57 or 58 columns) and {@code gdelt-2} (61).
 *
 * <p>An event occurred on SQLDATE and was known on the day of DATEADDED. Blank actors are null. Source: Leetaru and
 * Schrodt (2013); the codebooks of GDELT 1.03 and 2.0.
 */
public final class GdeltReader implements PartReader {

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
            return pass(input.name(), lines, sink).report();
        }
    }

    private static GdeltTally pass(String file, TabLines lines, EntrySink sink) throws IOException {
        return new GdeltPass(file, lines, sink).run(first(file, lines).afterHeader());
    }

    /** Goes to the first row. */
    private static FirstLine first(String file, TabLines lines) throws SourceFormatException, IOException {
        FirstLine first = FirstLine.find(lines);
        if (first.whyNotGdelt() != null) {
            throw new SourceFormatException(file, first.line(), "", first.whyNotGdelt());
        }
        return first;
    }

    @Override
    public List<FilePart> cut(SourceInput input, long bytes) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        try (InputStream in = input.open();
                TabLines lines = new TabLines(in)) {
            first(input.name(), lines);
            FilePart part = new FilePart(0, 0, 0, 0);
            long rows = 0;
            do {
                rows += lines.isBlank() ? 0 : 1;
                part = new FilePart(part.from(), lines.position(), part.linesBefore(), part.rowsBefore());
                if (part.to() - part.from() >= bytes && lines.endWithLineFeed()) {
                    parts.add(part);
                    part = new FilePart(part.to(), part.to(), lines.line(), rows);
                }
            } while (lines.next());
            if (part.to() > part.from()) {
                parts.add(part);
            }
        }
        return parts;
    }

    @Override
    public PartTally readPart(String file, InputStream bytes, FilePart part, EntrySink sink) throws IOException {
        if (part.isFirst()) {
            return pass(file, new TabLines(bytes), sink);
        }
        TabLines lines = TabLines.inside(bytes, part.linesBefore());
        return lines.next() ? new GdeltPass(file, lines, sink).run(false) : new GdeltTally();
    }

    @Override
    public ReadReport join(List<PartTally> parts) {
        GdeltTally whole = new GdeltTally();
        parts.forEach(part -> whole.merge((GdeltTally) part));
        return whole.report();
    }
}
