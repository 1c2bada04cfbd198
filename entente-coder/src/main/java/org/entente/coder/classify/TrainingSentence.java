package org.entente.coder.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.PloverClass;
import org.entente.coder.TextSpan;

/**
 * A sentence whose relation is known.
 *
 * @param label the class of event
 * @param cameo its CAMEO code, two to four digits; empty where only the class is known
 * @param status asserted, reported, planned, …; empty where only the class is known
 * @param text the sentence without marks
 * @param source the acting side
 * @param target the side acted upon
 * @param triggers the words that tell the event; none where only the class is known
 */
public record TrainingSentence(
        PloverClass label,
        String cameo,
        String status,
        String text,
        TextSpan source,
        TextSpan target,
        List<TextSpan> triggers) {

    private static final Pattern MARK = Pattern.compile("\\{([STE]):([^{}]+)}");

    public TrainingSentence {
        triggers = List.copyOf(triggers);
    }

    /** Whether its code and status are known too. */
    public boolean isCoded() {
        return !cameo.isEmpty();
    }

    /** Reads a line {@code class TAB cameo TAB status TAB text}, or {@code class TAB text}, with inline marks. */
    static TrainingSentence ofLine(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4 && columns.length != 2) {
            throw new IllegalArgumentException("The training line (" + line + ") must have four columns or two.");
        }
        boolean whole = columns.length == 4;
        PloverClass label = PloverClass.find(columns[0])
                .orElseThrow(() -> new IllegalArgumentException("The class (" + columns[0] + ") is not in PLOVER."));
        Matcher marks = MARK.matcher(columns[columns.length - 1]);
        StringBuilder text = new StringBuilder();
        List<TextSpan> triggers = new ArrayList<>();
        TextSpan source = null;
        TextSpan target = null;
        while (marks.find()) {
            marks.appendReplacement(text, "");
            TextSpan span =
                    new TextSpan(text.length(), text.length() + marks.group(2).length());
            text.append(marks.group(2));
            switch (marks.group(1)) {
                case "S" -> source = span;
                case "T" -> target = span;
                default -> triggers.add(span);
            }
        }
        marks.appendTail(text);
        if (source == null || target == null) {
            throw new IllegalArgumentException("The training line (" + line + ") must mark a source and a target.");
        }
        return new TrainingSentence(
                label, whole ? columns[1] : "", whole ? columns[2] : "", text.toString(), source, target, triggers);
    }
}
