package org.entente.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateKind;
import org.entente.actor.StateName;
import org.entente.actor.StateSystem;
import org.jspecify.annotations.Nullable;

/**
 * Which states the subject of a roll call names. The longest name wins, so "Democratic People's Republic of Korea" is
 * not also the Republic of Korea; a name that several states share names none.
 */
public final class NamedStates {

    private static final int SHORTEST = 4;

    private static final class Holder {
        static final Map<String, List<StateId>> NAMES = names();
        static final Map<String, Integer> LONGEST = longest(NAMES.keySet());

        /** Words of the longest name that begins with a word. */
        private static Map<String, Integer> longest(Set<String> names) {
            Map<String, Integer> longest = new HashMap<>();
            for (String name : names) {
                List<String> words = List.of(name.split(" ", -1));
                longest.merge(words.getFirst(), words.size(), Math::max);
            }
            return longest;
        }
    }

    private NamedStates() {}

    /** States that a text names; none where there is no text. */
    public static Set<StateId> in(@Nullable String text) {
        Set<StateId> named = new TreeSet<>();
        addFrom(text, named);
        return named;
    }

    private static void addFrom(@Nullable String text, Set<StateId> named) {
        String[] words = text == null ? new String[0] : words(text);
        int at = 0;
        while (at < words.length) {
            int length = longest(words, at);
            if (length > 0) {
                List<StateId> states = Holder.NAMES.getOrDefault(phrase(words, at, length), List.of());
                if (states.size() == 1) {
                    named.addAll(states);
                }
            }
            at += Math.max(1, length);
        }
    }

    private static int longest(String[] words, int at) {
        for (int length = Math.min(Holder.LONGEST.getOrDefault(words[at], 0), words.length - at);
                length > 0;
                length--) {
            if (Holder.NAMES.containsKey(phrase(words, at, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(String[] words, int at, int length) {
        if (length == 1) {
            return words[at];
        }
        StringBuilder phrase = new StringBuilder(words[at]);
        for (int next = at + 1; next < at + length; next++) {
            phrase.append(' ').append(words[next]);
        }
        return phrase.toString();
    }

    /** Letters, digits and apostrophes that stand together, in small letters. */
    private static String[] words(String text) {
        String plain = text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= plain.length(); at++) {
            boolean within = at < plain.length() && isOfWord(plain.charAt(at));
            if (within && start < 0) {
                start = at;
            } else if (!within && start >= 0) {
                words.add(plain.substring(start, at));
                start = -1;
            }
        }
        return words.toArray(String[]::new);
    }

    private static boolean isOfWord(char c) {
        if (c >= 'a' && c <= 'z' || c == ' ') { // nearly all there is
            return c != ' ';
        }
        return c == '\''
                || Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.isSurrogate(c);
    }

    private static Map<String, List<StateId>> names() {
        Map<String, List<StateId>> names = new HashMap<>();
        for (State state : StateSystem.standard().listStates()) {
            if (state.kind() != StateKind.TERRITORY) {
                List<String> all = new ArrayList<>(state.aliases());
                all.addAll(state.demonyms());
                all.add(state.name());
                all.add(state.formalName());
                state.names().stream().map(StateName::name).forEach(all::add);
                all.stream()
                        .filter(name -> name.length() >= SHORTEST)
                        .map(name -> String.join(" ", words(name)))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .forEach(name -> names.computeIfAbsent(name, key -> new ArrayList<>(1))
                                .add(state.id()));
            }
        }
        return names;
    }
}
