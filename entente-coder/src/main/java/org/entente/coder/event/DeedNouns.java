package org.entente.coder.event;

import java.util.Map;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Nouns that say of somebody's infinitive what verbs say: "X's decision to cut ties", "X's refusal to meet", "X's threat to attack". */
final class DeedNouns {

    private static final String DONE = "PASS";
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("decision", DONE),
            Map.entry("move", DONE),
            Map.entry("order", "DEMAND"),
            Map.entry("refusal", "REFUSE"),
            Map.entry("threat", "THREATEN"),
            Map.entry("threats", "THREATEN"),
            Map.entry("pledge", "PROMISE"),
            Map.entry("promise", "PROMISE"),
            Map.entry("vow", "PROMISE"),
            Map.entry("agreement", "PROMISE"),
            Map.entry("offer", "PROMISE"));

    private DeedNouns() {}

    static boolean isDeed(String lower) {
        return KINDS.containsKey(lower);
    }

    /** The kind of the noun before the infinitive; empty when it is none of these or nobody owns it. */
    static String kind(Sentence sentence, Tags tags, VerbGroup group) {
        boolean owned = group.isInfinitive() && owner(sentence, tags, group) != null;
        return owned ? KINDS.getOrDefault(sentence.lower(group.from() - 2), "") : "";
    }

    /** Whose deed it is. */
    static @Nullable ActorMention owner(Sentence sentence, Tags tags, VerbGroup group) {
        int noun = group.from() - 2;
        if (noun < 1 || !KINDS.containsKey(sentence.lower(noun))) {
            return null;
        }
        int before = noun - 1;
        if (sentence.lower(before).equals("'s") || sentence.lower(before).equals("'")) {
            before--;
        }
        return tags.mentionAt(before);
    }
}
