package org.entente.coder.foreign;

import org.entente.coder.EventStatus;
import org.entente.coder.foreign.ForeignLexicon.Hit;
import org.entente.coder.text.Sentence;

/** How a Russian or Korean sentence tells its act, by single words and, for Russian verbs, the ending. */
final class ForeignStatus {

    private static final String DONE = ".*(л|ла|ло|ли|лся|лась|лось|лись)$";
    private static final String TO_DO = ".*(ть|ться|ти|чь)$";

    private ForeignStatus() {}

    static EventStatus of(Sentence sentence, Hit act, Tongue tongue, ForeignLexicon lexicon) {
        if (sentence.isQuestion()) {
            return EventStatus.QUESTION;
        }
        if (isNegated(sentence, act, tongue, lexicon)) {
            return EventStatus.NEGATED;
        }
        if (lexicon.has(sentence, "may")) {
            return EventStatus.HYPOTHETICAL;
        }
        if (lexicon.has(sentence, "duty")) {
            return EventStatus.OPINION;
        }
        if (lexicon.has(sentence, "plan") || tongue == Tongue.RUSSIAN && isComing(sentence, act)) {
            return EventStatus.PLANNED;
        }
        if (lexicon.has(sentence, "past") || hasOldYear(sentence)) {
            return EventStatus.PAST;
        }
        return lexicon.has(sentence, "report") ? EventStatus.REPORTED : EventStatus.ASSERTED;
    }

    /** In Russian a "не" right before the act, in Korean an ending of denial from the act on. */
    private static boolean isNegated(Sentence sentence, Hit act, Tongue tongue, ForeignLexicon lexicon) {
        int from = tongue == Tongue.RUSSIAN ? Math.max(0, act.from() - 6) : act.from();
        int to = tongue == Tongue.RUSSIAN ? act.from() : sentence.size() - 1;
        for (int i = from; i <= to; i++) {
            if (lexicon.find(sentence, i, "not").isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "посетит", "подписать": a perfective verb out of the past tense is still to come. */
    private static boolean isComing(Sentence sentence, Hit act) {
        String word = sentence.lower(act.from());
        return word.matches(TO_DO)
                || act.entry().perfect() && word.matches(".*(т|тся|м|мся|шь)$") && !word.matches(DONE) && !isNoun(word);
    }

    private static boolean isNoun(String word) {
        return word.startsWith("визит") || word.startsWith("саммит");
    }

    private static boolean hasOldYear(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.lower().matches("1[0-9]{3}|200[0-9]"));
    }
}
