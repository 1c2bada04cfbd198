package org.entente.coder.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;

/** Sentences about sport, weather, markets, films and courts, whose verbs of force are no events between states. */
final class NonEvents {

    private static final int ENOUGH = 2;
    private static final Map<String, Integer> WEIGHTS = weights();

    /** Codes of bodies without a state whose names tell of what they do. */
    private static final Set<String> CLUBS = Set.of("NGO", "PTY");

    private NonEvents() {}

    private static Map<String, Integer> weights() {
        Map<String, Integer> weights = new HashMap<>();
        Resources.read("non-events.tsv", 2, c -> {
            for (String word : c[1].split(" ")) {
                weights.put(word.replace('-', '_'), Integer.parseInt(c[0]));
            }
        });
        return weights;
    }

    static boolean isOne(Sentence sentence, List<ActorMention> mentions) {
        int weight = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String lower = sentence.lower(i);
            if (isOfName(sentence, i, mentions)) {
                continue;
            }
            weight += WEIGHTS.getOrDefault(lower, 0);
            if (i + 1 < sentence.size()) {
                weight += WEIGHTS.getOrDefault(lower + "_" + sentence.lower(i + 1), 0);
            }
            weight += isScore(sentence, i) ? 1 : 0;
        }
        return weight >= ENOUGH;
    }

    /** "Ivory Coast", "coast guard": a word of a name says nothing of the subject, but in "Football Association" it does. */
    private static boolean isOfName(Sentence sentence, int at, List<ActorMention> mentions) {
        return sentence.lower(at).equals("coast") && sentence.lower(at + 1).equals("guard")
                || sentence.token(at).isCapitalized()
                        && mentions.stream().anyMatch(m -> m.from() <= at && at < m.to() && !CLUBS.contains(m.code()));
    }

    /** "2-1", as of a match. */
    private static boolean isScore(Sentence sentence, int at) {
        return isSmall(sentence.lower(at))
                && at + 1 < sentence.size()
                && sentence.token(at + 1).glued()
                && isSmall(sentence.lower(at + 1));
    }

    private static boolean isSmall(String lower) {
        return !lower.isEmpty() && lower.length() < 3 && lower.chars().allMatch(Character::isDigit);
    }
}
