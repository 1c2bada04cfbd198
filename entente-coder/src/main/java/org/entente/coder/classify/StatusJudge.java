package org.entente.coder.classify;

import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.EventStatus;
import org.entente.coder.PloverClass;
import org.entente.coder.TextSpan;

/**
 * Says whether a sentence presents the event between two actors as a fact, and if not, as what: rules on the words of the
 * clause around the actors, the strongest sign first.
 */
final class StatusJudge {

    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "without", "nobody", "none", "nor");
    private static final Set<String> DENIALS = Set.of("deny", "denial", "yet");
    private static final Set<String> MODALS = Set.of("could", "may", "might", "would", "should", "can", "ought");
    private static final Set<String> WISHES =
            Set.of("want", "intend", "hop", "hope", "aim", "mean", "wish", "seek", "intention", "desire");
    private static final Set<String> PLANS = Set.of("will", "plan", "schedul", "expect", "prepar", "due", "upcoming");
    private static final Set<String> OPINIONS =
            Set.of("argu", "believ", "critic", "think", "columnist", "editorial", "commentator", "likely", "seem");
    private static final Set<String> REPORTS = Set.of(
            "say", "said", "report", "accord", "quot", "reportedly", "announc", "spokesman", "tell", "add", "confirm");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring) (?:the )?(?:\\w+ )?(?:1[5-9]\\d\\d|20[01]\\d)(?:s\\b|\\b)"
                    + "|\\b(?:years|decades|century|generation) (?:ago|after|since)\\b|\\banniversary\\b");

    private StatusJudge() {}

    static EventStatus judge(PloverClass label, String sentence, TextSpan source, TextSpan target) {
        String trimmed = sentence.strip();
        if (trimmed.endsWith("?")) {
            return EventStatus.QUESTION;
        }
        MarkedTokens tokens = MarkedTokens.of(sentence, source, target);
        boolean saysNo = label == PloverClass.REJECT;
        boolean looksAhead = label == PloverClass.AGREE || label == PloverClass.THREATEN;
        if (!saysNo && (near(tokens, NEGATIONS, 5) || near(tokens, DENIALS, 3))) {
            return EventStatus.NEGATED;
        }
        if (!saysNo && !looksAhead) {
            if (near(tokens, MODALS, 3)) {
                return EventStatus.HYPOTHETICAL;
            }
            if (near(tokens, WISHES, 2)) {
                return EventStatus.INTENT;
            }
            if (near(tokens, PLANS, 3)) {
                return EventStatus.PLANNED;
            }
        }
        if (PAST.matcher(sentence).find()) {
            return EventStatus.PAST;
        }
        if (anywhere(tokens, OPINIONS)) {
            return EventStatus.OPINION;
        }
        return anywhere(tokens, REPORTS) ? EventStatus.REPORTED : EventStatus.ASSERTED;
    }

    /** Whether one of the words stands within some tokens after the source, where its verb is. */
    private static boolean near(MarkedTokens tokens, Set<String> words, int reach) {
        int from = tokens.source();
        for (int i = from + 1; i < Math.min(tokens.size(), from + 1 + reach); i++) {
            String stem = tokens.stem(i);
            if (stem.equals(".") || stem.equals(";")) {
                return false;
            }
            if (words.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anywhere(MarkedTokens tokens, Set<String> words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.contains(tokens.stem(i))) {
                return true;
            }
        }
        return false;
    }
}
