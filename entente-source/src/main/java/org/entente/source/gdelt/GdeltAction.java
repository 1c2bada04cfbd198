package org.entente.source.gdelt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.event.CameoCode;
import org.entente.event.QuadClass;
import org.entente.source.bytes.AsciiNumbers;
import org.entente.source.bytes.ByteCache;
import org.entente.source.bytes.TabLines;

/** The columns that say what was done: code, base, root, class, intensity and mentions, which must agree. */
final class GdeltAction {

    private static final int MAX_INTENSITY_TENTHS = 100;
    private static final CameoCode NONE_YET = new CameoCode("01");

    private final TabLines lines;
    private final GdeltRow.Complaint complaint;
    private final ByteCache<CameoCode> codes = new ByteCache<>(
            10, (bytes, from, to) -> new CameoCode(new String(bytes, from, to - from, StandardCharsets.US_ASCII)));
    private CameoCode code = NONE_YET;
    private int root;
    private boolean otherQuadClass;
    private int intensityTenths;
    private int mentions;

    GdeltAction(TabLines lines, GdeltRow.Complaint complaint) {
        this.lines = lines;
        this.complaint = complaint;
    }

    boolean read() {
        return readRoot() && readCode() && readBase() && readQuadClass() && readIntensity() && readMentions();
    }

    private boolean readRoot() {
        root = length(GdeltColumns.ROOT_CODE) == 2 ? number(GdeltColumns.ROOT_CODE) : 0;
        if (root >= 1 && root <= 20) {
            return true;
        }
        return lines.isEmpty(GdeltColumns.ROOT_CODE)
                ? reject("EventRootCode", GdeltColumns.ROOT_CODE, "must be a CAMEO root 01-20.")
                : reject(
                        "EventRootCode",
                        GdeltColumns.ROOT_CODE,
                        "is not in CAMEO 01-20. Maybe this file is PLOVER-coded: ingest it as polecat.");
    }

    private boolean readCode() {
        int field = GdeltColumns.EVENT_CODE;
        int length = length(field);
        if (length < 2 || length > 4 || number(field) < 0) {
            return reject("EventCode", field, "must be a CAMEO code of two to four digits.");
        }
        if (!startsWith(field, GdeltColumns.ROOT_CODE)) {
            return reject(
                    "EventCode",
                    field,
                    "must start with the row's EventRootCode (" + lines.text(GdeltColumns.ROOT_CODE) + ").");
        }
        code = codes.get(lines.buffer(), lines.start(field), lines.end(field));
        return true;
    }

    private boolean readBase() {
        return length(GdeltColumns.BASE_CODE) >= 2 && startsWith(GdeltColumns.EVENT_CODE, GdeltColumns.BASE_CODE)
                || reject(
                        "EventBaseCode",
                        GdeltColumns.BASE_CODE,
                        "must be the first digits of the row's EventCode (" + lines.text(GdeltColumns.EVENT_CODE)
                                + ").");
    }

    /** GDELT files root 09 under class 2, and part of root 14 under 3, where CAMEO has 3 and 4. */
    private boolean readQuadClass() {
        int stated = number(GdeltColumns.QUAD_CLASS);
        int expected = QuadClass.ofRoot(root).number();
        otherQuadClass = stated != expected;
        boolean known = !otherQuadClass || (root == 9 || root == 14) && stated == expected - 1;
        return known
                || reject(
                        "QuadClass",
                        GdeltColumns.QUAD_CLASS,
                        "must be " + expected + " for the row's EventRootCode (" + lines.text(GdeltColumns.ROOT_CODE)
                                + ").");
    }

    private boolean readIntensity() {
        int field = GdeltColumns.GOLDSTEIN;
        intensityTenths = AsciiNumbers.tenthsOf(lines.buffer(), lines.start(field), lines.end(field));
        return Math.abs((long) intensityTenths) <= MAX_INTENSITY_TENTHS
                || reject("GoldsteinScale", field, "must be a number from -10 to 10 with at most one decimal.");
    }

    private boolean readMentions() {
        mentions = number(GdeltColumns.MENTIONS);
        return mentions >= 0 || reject("NumMentions", GdeltColumns.MENTIONS, "must be a whole number from 0.");
    }

    private int length(int field) {
        return lines.end(field) - lines.start(field);
    }

    private int number(int field) {
        return AsciiNumbers.intOf(lines.buffer(), lines.start(field), lines.end(field));
    }

    private boolean startsWith(int field, int prefixField) {
        int length = length(prefixField);
        byte[] bytes = lines.buffer();
        int from = lines.start(field);
        int prefix = lines.start(prefixField);
        return length <= length(field) && Arrays.equals(bytes, from, from + length, bytes, prefix, prefix + length);
    }

    private boolean reject(String column, int field, String reason) {
        complaint.reject(column, lines.text(field), reason);
        return false;
    }

    CameoCode code() {
        return code;
    }

    int intensityTenths() {
        return intensityTenths;
    }

    int mentions() {
        return mentions;
    }

    /** Whether the file gives the row another quad class than its root has. */
    boolean hasOtherQuadClass() {
        return otherQuadClass;
    }
}
