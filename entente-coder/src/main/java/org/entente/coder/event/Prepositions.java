package org.entente.coder.event;

import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;

/** Says which preposition governs an actor. */
record Prepositions(Sentence sentence, Tags tags, VerbGroups groups, Joints joints) {

    /** "in line with X", "at odds with X": no other side. */
    private static final Set<String> MANNERS =
            Set.of("line", "accordance", "connection", "keeping", "compliance", "according", "wake", "thanks", "owing");
    /** "the town of X" is a place of the act. */
    private static final Set<String> SPOTS = Set.of(
            "town", "city", "village", "region", "province", "port", "district", "capital", "enclave", "outskirts");

    private static final Set<String> CROWDS = Set.of("thousands", "hundreds", "dozens", "scores");
    private static final Set<String> NUMBERS = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
            "dozens", "several", "many", "more", "most", "some");
    private static final Set<String> PLACE_ADJECTIVES = Set.of(
            "south",
            "north",
            "east",
            "west",
            "southern",
            "northern",
            "eastern",
            "western",
            "central",
            "neighboring",
            "neighbouring",
            "nearby",
            "occupied",
            "mainland",
            "upper",
            "lower",
            "rival",
            "fellow",
            "ally",
            "neighbor",
            "neighbour",
            "former",
            "then",
            "embattled",
            "impoverished",
            "oil-rich",
            "communist",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "key",
            "arch",
            "foe",
            "enemy",
            "partner",
            "nuclear-armed");

    /** The preposition that governs the actor, over its article and adjectives; empty when there is none. */
    String of(ActorMention mention) {
        int at = mention.from() - 1;
        for (int steps = 0; at >= 0 && steps < 7; steps++, at--) {
            String lower = sentence.lower(at);
            ActorMention other = tags.mentionAt(at);
            if (lower.equals("of") && SPOTS.contains(sentence.lower(at - 1))) {
                return "in";
            }
            if (lower.equals("than") && Set.of("more", "less", "fewer").contains(sentence.lower(at - 1))) {
                at--;
                continue;
            }
            if (Set.of("about", "over", "around").contains(lower) && isNumber(sentence.lower(at + 1))) {
                continue;
            }
            boolean upTo =
                    lower.equals("to") && sentence.lower(at - 1).equals("up") && isNumber(sentence.lower(at + 1));
            if (upTo || lower.equals("of") && CROWDS.contains(sentence.lower(at - 1))) {
                at--;
                continue;
            }
            if (steps == 0 && isYear(lower) && sentence.lower(at - 1).equals("in")) {
                return "";
            }
            if (Words.PREPOSITIONS.contains(lower) && !(lower.equals("to") && groups.at(at + 1) != null)) {
                return MANNERS.contains(sentence.lower(at - 1)) ? "amid" : lower;
            }
            if (other != null) {
                boolean joins = steps > 0 && joints.neighbor(other, 1) == mention;
                return joins ? of(other) : "";
            }
            boolean passes = Words.DETERMINERS.contains(lower)
                    || isNumber(lower)
                    || isPlaceAdjective(at)
                    || lower.equals("and")
                    || lower.equals(",") && tags.isMention(at - 1);
            if (!passes) {
                return "";
            }
        }
        return "";
    }

    /** "In 2008 X attacked Y": the preposition is the year's. */
    private static boolean isYear(String lower) {
        return lower.matches("(?:19|20)\\d\\d");
    }

    /** "in southern Lebanon", "from neighboring Chad", "in war-torn Syria". */
    private boolean isPlaceAdjective(int at) {
        String lower = sentence.lower(at);
        return PLACE_ADJECTIVES.contains(lower)
                || lower.endsWith("ern") && lower.length() > 6
                || sentence.token(at).glued()
                || at + 1 < sentence.size() && sentence.token(at + 1).glued();
    }

    private static boolean isNumber(String lower) {
        return !lower.isEmpty() && Character.isDigit(lower.charAt(0)) || NUMBERS.contains(lower);
    }
}
