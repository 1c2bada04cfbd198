package org.entente.coder.foreign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.coder.text.Sentence;

/** The words of one language, by kind: states, offices, acts and what tells how an act is told. */
final class ForeignLexicon {

    private static final int REACH = 6;

    /** Words that mean one thing: several parts in order, each the beginning of a word (Russian) or a part of one (Korean). */
    private record Pattern(String[] parts) {}

    /**
     * One meaning.
     *
     * @param kind state, office, act, not, plan, may, duty, past, report or other
     * @param code actor or CAMEO code
     * @param mutual whether both sides act
     * @param perfect whether only the past tense tells it as done
     */
    record Entry(String kind, String code, boolean mutual, boolean perfect, List<Pattern> patterns) {}

    /** An entry found at a place: the first and the last of its words. */
    record Hit(Entry entry, int from, int last) {}

    private final boolean beginnings;
    private final List<Entry> entries = new ArrayList<>();

    ForeignLexicon(Tongue tongue) {
        beginnings = tongue == Tongue.RUSSIAN;
        try (InputStream in = ForeignLexicon.class.getResourceAsStream(tongue.table());
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> entries.add(entry(l)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        String[] cells = line.split("\t");
        String[] words = cells[2].split(";");
        boolean act = cells[0].equals("act");
        List<Pattern> patterns = new ArrayList<>();
        for (int i = act ? 2 : 0; i < words.length; i++) {
            patterns.add(new Pattern(words[i].split("_")));
        }
        return new Entry(cells[0], cells[1], act && words[0].equals("s"), act && words[1].equals("p"), patterns);
    }

    /** The longest entry of this kind that begins here. */
    Optional<Hit> find(Sentence sentence, int at, String kind) {
        Hit best = null;
        int parts = 0;
        for (Entry entry : entries) {
            for (Pattern pattern : entry.kind().equals(kind) ? entry.patterns() : List.<Pattern>of()) {
                int last = last(sentence, at, pattern);
                if (last >= 0 && pattern.parts().length > parts) {
                    best = new Hit(entry, at, last);
                    parts = pattern.parts().length;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the sentence has a word of this kind. */
    boolean has(Sentence sentence, String kind) {
        for (int i = 0; i < sentence.size(); i++) {
            if (find(sentence, i, kind).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int last(Sentence sentence, int at, Pattern pattern) {
        if (!fits(sentence.lower(at), pattern.parts()[0])) {
            return -1;
        }
        int last = at;
        for (int part = 1; part < pattern.parts().length; part++) {
            int next = last + 1;
            while (next < sentence.size() && next <= at + REACH && !fits(sentence.lower(next), pattern.parts()[part])) {
                next++;
            }
            if (next >= sentence.size() || next > at + REACH) {
                return -1;
            }
            last = next;
        }
        return last;
    }

    private boolean fits(String word, String part) {
        if (part.endsWith("=")) {
            String whole = part.substring(0, part.length() - 1);
            return beginnings ? word.equals(whole) : word.endsWith(whole);
        }
        return beginnings ? word.startsWith(part) : word.contains(part);
    }
}
