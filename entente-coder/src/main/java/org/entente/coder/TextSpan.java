package org.entente.coder;

/**
 * A stretch of a text in UTF-16 units, as {@link String#substring(int, int)} takes them.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "The span (" + start + ", " + end + ") must start at 0 or later and not end before it starts.");
        }
    }

    public int length() {
        return end - start;
    }

    /** The words of the span; a span beyond the text is cut at its end. */
    public String of(String text) {
        return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }
}
