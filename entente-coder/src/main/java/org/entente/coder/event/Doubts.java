package org.entente.coder.event;

import static org.entente.coder.event.StatusWords.CONDITIONS;
import static org.entente.coder.event.StatusWords.DOUBTS;
import static org.entente.coder.event.StatusWords.INVERTED;
import static org.entente.coder.event.StatusWords.REFUSING;
import static org.entente.coder.event.StatusWords.RUMORS;
import static org.entente.coder.event.StatusWords.TOLD;
import static org.entente.coder.event.StatusWords.UNTRUE;

import org.entente.coder.text.Sentence;

/** Conditions, hearsay and reports that are called untrue. */
record Doubts(Sentence sentence, VerbGroups groups) {

    /** Whether the verb stands under a condition or a rumor. */
    boolean isConditional(VerbGroup group) {
        for (int i = group.from() - 1; i >= 0 && i > group.from() - 14; i--) {
            String lower = sentence.lower(i);
            if (lower.equals("that") && TOLD.contains(sentence.lower(i - 1)) && isCalledUntrue(group.to())) {
                return true;
            }
            boolean rumor = lower.equals("that")
                    && (DOUBTS.contains(sentence.lower(i - 1))
                            || RUMORS.contains(sentence.lower(i - 1))
                            || isDenied(i - 1));
            boolean inverted = i == 0 && INVERTED.contains(lower);
            boolean event = (lower.equals("case") || lower.equals("event"))
                    && sentence.lower(i - 1).matches("in|the");
            if (CONDITIONS.contains(lower) || rumor || inverted || event) {
                return true;
            }
            if (groups.at(i) != null && i > 0 || lower.equals(",") || Words.SUBORDINATORS.contains(lower)) {
                return false;
            }
        }
        return false;
    }

    /** "denied reports that". */
    private boolean isDenied(int noun) {
        String verb = sentence.lower(noun - 1);
        return sentence.lower(noun).startsWith("report")
                && (verb.startsWith("den") || verb.startsWith("dismiss") || verb.startsWith("reject"));
    }

    /** "reports of an attack were false", "dismissed a report of talks". */
    boolean isUntold(int from) {
        for (int i = from - 1; i >= 0 && i > from - 8; i--) {
            VerbGroup group = groups.at(i);
            if (group != null && group.finite()) {
                return false;
            }
            if (TOLD.contains(sentence.lower(i)) && sentence.lower(i + 1).equals("of")) {
                VerbGroup above = groups.at(i - 1) == null ? groups.at(i - 2) : groups.at(i - 1);
                return above != null && REFUSING.contains(above.lemma()) || isCalledUntrue(from);
            }
        }
        return false;
    }

    private boolean isCalledUntrue(int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (UNTRUE.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
