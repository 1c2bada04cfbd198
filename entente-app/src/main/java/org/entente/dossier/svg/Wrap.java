package org.entente.dossier.svg;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines, since SVG does not. */
final class Wrap {

    private Wrap() {}

    /** Lines of at most so many characters, broken at spaces; a longer word stands alone. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
