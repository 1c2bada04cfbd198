package org.entente.web.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.State;
import org.entente.actor.StateSystem;

/** Finds the states that a search names: "Moscow Pyongyang", "north korea – russia", "Россия КНДР", "俄罗斯 朝鲜". */
public final class StatesInText {

    private static final int LONGEST_NAME = 6;

    private StatesInText() {}

    /** The states in the order in which they are named; what names none is passed over. */
    public static List<State> find(String text) {
        String[] words = text.strip().split("[\\s,;:/&+<>→↔·、，-]+|(?<=\\S)[–—]+(?=\\S)|\\s[–—]\\s");
        List<State> found = new ArrayList<>();
        whole(text).ifPresent(found::add);
        if (!found.isEmpty()) {
            return found;
        }
        int at = 0;
        while (at < words.length) {
            int next = at + 1;
            for (int end = Math.min(words.length, at + LONGEST_NAME); end > at; end--) {
                Optional<State> state = whole(String.join(" ", java.util.Arrays.copyOfRange(words, at, end)));
                if (state.isPresent() && !isLink(words, at, end)) {
                    found.add(state.get());
                    next = end;
                    break;
                }
            }
            at = next;
        }
        return found.stream().distinct().toList();
    }

    /** "and", "with" and the like name no state, though a code may be spelled so. */
    private static boolean isLink(String[] words, int from, int to) {
        return to == from + 1
                && List.of("and", "und", "et", "y", "with", "и", "vs")
                        .contains(words[from].toLowerCase(java.util.Locale.ROOT));
    }

    private static Optional<State> whole(String text) {
        return text.isBlank() ? Optional.empty() : StateSystem.standard().findStateNamed(text, null);
    }
}
