package org.entente.coder.classify;

import java.util.HashMap;
import java.util.Map;
import org.entente.coder.PloverClass;

/** Words and phrases that hint at a class, written for this program; a word may hint at several. */
final class CueWords {

    private static final int LONGEST = 4;

    private final Map<String, Integer> classesByPhrase = new HashMap<>();

    static CueWords load() {
        CueWords cues = new CueWords();
        for (String line : TrainingSet.lines("/org/entente/coder/classify/cues.tsv")) {
            String[] columns = line.split("\t", 2);
            int bit = 1 << PloverClass.find(columns[0]).orElseThrow().ordinal();
            for (String phrase : columns[1].split(",")) {
                cues.classesByPhrase.merge(stemmed(phrase.strip()), bit, (a, b) -> a | b);
            }
        }
        return cues;
    }

    private static String stemmed(String phrase) {
        StringBuilder stems = new StringBuilder();
        for (String word : phrase.split(" ")) {
            stems.append(stems.isEmpty() ? "" : " ").append(Stemmer.stem(word));
        }
        return stems.toString();
    }

    /** For every token the classes hinted at by the longest phrase that starts there, as bits; 0 for none. */
    int[] find(MarkedTokens tokens) {
        int[] bits = new int[tokens.size()];
        for (int i = 0; i < bits.length; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int j = i; j < Math.min(bits.length, i + LONGEST); j++) {
                phrase.append(j == i ? "" : " ").append(tokens.stem(j));
                Integer found = classesByPhrase.get(phrase.toString());
                if (found != null) {
                    bits[i] = found;
                }
            }
        }
        return bits;
    }
}
