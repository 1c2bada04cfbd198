package org.entente.source.gdelt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.entry.Mention;
import org.entente.provenance.Reject;
import org.entente.source.ReadReport;
import org.entente.source.bytes.TabLines;
import org.entente.source.coverage.DaySet;

/** One reading of one file of mentions. */
final class MentionPass {

    private final String file;
    private final TabLines lines;
    private final EntrySink sink;
    private final MentionRow row;
    private final DaySet days = new DaySet();
    private long rows;

    MentionPass(String file, TabLines lines, EntrySink sink) {
        this.file = file;
        this.lines = lines;
        this.sink = sink;
        this.row = new MentionRow(lines, this::reject);
    }

    /** Reads from the current line, the first row, to the end. */
    ReadReport run(boolean afterHeader) throws IOException {
        do {
            if (!lines.isBlank()) {
                rows++;
                readRow();
            }
        } while (lines.next());
        List<String> notes = new ArrayList<>();
        if (afterHeader) {
            notes.add("Line 1 is a header, though GDELT files have none; it was skipped and is no row.");
        }
        return new ReadReport(
                rows,
                days.listSpans(GdeltDatasets.VERSION_2.id(), Family.MENTIONS, "mentions of coded events in these days"),
                List.of(),
                notes);
    }

    private void readRow() {
        if (lines.problem() != TabLines.Problem.NONE) {
            String reason = lines.problem() == TabLines.Problem.TOO_LONG
                    ? "is longer than " + TabLines.MAX_LINE_BYTES + " bytes."
                    : "holds a byte 0, which no text does.";
            reject("row", lines.lineText(40), reason);
        } else if (lines.fieldCount() != GdeltMentionsReader.COLUMNS) {
            reject(
                    "row",
                    lines.fieldCount() + " columns",
                    "must have " + GdeltMentionsReader.COLUMNS + " tab-separated columns.");
        } else {
            Mention mention = row.read();
            if (mention != null) {
                days.add(mention.known());
                sink.accept(mention);
            }
        }
    }

    private void reject(String column, String value, String reason) {
        sink.reject(new Reject(file, lines.line(), column, value, reason));
    }
}
