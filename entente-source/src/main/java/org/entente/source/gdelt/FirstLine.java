package org.entente.source.gdelt;

import java.io.IOException;
import java.util.Locale;
import org.entente.source.bytes.AsciiNumbers;
import org.entente.source.bytes.TabLines;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a file, which tells whether the file is GDELT's at all.
 *
 * @param line its number; 0 when the file has no row
 * @param afterHeader whether a header stands before it, though GDELT files have none
 * @param whyNotGdelt what is wrong and what to do; null when nothing is
 */
record FirstLine(long line, boolean afterHeader, @Nullable String whyNotGdelt) {

    private static final String FIRST_COLUMN = "globaleventid";

    /** Goes to the first row, past blank lines and a header at line 1. */
    static FirstLine find(TabLines lines) throws IOException {
        boolean header = false;
        while (lines.next()) {
            if (lines.line() == 1 && isHeader(lines)) {
                header = true;
            } else if (!lines.isBlank()) {
                return new FirstLine(lines.line(), header, whyNot(lines));
            }
        }
        return new FirstLine(0, header, "holds no row of data. Download it again.");
    }

    private static boolean isHeader(TabLines lines) {
        return lines.lineText(FIRST_COLUMN.length()).toLowerCase(Locale.ROOT).equals(FIRST_COLUMN);
    }

    private static @Nullable String whyNot(TabLines lines) {
        return switch (lines.problem()) {
            case TOO_LONG ->
                "is longer than " + TabLines.MAX_LINE_BYTES
                        + " bytes, so this is no GDELT event file. Maybe it is not text.";
            case NUL_BYTE -> "holds a byte 0, so this is no text in UTF-8. Save it as UTF-8, or unpack it.";
            case NONE -> whyNotByColumns(lines);
        };
    }

    private static @Nullable String whyNotByColumns(TabLines lines) {
        int count = lines.fieldCount();
        if (GdeltColumns.find(count) == null) {
            return "has " + count + (count == 1 ? " tab-separated column" : " tab-separated columns")
                    + "; a GDELT event file has 57, 58 or 61. " + maybe(count, lines);
        }
        return startsLikeEvent(lines)
                ? null
                : "has " + count + " columns but starts with neither an event number nor a day, as GDELT's rows do."
                        + " Check the format.";
    }

    private static boolean startsLikeEvent(TabLines lines) {
        byte[] bytes = lines.buffer();
        boolean hasId = AsciiNumbers.longOf(bytes, lines.start(GdeltColumns.ID), lines.end(GdeltColumns.ID)) >= 0;
        boolean hasDay = AsciiNumbers.epochDayOf(bytes, lines.start(GdeltColumns.DAY), lines.end(GdeltColumns.DAY))
                != AsciiNumbers.INVALID;
        return hasId || hasDay;
    }

    private static String maybe(int count, TabLines lines) {
        return switch (count) {
            case 1 -> maybeNotTabSeparated(lines.lineText(1000));
            case 11, 15, 27 -> "Maybe it is GDELT's Global Knowledge Graph, which holds no events.";
            case 16 -> "Maybe it is GDELT's mentions: ingest it as gdelt-mentions.";
            case 17 -> "Maybe it is GDELT's reduced historical file, which is not read: take the full one.";
            case 20 -> "Maybe it is ICEWS: ingest it as icews.";
            default -> "Check the format; entente ingest auto names the candidates.";
        };
    }

    private static String maybeNotTabSeparated(String text) {
        if (text.startsWith("<")) {
            return "Maybe it is a web page that says why the download failed: open it, and download again.";
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return "Maybe it is JSON: GDELT's event files are tab-separated.";
        }
        return text.indexOf(',') >= 0
                ? "It has commas: GDELT's own files are tab-separated, though they are called .csv."
                : "Check the format; entente ingest auto names the candidates.";
    }
}
