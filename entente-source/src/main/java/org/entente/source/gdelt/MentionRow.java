package org.entente.source.gdelt;

import static org.entente.source.bytes.AsciiNumbers.INVALID;

import java.time.LocalDate;
import org.entente.entry.Mention;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.source.bytes.AsciiNumbers;
import org.entente.source.bytes.ByteCache;
import org.entente.source.bytes.TabLines;
import org.jspecify.annotations.Nullable;

/** Turns the current line into a mention, or says which column breaks which rule. */
final class MentionRow {

    private static final int EVENT = 0;
    private static final int EVENT_TIME = 1;
    private static final int TIME = 2;
    private static final int MEDIUM = 3;
    private static final int OUTLET = 4;
    private static final int DOCUMENT = 5;
    private static final int SENTENCE = 6;
    private static final int FIRST_OFFSET = 7;
    private static final int LAST_OFFSET = 9;
    private static final int CONFIDENCE = 11;
    private static final int TONE = 13;
    private static final int TRANSLATION = 14;
    private static final String[] MEDIA = {"web", "citation", "core", "dtic", "jstor", "nontextual"};
    private static final String LANGUAGE = "srclc:";

    private final TabLines lines;
    private final GdeltRow.Complaint complaint;
    private final DayCache days = new DayCache();
    private final ByteCache<String> outlets = ByteCache.ofText(13);

    MentionRow(TabLines lines, GdeltRow.Complaint complaint) {
        this.lines = lines;
        this.complaint = complaint;
    }

    /** The mention of the current line, which must have the columns; null when it was rejected. */
    @Nullable
    Mention read() {
        int eventDay = day(EVENT_TIME);
        int day = day(TIME);
        int medium = number(MEDIUM);
        int confidence = number(CONFIDENCE);
        double tone = AsciiNumbers.doubleOf(lines.buffer(), lines.start(TONE), lines.end(TONE));
        boolean good = check(
                        longNumber(EVENT) >= 0, "GlobalEventID", EVENT, "must be a whole number of at most 18 digits.")
                && check(eventDay != INVALID, "EventTimeDate", EVENT_TIME, "must be written YYYYMMDDHHMMSS.")
                && check(day != INVALID, "MentionTimeDate", TIME, "must be written YYYYMMDDHHMMSS.")
                && check(medium >= 1 && medium <= MEDIA.length, "MentionType", MEDIUM, "must be a number from 1 to 6.")
                && check(!lines.isEmpty(OUTLET), "MentionSourceName", OUTLET, "must not be empty.")
                && check(!lines.isEmpty(DOCUMENT), "MentionIdentifier", DOCUMENT, "must not be empty.")
                && check(number(SENTENCE) >= 0, "SentenceID", SENTENCE, "must be a whole number, not negative.")
                && check(
                        confidence >= 0 && confidence <= 100,
                        "Confidence",
                        CONFIDENCE,
                        "must be a number from 0 to 100.")
                && check(
                        Math.abs(tone) <= 100 || lines.isEmpty(TONE),
                        "MentionDocTone",
                        TONE,
                        "must lie in -100 to 100.");
        return good ? mention(eventDay, day, MEDIA[medium - 1], confidence, tone) : null;
    }

    private boolean check(boolean good, String column, int field, String reason) {
        if (!good) {
            complaint.reject(column, lines.text(field), reason);
        }
        return good;
    }

    private Mention mention(int eventDay, int day, String medium, int confidence, double tone) {
        LocalDate known = days.day(day);
        return new Mention(
                provenance(),
                days.dated(day),
                known,
                lines.text(EVENT),
                days.day(eventDay),
                outlets.get(lines.buffer(), lines.start(OUTLET), lines.end(OUTLET)),
                medium,
                number(SENTENCE),
                confidence,
                tone,
                language());
    }

    /** An event, a document and the places of its two actors and the action therein make a mention. */
    private Provenance provenance() {
        Dataset dataset = GdeltDatasets.VERSION_2;
        String document = lines.text(DOCUMENT);
        StringBuilder id = new StringBuilder(lines.text(EVENT))
                .append(':')
                .append(lines.text(TIME))
                .append(':')
                .append(Long.toHexString(hash(document)))
                .append(':')
                .append(lines.text(SENTENCE));
        for (int field = FIRST_OFFSET; field <= LAST_OFFSET; field++) {
            id.append(':').append(lines.text(field));
        }
        boolean isAddress = document.startsWith("http");
        return new Provenance(
                dataset.id(),
                id.toString(),
                lines.line(),
                dataset.trust(),
                isAddress ? null : document,
                isAddress ? document : null,
                null,
                null,
                null);
    }

    /** FNV-1a of 64 bits (Fowler, Noll and Vo): documents of one event in one quarter-hour are few. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private @Nullable String language() {
        String translation = lines.text(TRANSLATION);
        return translation.startsWith(LANGUAGE) && translation.length() >= LANGUAGE.length() + 3
                ? translation.substring(LANGUAGE.length(), LANGUAGE.length() + 3)
                : null;
    }

    private int day(int field) {
        int from = lines.start(field);
        boolean whole =
                lines.end(field) - from == 14 && AsciiNumbers.longOf(lines.buffer(), from, lines.end(field)) >= 0;
        return whole ? AsciiNumbers.epochDayOf(lines.buffer(), from, from + 8) : INVALID;
    }

    private int number(int field) {
        return AsciiNumbers.intOf(lines.buffer(), lines.start(field), lines.end(field));
    }

    private long longNumber(int field) {
        return AsciiNumbers.longOf(lines.buffer(), lines.start(field), lines.end(field));
    }
}
