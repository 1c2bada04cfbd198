package org.entente.source.registry;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words what the first line of a file looks like. */
final class HeadLook {

    private static final int MAX_SHOWN = 60;

    private static final Pattern FIRST_ELEMENT = Pattern.compile("<([A-Za-z_][A-Za-z0-9_.:-]*)");

    private HeadLook() {}

    static String describe(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf('\0') >= 0) {
            return "bytes that are no text";
        }
        if (text.stripLeading().startsWith("<?xml")) {
            Matcher element = FIRST_ELEMENT.matcher(text);
            return "an XML declaration"
                    + (element.find() ? ", and its first element is " + start(element.group(1)) : "");
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
