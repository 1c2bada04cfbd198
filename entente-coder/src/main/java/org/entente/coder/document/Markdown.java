package org.entente.coder.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out the marks of Markdown; every character keeps its place. */
final class Markdown {

    private static final Pattern MARKS = Pattern.compile(
            "(?m)^[ \\t]{0,3}(?:#{1,6}[ \\t]|>[ \\t]?|[-*+][ \\t]|```.{0,200}$|={3,}[ \\t]*$|-{3,}[ \\t]*$)|\\*{1,3}|`|!\\[|\\]\\([^)\\n]{0,500}\\)|\\[|\\]");

    private Markdown() {}

    static String blank(String text) {
        StringBuilder blanked = new StringBuilder(text);
        Matcher marks = MARKS.matcher(text);
        while (marks.find()) {
            for (int i = marks.start(); i < marks.end(); i++) {
                if (text.charAt(i) != '\n') {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        return blanked.toString();
    }
}
