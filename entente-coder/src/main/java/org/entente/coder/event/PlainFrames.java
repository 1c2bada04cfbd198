package org.entente.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Every verb of the tables, and every noun that two share, in the plainest sentences there are: once told as a fact, and mostly once as no fact; verbs of games
 * also of a game. Who learns from them learns that no verb by itself makes a sentence doubtful.
 */
public final class PlainFrames {

    /**
     * A sentence of two states.
     *
     * @param kind 0 where it tells the act as a fact, 1 where otherwise, 2 where it is about a game
     */
    public record Framed(String text, int kind) {}

    private static final long SEED = 3L;
    private static final double SHARE_OF_OTHERS = 0.6;
    private static final List<String> STATES = List.of(
            "France", "Iran", "China", "Japan", "Chad", "Turkey", "India", "Kenya", "Brazil", "Poland", "Egypt", "Cuba",
            "Peru", "Mali", "Norway", "Vietnam", "Ukraine", "Serbia", "Nigeria", "Israel");
    /** A and B are the states, V the base form, S the third person, P the past, C the participle. */
    private static final List<String> TOLD = List.of(
            "A P B.",
            "A P B on Monday, officials said.",
            "A S B",
            "A's government P B on Friday.",
            "A has C B.",
            "A, after weeks of quarrel, P B, the foreign ministry said.");

    private static final List<String> OTHERWISE = List.of(
            "A may V B.",
            "A did not V B.",
            "A plans to V B next month.",
            "A will V B on Monday, officials said.",
            "In 1975 A P B.",
            "If A S B, prices will rise.",
            "A never P B, a historian said.",
            "Should A V B?",
            "A to V B",
            "A has yet to V B.");
    private static final List<String> PASSIVE_TOLD = List.of(
            "B was C by A.",
            "B was C by A on Monday, officials said.",
            "A town in B was C by A on Friday.",
            "B C by A");
    private static final List<String> PASSIVE_OTHERWISE =
            List.of("B was not C by A.", "B may be C by A.", "B will be C by A next week.", "In 1975 B was C by A.");
    /** X is the noun's link to the other side. */
    private static final List<String> JOINED_TOLD = List.of(
            "A P N X B.",
            "A S N X B",
            "A P N X B on Monday, officials said.",
            "A's government has C N X B.",
            "N X B was C by A on Friday.");

    private static final List<String> JOINED_OTHERWISE = List.of(
            "A may V N X B.",
            "A did not V N X B.",
            "A will V N X B next month.",
            "In 1975 A P N X B.",
            "A wants to V N X B.",
            "If A S N X B, prices will rise.");
    private static final List<String> NOUNS_TOLD = List.of(
            "The N between A and B took place in Geneva on Monday.", "One more N between A and B has made headlines.",
            "A and B held the N on Friday, officials said.", "N between A and B opens in Cairo");
    private static final List<String> NOUNS_OTHERWISE = List.of(
            "No N between A and B has taken place.", "The N between A and B could open next month.",
            "The N between A and B in 1975 is half forgotten.", "Is a N between A and B near?");

    private static final List<String> GAMES = List.of(
            "A P B 3-1.",
            "A S B to reach the final",
            "A P B by four wickets on Sunday.",
            "A S B in the semi-final",
            "A's women P B after extra time.",
            "A C by B in the opening match");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Framed> sentences = new ArrayList<>();
    private final Morphology morphology = Lexicon.standard().morphology();

    private PlainFrames() {}

    /** The sentences, the same ones in the same order each time. */
    public static List<Framed> all() {
        PlainFrames frames = new PlainFrames();
        Resources.read("verbs.tsv", 3, c -> {
            for (String verb : c[2].split(" ")) {
                frames.addVerb(verb);
            }
        });
        Map<String, String[]> nouns = new HashMap<>();
        Resources.read("nouns.tsv", 4, c -> {
            nouns.put(c[0], c[3].split(";"));
            if (c[2].equals("b")) {
                for (String noun : c[3].split(";")) {
                    frames.addNoun(noun);
                }
            }
        });
        Map<String, String[]> classes = new HashMap<>();
        Resources.read("verbclasses.tsv", 2, c -> classes.putIfAbsent(c[0], c[1].split(" ")));
        Resources.read("rules.tsv", 3, c -> frames.addJoint(classes.get(c[0]), nouns.get(c[1]), c[2]));
        for (String verb : ForceCheck.OF_GAMES) {
            GAMES.forEach(g -> frames.add(g, 2, verb, ""));
        }
        return List.copyOf(frames.sentences);
    }

    private void addVerb(String verb) {
        String[] words = verb.split("_", 2);
        if (words[0].equals("be") || verb.contains("*")) {
            return;
        }
        String rest = words.length == 1 ? "" : " " + words[1].replace('_', ' ');
        add(frame(TOLD), 0, words[0], rest);
        if (words.length == 1) {
            add(frame(PASSIVE_TOLD), 0, words[0], rest);
            if (random.nextDouble() < SHARE_OF_OTHERS) {
                add(frame(PASSIVE_OTHERWISE), 1, words[0], rest);
            }
        }
        if (random.nextDouble() < SHARE_OF_OTHERS) {
            add(frame(OTHERWISE), 1, words[0], rest);
        }
    }

    private void addNoun(String noun) {
        add(frame(NOUNS_TOLD), 0, noun, "");
        if (random.nextDouble() < SHARE_OF_OTHERS) {
            add(frame(NOUNS_OTHERWISE), 1, noun, "");
        }
    }

    /** Two samples of what a class of verbs does to a class of nouns. */
    private void addJoint(String @Nullable [] verbs, String @Nullable [] nouns, String code) {
        if (verbs == null || nouns == null) {
            return;
        }
        for (boolean told : new boolean[] {true, true, false}) {
            String verb = verbs[random.nextInt(verbs.length)];
            String noun = nouns[random.nextInt(nouns.length)];
            if (!verb.contains("_")) {
                String frame = frame(told ? JOINED_TOLD : JOINED_OTHERWISE);
                add(frame.replace("N X", noun + " " + link(code)), told ? 0 : 1, verb, "");
            }
        }
    }

    private static String link(String code) {
        return switch (code.substring(0, 2)) {
            case "07", "08" -> "to";
            case "17" -> "on";
            case "16" -> code.startsWith("163") ? "on" : "with";
            case "11", "13", "14", "18", "19", "20" -> "against";
            case "02", "10" -> "from";
            default -> "with";
        };
    }

    private String frame(List<String> frames) {
        return frames.get(random.nextInt(frames.size()));
    }

    private void add(String frame, int kind, String word, String rest) {
        int one = random.nextInt(STATES.size());
        int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        StringBuilder text = new StringBuilder();
        for (String part : frame.split("\\b")) {
            text.append(
                    switch (part) {
                        case "A" -> STATES.get(one);
                        case "B" -> STATES.get(other);
                        case "V", "N" -> word + rest;
                        case "S" -> morphology.form(word, Morphology.THIRD) + rest;
                        case "P" -> morphology.form(word, Morphology.PAST) + rest;
                        case "C" -> morphology.form(word, Morphology.PARTICIPLE) + rest;
                        default -> part;
                    });
        }
        sentences.add(new Framed(text.toString(), kind));
    }
}
