package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.event.Lexicon.VerbSense;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Compares entries of several words with what stands after a verb. */
record Entries(Sentence sentence, VerbGroups groups) {

    /** Words that may stand inside an entry of several words: "present their credentials to". */
    private static final Set<String> SKIPPED = Set.of("its", "their", "his", "her", "the", "a", "an", "all", "new");

    private static final int LONGEST_TIME = 5;
    private static final Set<String> TIMES = Set.of(
            "yesterday",
            "today",
            "late",
            "early",
            "again",
            "jointly",
            "last",
            "this",
            "week",
            "month",
            "morning",
            "night",
            "evening",
            "overnight",
            "separately",
            "briefly",
            "here",
            "formally",
            "immediately",
            "sharply",
            "strongly");
    private static final Set<String> PROTESTING =
            Set.of("march", "rally", "demonstrate", "protest", "gather", "riot", "strike", "campaign");

    boolean matches(VerbGroup group, VerbSense sense) {
        int at = sense.rest().length == 0 ? group.to() : start(group, sense.rest()[0]);
        for (String word : sense.rest()) {
            if (SKIPPED.contains(sentence.lower(at)) && sentence.lower(at + 1).equals(word)) {
                at++;
            }
            if (!sentence.lower(at).equals(word)) {
                return at == group.to() && sense.rest().length == 1 && isLateParticle(group, word);
            }
            at++;
        }
        return true;
    }

    /** "left yesterday for", "arrived late on Monday in": goes over words of time to the particle. */
    private int start(VerbGroup group, String word) {
        int at = group.to();
        while (at < group.to() + LONGEST_TIME
                && at < sentence.size()
                && !sentence.lower(at).equals(word)) {
            boolean day = sentence.lower(at).equals("on") && StatusWords.DAYS.contains(sentence.lower(at + 1));
            boolean time = StatusWords.DAYS.contains(sentence.lower(at)) || TIMES.contains(sentence.lower(at));
            boolean last =
                    sentence.lower(at).equals("at") && sentence.lower(at + 1).equals("last");
            if (!day && !time && !last) {
                return group.to();
            }
            at++;
        }
        return at < sentence.size() && sentence.lower(at).equals(word) ? at : group.to();
    }

    /** "called the talks off", "marched in the capital against". */
    private boolean isLateParticle(VerbGroup group, String word) {
        if (word.equals("against")) {
            if (!PROTESTING.contains(group.lemma())) {
                return false;
            }
            for (int i = group.to(); i < sentence.size() && i < group.to() + 7 && groups.at(i) == null; i++) {
                if (sentence.lower(i).equals(word)) {
                    return true;
                }
            }
            return false;
        }
        if (!Set.of("off", "out", "up", "down", "back", "over", "home", "packing", "away")
                .contains(word)) {
            return false;
        }
        for (int i = group.to(); i < group.to() + 6 && groups.at(i) == null; i++) {
            if (sentence.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of an entry end, with the articles that stand between them. */
    int end(VerbGroup group, VerbSense sense) {
        int at = sense.rest().length == 0 ? group.to() : start(group, sense.rest()[0]);
        for (String word : sense.rest()) {
            at += SKIPPED.contains(sentence.lower(at)) && sentence.lower(at + 1).equals(word) ? 2 : 1;
        }
        return at;
    }

    @Nullable
    VerbSense first(VerbGroup group, List<VerbSense> senses) {
        for (VerbSense sense : senses) {
            if (matches(group, sense)) {
                return sense;
            }
        }
        return null;
    }
}
