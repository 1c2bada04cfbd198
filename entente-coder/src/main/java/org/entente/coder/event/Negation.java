package org.entente.coder.event;

import java.util.Set;
import org.entente.coder.text.Sentence;

/** Negation that stands outside the verb's own words: "no troops were sent", "instead of attacking", "has yet to meet". */
final class Negation {

    private static final Set<String> NONE = Set.of("no", "neither", "none", "nobody", "nor", "few", "nothing");
    private static final Set<String> INSTEAD = Set.of("instead", "rather", "short", "far");
    private static final int FARTHEST = 12;

    private Negation() {}

    static boolean isOver(Sentence sentence, VerbGroups groups, VerbGroup group) {
        String before = sentence.lower(group.from() - 1);
        if (before.equals("without") || isInstead(sentence, group) || opensWithNo(sentence)) {
            return true;
        }
        return hasNoSubject(sentence, groups, group) || hasNoObject(sentence, groups, group);
    }

    /** "At no point did X attack", "Nowhere did X", "Never has X": the first words deny all. */
    private static boolean opensWithNo(Sentence sentence) {
        String first = sentence.lower(0);
        String second = sentence.lower(1);
        return second.equals("no") && Set.of("at", "in", "under", "by", "on").contains(first)
                || (first.equals("nowhere") || first.equals("never") || first.equals("not"))
                        && !sentence.lower(2).equals("only");
    }

    private static boolean isInstead(Sentence sentence, VerbGroup group) {
        String before = sentence.lower(group.from() - 1);
        boolean link = before.equals("of") || before.equals("than") || before.equals("from");
        boolean yet = before.equals("to") && sentence.lower(group.from() - 2).equals("yet");
        return yet || link && INSTEAD.contains(sentence.lower(group.from() - 2));
    }

    private static boolean hasNoSubject(Sentence sentence, VerbGroups groups, VerbGroup group) {
        for (int i = group.from() - 1;
                (group.finite() || group.passive()) && i >= 0 && i > group.from() - FARTHEST;
                i--) {
            String lower = sentence.lower(i);
            if (NONE.contains(lower)) {
                return true;
            }
            if (groups.at(i) != null || lower.equals(",") || lower.equals(";") || Words.SUBORDINATORS.contains(lower)) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasNoObject(Sentence sentence, VerbGroups groups, VerbGroup group) {
        if (group.lemma().equals("say")) {
            return false;
        }
        for (int i = group.to(); i < sentence.size() && i < group.to() + 3; i++) {
            String lower = sentence.lower(i);
            if (lower.equals("no") || lower.equals("neither")) {
                return true;
            }
            if (groups.at(i) != null || lower.equals(",")) {
                return false;
            }
        }
        return false;
    }
}
