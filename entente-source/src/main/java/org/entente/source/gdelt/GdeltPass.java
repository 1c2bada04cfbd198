package org.entente.source.gdelt;

import java.io.IOException;
import org.entente.entry.EntrySink;
import org.entente.entry.Event;
import org.entente.provenance.Reject;
import org.entente.source.bytes.TabLines;

/** One reading of one file. */
final class GdeltPass {

    private final String file;
    private final TabLines lines;
    private final EntrySink sink;
    private final GdeltRow row;
    private final GdeltTally tally = new GdeltTally();

    GdeltPass(String file, TabLines lines, EntrySink sink) {
        this.file = file;
        this.lines = lines;
        this.sink = sink;
        this.row = new GdeltRow(lines, this::reject);
    }

    /** Reads from the current line, the first row, to the end. */
    GdeltTally run(boolean afterHeader) throws IOException {
        do {
            if (!lines.isBlank()) {
                tally.rows++;
                readRow();
            }
        } while (lines.next());
        tally.finish(row, afterHeader);
        return tally;
    }

    private void readRow() {
        GdeltColumns columns = GdeltColumns.find(lines.fieldCount());
        if (lines.problem() != TabLines.Problem.NONE) {
            rejectUnreadable();
        } else if (columns == null) {
            reject("row", lines.fieldCount() + " columns", "must have 57, 58 or 61 tab-separated columns.");
        } else {
            Event event = row.read(columns);
            if (event != null) {
                tally.days.add(columns, row.occurredDay(), row.addedDay(), row.quarterHour());
                sink.accept(event);
            }
        }
    }

    private void rejectUnreadable() {
        String reason = lines.problem() == TabLines.Problem.TOO_LONG
                ? "is longer than " + TabLines.MAX_LINE_BYTES + " bytes."
                : "holds a byte 0, which no text does.";
        reject("row", lines.lineText(40), reason);
    }

    private void reject(String column, String value, String reason) {
        sink.reject(new Reject(file, lines.line(), column, value, reason));
    }
}
