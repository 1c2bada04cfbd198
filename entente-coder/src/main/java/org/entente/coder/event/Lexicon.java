package org.entente.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The tables of verbs, nouns and rules, read once. */
final class Lexicon {

    /** A verb as the tables know it: its words after the first, what it means and with which flags. */
    record VerbSense(String[] rest, String code, String flags) {}

    /** A noun at a place in a sentence. */
    record NounHit(NounClass type, int from, int to) {}

    /** A class of nouns. */
    record NounClass(String name, String code, String frame) {}

    private record NounPhrase(String[] words, NounClass type) {}

    private static final String ANY = "*";
    private static final Lexicon STANDARD = new Lexicon();

    private final Morphology morphology = new Morphology();
    private final Map<String, List<VerbSense>> senses = new HashMap<>(2048);
    private final Map<String, List<VerbSense>> classes = new HashMap<>(1024);
    private final Map<String, List<VerbSense>> outer = new HashMap<>(512);
    private final Map<String, String> rules = new HashMap<>(512);
    private final Map<String, List<NounPhrase>> nouns = new HashMap<>(2048);
    private final Set<String> nounWords = new HashSet<>(2048);
    private final Set<String> eventVerbs = new HashSet<>(2048);
    private final Set<String> bareVerbs = new HashSet<>(2048);
    private final Set<String> patients = new HashSet<>(256);

    private Lexicon() {
        Resources.read("verbs.tsv", 3, c -> addVerbs(senses, c[2], c[0], c[1]));
        Resources.read("verbclasses.tsv", 2, c -> addVerbs(classes, c[1], c[0], ""));
        Resources.read("outer.tsv", 2, c -> addVerbs(outer, c[1], c[0], ""));
        Resources.read("common-verbs.tsv", 1, c -> {
            for (String lemma : c[0].split(" ")) {
                morphology.add(lemma);
                bareVerbs.add(lemma);
            }
        });
        Resources.read("patients.tsv", 1, c -> patients.addAll(List.of(c[0].split(" "))));
        Resources.read("rules.tsv", 3, c -> rules.put(c[0] + ' ' + c[1], c[2]));
        Resources.read("nouns.tsv", 4, c -> {
            NounClass type = new NounClass(c[0], c[1], c[2]);
            for (String noun : c[3].split(";")) {
                addNoun(noun, type);
            }
        });
        nouns.values().forEach(n -> n.sort(Comparator.comparingInt(p -> -p.words.length)));
        List.of(senses, classes, outer).forEach(Lexicon::longestFirst);
    }

    static Lexicon standard() {
        return STANDARD;
    }

    private static void longestFirst(Map<String, List<VerbSense>> table) {
        table.values().forEach(s -> s.sort(Comparator.comparingInt(v -> -v.rest.length)));
    }

    private void addVerbs(Map<String, List<VerbSense>> table, String verbs, String code, String flags) {
        for (String verb : verbs.split(" ")) {
            String[] words = verb.split("_");
            String[] rest = java.util.Arrays.copyOfRange(words, 1, words.length);
            morphology.add(words[0]);
            eventVerbs.add(words[0]);
            if (words.length == 1) {
                bareVerbs.add(words[0]);
            }
            table.computeIfAbsent(words[0], w -> new ArrayList<>(2)).add(new VerbSense(rest, code, flags));
        }
    }

    private void addNoun(String noun, NounClass type) {
        String[] words = noun.replace('-', ' ').split(" ");
        nouns.computeIfAbsent(words[0], w -> new ArrayList<>(2)).add(new NounPhrase(words, type));
        if (words.length == 1) {
            nounWords.add(noun);
            if (!noun.endsWith("s") && !nounWords.contains(noun + "s")) {
                String plural = noun.endsWith("y") && !noun.endsWith("ey")
                        ? noun.substring(0, noun.length() - 1) + "ies"
                        : noun + "s";
                nouns.computeIfAbsent(plural, w -> new ArrayList<>(2)).add(new NounPhrase(new String[] {plural}, type));
                nounWords.add(plural);
            }
        }
    }

    Morphology morphology() {
        return morphology;
    }

    boolean isNoun(String lower) {
        return nounWords.contains(lower);
    }

    boolean isEventVerb(String lemma) {
        return eventVerbs.contains(lemma);
    }

    /** Whether the verb is known only with a particle: "team" of "team up with". */
    boolean needsParticle(String lemma) {
        return !bareVerbs.contains(lemma);
    }

    /** Whether some entry of the verb goes on with this word. */
    boolean hasParticle(String lemma, String word) {
        return goesOn(senses, lemma, word) || goesOn(outer, lemma, word) || goesOn(classes, lemma, word);
    }

    private static boolean goesOn(Map<String, List<VerbSense>> table, String lemma, String word) {
        return table.getOrDefault(lemma, List.of()).stream().anyMatch(s -> s.rest.length > 0 && s.rest[0].equals(word));
    }

    /** Whether a past form of the verb that no object follows is a passive: "two journalists detained in Cairo". */
    boolean isPatientVerb(String lemma) {
        return patients.contains(lemma);
    }

    List<VerbSense> senses(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    List<VerbSense> classes(String lemma) {
        return classes.getOrDefault(lemma, List.of());
    }

    List<VerbSense> outer(String lemma) {
        return outer.getOrDefault(lemma, List.of());
    }

    /** What verbs of the class do to nouns of the class. */
    @Nullable
    String rule(String verbClass, String nounClass) {
        return rules.get(verbClass + ' ' + nounClass);
    }

    /** All readings of the noun phrases that start here, the longest first; empty when none does. */
    List<NounHit> nouns(Sentence sentence, int at) {
        List<NounPhrase> phrases = nouns.get(sentence.lower(at));
        if (phrases == null) {
            return List.of();
        }
        List<NounHit> hits = new ArrayList<>(2);
        for (NounPhrase phrase : phrases) {
            if (matches(phrase.words, sentence, at)) {
                hits.add(new NounHit(phrase.type, at, at + phrase.words.length));
            }
        }
        return hits;
    }

    private static boolean matches(String[] words, Sentence sentence, int at) {
        for (int i = 1; i < words.length; i++) {
            if (!words[i].equals(sentence.lower(at + i)) && !words[i].equals(ANY)) {
                return false;
            }
        }
        return true;
    }
}
