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
import org.entente.source.bytes.AsciiNumbers;
import org.entente.source.bytes.TabLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads GDELT 2.0 mention files: format {@code gdelt-mentions}, dataset {@code gdelt-2}.
 *
 * <p>One {@link org.entente.entry.Mention} a row of 16 columns, without a header. Source: the codebook of GDELT 2.0 (2015).
 */
public final class GdeltMentionsReader implements SourceReader {

    static final int COLUMNS = 16;

    private static final String FIRST_COLUMN = "globaleventid";
    private static final int TIME_DIGITS = 14;

    @Override
    public String format() {
        return "gdelt-mentions";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(GdeltDatasets.VERSION_2);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        try (TabLines lines = new TabLines(new ByteArrayInputStream(head))) {
            toFirstRow(lines);
            return whyNot(lines) == null;
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can always be read.", e);
        }
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (InputStream in = input.open();
                TabLines lines = new TabLines(in)) {
            boolean header = toFirstRow(lines);
            String fault = whyNot(lines);
            if (fault != null) {
                throw new SourceFormatException(input.name(), Math.max(1, lines.line()), "", fault);
            }
            return new MentionPass(input.name(), lines, sink).run(header);
        }
    }

    /** Goes past blank lines and a header at line 1; says whether there was one. */
    private static boolean toFirstRow(TabLines lines) throws IOException {
        boolean header = false;
        while (lines.next()) {
            if (lines.line() == 1 && lines.lineText(FIRST_COLUMN.length()).equalsIgnoreCase(FIRST_COLUMN)) {
                header = true;
            } else if (!lines.isBlank()) {
                return header;
            }
        }
        return header;
    }

    private static @Nullable String whyNot(TabLines lines) {
        if (lines.problem() != TabLines.Problem.NONE) {
            return "is no line of text of at most " + TabLines.MAX_LINE_BYTES
                    + " bytes, so this is no GDELT mentions file. Maybe it is packed or damaged: download it again.";
        }
        if (lines.fieldCount() != COLUMNS) {
            return "has " + lines.fieldCount() + " tab-separated columns; a GDELT mentions file has " + COLUMNS
                    + ". Maybe it is of another format: try auto.";
        }
        boolean event = AsciiNumbers.longOf(lines.buffer(), lines.start(0), lines.end(0)) >= 0;
        boolean time = lines.end(2) - lines.start(2) == TIME_DIGITS
                && AsciiNumbers.longOf(lines.buffer(), lines.start(2), lines.end(2)) >= 0;
        return event || time
                ? null
                : "has " + COLUMNS
                        + " columns but starts with neither an event number nor a time in the third column, as"
                        + " GDELT's mentions do. Check the format.";
    }
}
