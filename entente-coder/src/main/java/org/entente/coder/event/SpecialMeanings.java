package org.entente.coder.event;

import java.util.Set;
import org.entente.coder.event.Lexicon.NounHit;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Meanings that hang on more than a verb and its noun: judgments, appeals to somebody, denials of hearsay, tests. */
record SpecialMeanings(Sentence sentence, VerbGroups groups, NounReach reach) {

    private static final Set<String> JUDGMENTS = Set.of(
            "unacceptable",
            "illegal",
            "provocative",
            "provocation",
            "shameful",
            "outrageous",
            "baseless",
            "irresponsible",
            "dangerous",
            "reckless",
            "aggressor",
            "terrorist",
            "terrorists",
            "disgraceful",
            "insulting",
            "insult",
            "hypocritical",
            "unlawful",
            "absurd",
            "barbaric",
            "cowardly",
            "criminal",
            "unjust",
            "racist",
            "liar",
            "liars",
            "unfriendly",
            "hostile",
            "appalling",
            "offensive",
            "threat",
            "disgrace",
            "farce",
            "sham",
            "blackmail",
            "interference",
            "violation",
            "occupiers",
            "genocide",
            "sponsor",
            "illegitimate",
            "null",
            "propaganda",
            "lies");
    private static final Set<String> UNWELCOME = Set.of("persona", "unwelcome");
    private static final Set<String> LISTS = Set.of("list", "blacklist");
    private static final Set<String> BLACKLISTS = Set.of("blacklist", "blacklists");
    private static final Set<String> ARREST =
            Set.of("arrest", "detention", "custody", "jail", "prison", "cell", "cells");
    private static final Set<String> COURTS = Set.of("court", "tribunal", "wto", "icj", "icc", "arbitration");
    private static final Set<String> MOVES =
            Set.of("return", "enter", "cross", "leave", "visit", "land", "pass", "travel", "go", "dock", "sail", "fly");
    private static final Set<String> RECEIVING = Set.of(
            "receive", "win", "draw", "get", "earn", "face", "attract", "secure", "obtain", "garner", "gain", "suffer");
    /** End of the rule of a demand that a clause follows. */
    static final String THAT = " with a demand that";

    private static final Set<String> REPEATING = Set.of(
            "reiterate",
            "repeat",
            "renew",
            "insist",
            "make",
            "issue",
            "press",
            "raise",
            "reaffirm",
            "voice",
            "address",
            "send");
    private static final Set<String> HEARSAY =
            Set.of("report", "reports", "rumor", "rumors", "rumour", "rumours", "speculation", "suggestions", "talk");

    /** "test-fires a missile": a show of arms, no shelling. */
    boolean isTest(VerbGroup group) {
        String before = sentence.lower(group.head() - 1);
        return group.lemma().matches("fire|launch|fly") && before.equals("test");
    }

    /** "jointly patrolled", "trained together". */
    boolean isJoint(VerbGroup group) {
        if (!Set.of("patrol", "drill", "train", "exercise", "sail", "police", "rehearse")
                .contains(group.lemma())) {
            return false;
        }
        for (int at = group.from(); at <= group.to(); at++) {
            if (sentence.lower(at).equals("jointly") || sentence.lower(at).equals("together")) {
                return true;
            }
        }
        return sentence.lower(group.from() - 1).equals("jointly");
    }

    /** "repeated its demand that X withdraw"; null when the verb has no such object. */
    @Nullable
    Meaning demanded(VerbGroup group) {
        if (group.passive() || !REPEATING.contains(group.lemma())) {
            return null;
        }
        String code = "";
        for (int at = group.to(); at < group.to() + 9 && at < sentence.size() && groups.at(at) == null; at++) {
            String lower = sentence.lower(at);
            if (lower.equals("that") && !code.isEmpty()) {
                return new Meaning(code, "DEMAND", "verb " + group.lemma() + THAT, at + 1, -1, false, false);
            }
            code = lower.matches("demands?") ? "100" : lower.matches("calls?|appeals?|requests?|pleas?") ? "020" : code;
        }
        return null;
    }

    /** "declared X persona non grata", "took X off its blacklist", "took X to court"; null when it is none of these. */
    @Nullable
    Meaning framed(VerbGroup group) {
        if (group.passive()) {
            return null;
        }
        String code = switch (group.lemma()) {
            case "declare", "brand", "pronounce" -> follows(group, UNWELCOME) ? "161" : null;
            case "remove", "delete", "drop", "strike", "take" -> follows(group, LISTS) ? "085" : court(group);
            case "add", "put", "place" -> follows(group, BLACKLISTS) ? "163" : kept(group);
            case "confine", "lock" -> kept(group);
            case "bring", "drag", "haul" -> court(group);
            case "hold", "keep", "use" -> holdsShields(group) ? "184" : kept(group);
            default -> null;
        };
        return code == null
                ? null
                : new Meaning(code, "", "verb " + group.lemma() + " in a phrase", group.to(), -1, false, false);
    }

    /** "held civilians as human shields". */
    private boolean holdsShields(VerbGroup group) {
        for (int at = group.to(); at < sentence.size() && at < group.to() + 14; at++) {
            if (sentence.lower(at).equals("human") && sentence.lower(at + 1).startsWith("shield")) {
                return true;
            }
        }
        return false;
    }

    /** "marched in the capital to demand": a demonstration. */
    boolean isRally(VerbGroup group, int child) {
        return Set.of("march", "gather", "assemble").contains(group.lemma())
                && !group.passive()
                && child >= 0
                && groups.get(child).isInfinitive()
                && Set.of("demand", "protest", "denounce", "condemn", "oppose")
                        .contains(groups.get(child).lemma());
    }

    private @Nullable String court(VerbGroup group) {
        return !Set.of("remove", "delete", "drop", "strike").contains(group.lemma()) && follows(group, COURTS)
                ? "115"
                : null;
    }

    /** "placed X under house arrest", "held X in custody". */
    private @Nullable String kept(VerbGroup group) {
        return follows(group, ARREST) ? "173" : null;
    }

    private boolean follows(VerbGroup group, Set<String> words) {
        for (int at = group.to() + 1; at < sentence.size() && at < group.to() + 12 && groups.at(at) == null; at++) {
            if (words.contains(sentence.lower(at))) {
                boolean link = words.equals(LISTS) ? hasBefore(group, at, "from") || hasBefore(group, at, "off") : true;
                boolean before =
                        words.equals(COURTS) ? hasBefore(group, at, "to") || hasBefore(group, at, "before") : link;
                return before;
            }
        }
        return false;
    }

    private boolean hasBefore(VerbGroup group, int at, String word) {
        for (int i = group.to(); i < at; i++) {
            if (sentence.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** "called the ruling unacceptable", "branded X a terrorist state". */
    boolean isLabeling(VerbGroup group) {
        if (!Set.of("call", "brand", "label", "term", "dub", "describe", "deem", "designate", "declare")
                .contains(group.lemma())) {
            return false;
        }
        for (int at = group.to(); at < sentence.size() && at < group.to() + 14 && groups.at(at) == null; at++) {
            if (HEARSAY.contains(sentence.lower(at)) || sentence.lower(at).matches("claims?|allegations?")) {
                return false;
            }
            if (JUDGMENTS.contains(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "seeks debt relief from X": an appeal to X. */
    @Nullable
    Meaning sought(VerbGroup group) {
        if (!Set.of("seek", "request", "solicit").contains(group.lemma()) || group.passive()) {
            return null;
        }
        NounHit hit = reach.noun(group, h -> !h.type().code().equals("-"));
        boolean from = false;
        for (int at = group.to(); at < sentence.size() && at < group.to() + 9; at++) {
            from |= sentence.lower(at).equals("from");
        }
        if (hit == null || !from) {
            return null;
        }
        String code = Composition.compose("APPEAL", hit.type().code());
        return new Meaning(code, "APPEAL", "verb seek over noun " + hit.type().name(), hit.to(), -1, false, false);
    }

    /** "allowed refugees to return": a concession to them. */
    boolean isLettingGo(VerbGroup group, int child) {
        return Set.of("allow", "permit", "let").contains(group.lemma())
                && child >= 0
                && !group.passive()
                && (isMove(groups.get(child)) || groups.get(child).from() > group.to() + 2);
    }

    boolean isMove(VerbGroup group) {
        return MOVES.contains(group.lemma());
    }

    /** "wins praise from X", "faced criticism from X": what comes is told by the noun. */
    boolean isReceiving(VerbGroup group) {
        boolean under =
                group.lemma().equals("come") && sentence.lower(group.to()).equals("under");
        if (!under && !RECEIVING.contains(group.lemma()) || group.passive()) {
            return false;
        }
        NounHit hit = reach.noun(
                group,
                h -> h.type().code().compareTo("02") >= 0 && !h.type().name().equals("INSPECTORS"));
        for (int at = hit == null ? sentence.size() : hit.to(); at < sentence.size() && at < group.to() + 8; at++) {
            if (sentence.lower(at).equals("from")) {
                return true;
            }
        }
        return false;
    }

    /** "dismissed a report of talks", "denied rumors that": what is denied was told by nobody named. */
    boolean isDenial(VerbGroup group) {
        if (!Set.of("deny", "dismiss", "reject", "refute", "rubbish").contains(group.lemma())) {
            return false;
        }
        for (int at = group.to(); at < group.to() + 4; at++) {
            String lower = sentence.lower(at);
            if (HEARSAY.contains(lower)) {
                return true;
            }
            if (at < sentence.size() && sentence.token(at).isCapitalized() || lower.equals("'s")) {
                return false;
            }
        }
        return false;
    }
}
