package org.entente.source.registry;

import java.nio.charset.StandardCharsets;

/** Says in words what the first line of a file looks like. */
final class HeadLook {

    private static final int MAX_SHOWN = 60;

    private HeadLook() {}

    static String describe(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf('\0') >= 0) {
            return "bytes that are no text";
        }
        long tabs = first.chars().filter(c -> c == '\t').count();
        long commas = first.chars().filter(c -> c == ',').count();
        if (tabs > 0) {
            return tabs + 1 + " tab-separated columns";
        }
        return commas > 0 ? commas + 1 + " comma-separated columns (" + start(first) + ")" : "\"" + start(first) + "\"";
    }

    private static String start(String line) {
        String printable = line.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > MAX_SHOWN ? printable.substring(0, MAX_SHOWN) + "…" : printable;
    }
}
