package org.entente.coder.text;

/** Turns places in UTF-16 units into places in Unicode code points, for one text. */
public final class CodePoints {

    private static final int STEP = 1024;

    private final String text;
    private final int[] marks;
    private final boolean plain;

    public CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        plain = count == text.length();
        marks = new int[plain ? 0 : text.length() / STEP + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = marks[i - 1] + count((i - 1) * STEP, i * STEP);
        }
    }

    /** The number of code points before this unit. */
    public int of(int unit) {
        if (plain) {
            return unit;
        }
        int block = Math.min(unit / STEP, marks.length - 1);
        return marks[block] + count(block * STEP, unit);
    }

    /** The unit before which this many code points stand; cut at the end of the text. */
    public int unit(int codePoints) {
        int wanted = Math.clamp(codePoints, 0, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, wanted);
    }

    private int count(int from, int to) {
        int count = to - from;
        for (int i = from; i < to; i++) {
            if (i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                count--;
            }
        }
        return count;
    }
}
