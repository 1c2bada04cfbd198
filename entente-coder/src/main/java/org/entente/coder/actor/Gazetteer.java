package org.entente.coder.actor;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.Token;
import org.entente.coder.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Names and the actors they mean; the longest name wins, of equal ones the one added last. Immutable once built. */
public final class Gazetteer {

    /**
     * What a name means.
     *
     * @param code the actor's code, or the role's
     * @param kind place, organization, person, role, group or weak
     * @param rank rank of a person or role
     * @param firstYear first year in office; 0 when always
     * @param lastYear last year in office; 9999 while it lasts
     */
    record Entry(String code, String kind, String rank, int firstYear, int lastYear) {
        boolean holdsIn(@Nullable LocalDate date) {
            return date == null || date.getYear() >= firstYear && date.getYear() <= lastYear;
        }
    }

    /** A name at a place in a sentence. */
    record Hit(Entry entry, int from, int to) {}

    private record Phrase(String[] words, boolean capital, boolean upper, Entry entry, int order) {}

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** "al-Sabah" is no Sabah, "Lake Victoria" no Victoria. */
    private static final Set<String> BEFORE_OTHERS =
            Set.of("al", "el", "ul", "sheikh", "lake", "mount", "queen", "hms");
    /** Without its accent the capital of the Maldives is a common word. */
    private static final String MALE = "Male";

    private final Map<String, List<Phrase>> byFirst = new HashMap<>(4096);
    private int order;

    /** Adds the name, and as it is written without accents ("Bogota"). */
    void add(String name, Entry entry) {
        put(name, entry);
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        if (!plain.equals(name) && !plain.equals(MALE)) {
            put(plain, entry);
        }
    }

    private void put(String name, Entry entry) {
        List<Token> tokens = Tokenizer.tokenize(name, 0, name.length());
        if (tokens.isEmpty()) {
            return;
        }
        String[] words = tokens.stream().map(Token::lower).toArray(String[]::new);
        boolean capital = tokens.stream().anyMatch(Token::isCapitalized);
        boolean upper = tokens.size() == 1 && tokens.getFirst().isUpperCase();
        List<Phrase> phrases = byFirst.computeIfAbsent(words[0], w -> new ArrayList<>(2));
        phrases.add(new Phrase(words, capital, upper, entry, order++));
        phrases.sort(Comparator.comparingInt((Phrase p) -> -p.words.length).thenComparingInt(p -> -p.order));
    }

    @Nullable
    Hit find(Sentence sentence, int at, @Nullable LocalDate date) {
        List<Phrase> phrases = byFirst.get(sentence.lower(at));
        if (phrases == null) {
            return null;
        }
        Hit late = null;
        for (Phrase phrase : phrases) {
            if (matches(phrase, sentence, at)) {
                Hit hit = new Hit(phrase.entry, at, at + phrase.words.length);
                if (phrase.entry.holdsIn(date)) {
                    return hit;
                }
                late = late == null ? hit : late;
            }
        }
        return late;
    }

    private static boolean matches(Phrase phrase, Sentence sentence, int at) {
        if (at + phrase.words.length > sentence.size()) {
            return false;
        }
        for (int i = 1; i < phrase.words.length; i++) {
            if (!phrase.words[i].equals(sentence.lower(at + i))) {
                return false;
            }
        }
        if (phrase.entry.kind.equals(ActorTables.PLACE) && BEFORE_OTHERS.contains(sentence.lower(at - 1))) {
            return false;
        }
        Token last = sentence.token(at + phrase.words.length - 1);
        if (phrase.upper) {
            return last.isUpperCase();
        }
        return !phrase.capital || anyCapital(sentence, at, phrase.words.length) || !hasCase(last);
    }

    private static boolean anyCapital(Sentence sentence, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (sentence.token(i).isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCase(Token token) {
        int c = token.text().codePointAt(0);
        return Character.isLowerCase(c) || Character.isUpperCase(c);
    }
}
