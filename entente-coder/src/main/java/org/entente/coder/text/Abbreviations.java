package org.entente.coder.text;

import java.util.Set;

/** Words whose dot ends no sentence, and words that begin one even after initials. */
final class Abbreviations {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cpl", "adm", "cmdr", "brig",
            "rep", "sen", "gov", "pres", "st", "sr", "jr", "rev", "hon", "vs", "no", "art", "sec", "dept", "univ",
            "inc", "ltd", "corp", "co", "bros", "etc", "eg", "ie", "cf", "al", "approx", "est", "fig", "vol", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu",
            "fri", "sat", "sun", "amb", "min", "supt", "insp", "secy");

    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "however",
            "meanwhile",
            "after",
            "before",
            "as",
            "when",
            "while",
            "if",
            "there",
            "his",
            "her",
            "its",
            "their",
            "both",
            "earlier",
            "last",
            "for",
            "since",
            "some",
            "two",
            "three",
            "officials",
            "according");

    private Abbreviations() {}

    static boolean isTitle(String lower) {
        return TITLES.contains(lower) || lower.length() == 1 && Character.isLetter(lower.charAt(0));
    }

    static boolean startsSentence(String lower) {
        return STARTERS.contains(lower);
    }
}
