package org.entente.dossier.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG elements: escapes text, rounds numbers to a tenth, closes what was opened. Not thread-safe. */
public final class SvgWriter {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public SvgWriter start(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    public SvgWriter attr(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    public SvgWriter attr(String name, double value) {
        return attr(name, number(value));
    }

    public SvgWriter text(String text) {
        endTag();
        escape(text);
        return this;
    }

    public SvgWriter end() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** An element that holds nothing but text. */
    public SvgWriter leaf(String element, String text) {
        return start(element).text(text).end();
    }

    /** A line of text at a point. */
    public SvgWriter label(double x, double y, String cssClass, String text) {
        return start("text")
                .attr("x", x)
                .attr("y", y)
                .attr("class", cssClass)
                .text(text)
                .end();
    }

    public SvgWriter line(double x1, double y1, double x2, double y2, String cssClass) {
        start("line").attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2);
        return attr("class", cssClass).end();
    }

    public SvgWriter rect(double x, double y, double width, double height, String cssClass) {
        start("rect")
                .attr("x", x)
                .attr("y", y)
                .attr("width", Math.max(0, width))
                .attr("height", Math.max(0, height));
        return attr("class", cssClass).end();
    }

    public SvgWriter path(String points, String cssClass) {
        return start("path").attr("d", points).attr("class", cssClass).end();
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
    }

    /** XML 1.0 has no place for control characters and lone surrogates. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
    }

    /** A coordinate to a tenth of a unit, without locale and without a trailing zero. */
    public static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element " + open.peek() + " is still open.");
        }
        return out.toString();
    }
}
