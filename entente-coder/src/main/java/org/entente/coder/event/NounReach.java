package org.entente.coder.event;

import java.util.Set;
import java.util.function.Predicate;
import org.entente.coder.event.Lexicon.NounHit;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a verb does something to. */
record NounReach(Sentence sentence, VerbGroups groups, Lexicon lexicon) {

    private static final int FARTHEST_NOUN = 9;
    private static final Set<String> STANCES =
            Set.of("stance", "position", "view", "views", "policy", "line", "stand", "role", "record");
    /** "plans for an attack": there is no attack to do something to. */
    private static final Set<String> UNREAL = Set.of(
            "plan",
            "plans",
            "hopes",
            "hope",
            "prospect",
            "prospects",
            "idea",
            "talk",
            "chances",
            "bid",
            "preparations");

    private static final Set<String> UNREAL_LINKS = Set.of("for", "of", "to");
    private static final Set<String> COMPARED = Set.of("more", "less", "fewer", "other");
    private static final Set<String> AMOUNT = Set.of("one", "two", "three", "four", "half");
    private static final Set<String> AMOUNTS = Set.of("about", "around", "over", "under", "near");
    private static final Set<String> GIVING_WITH = Set.of(
            "hit",
            "slap",
            "smack",
            "strike",
            "punish",
            "target",
            "threaten",
            "provide",
            "supply",
            "present",
            "furnish",
            "equip",
            "arm",
            "reward",
            "help",
            "assist");
    private static final Set<String> NOUN_LINKS = Set.of("of", "for", "to", "on", "in", "a", "from");

    /** The first fitting noun in the verb's reach: to its right, for a passive one to its left. */
    @Nullable
    NounHit noun(VerbGroup group, Predicate<NounHit> fits) {
        return noun(group, 0, fits);
    }

    /** The same when some words after the verb belong to it: the "home" of "sent home". */
    @Nullable
    NounHit noun(VerbGroup group, int particles, Predicate<NounHit> fits) {
        if (group.passive()) {
            for (int at = group.from() - 1; at >= 0 && at > group.from() - 14 && isFree(at); at--) {
                NounHit hit = first(at, fits);
                if (hit != null) {
                    return hit;
                }
            }
        }
        int end = Math.min(sentence.size(), group.to() + FARTHEST_NOUN);
        for (int at = group.to() + particles; at < end; at++) {
            String lower = sentence.lower(at);
            boolean stance = lower.equals("on") && STANCES.contains(sentence.lower(at - 1));
            if (groups.at(at) != null
                    || stance
                    || lower.equals(";")
                    || Words.SUBORDINATORS.contains(lower) && !lower.equals("as")) {
                return null;
            }
            boolean homeward = at == group.to() && lower.equals("home");
            NounHit hit = homeward ? null : first(at, fits);
            if (hit == null && UNREAL.contains(lower) && UNREAL_LINKS.contains(sentence.lower(at + 1))) {
                return null;
            }
            if (hit != null) {
                NounHit head = groups.at(hit.to()) == null ? first(hit.to(), fits) : null;
                return head == null ? hit : head;
            }
            if (Words.PREPOSITIONS.contains(lower)
                    && !NOUN_LINKS.contains(lower)
                    && !isOfAmount(at)
                    && !(lower.equals("by") && isAmount(sentence.lower(at + 1)))
                    && !(lower.equals("with") && GIVING_WITH.contains(group.lemma()))
                    && at > group.to()) {
                return null;
            }
        }
        return null;
    }

    /** Whether no verb stands here but one that describes: "a treaty fixing the border was signed". */
    private boolean isFree(int at) {
        VerbGroup other = groups.at(at);
        return other == null || !other.finite() && other.trait().ing();
    }

    /** "by one hour", "by half". */
    static boolean isAmount(String lower) {
        return AMOUNT.contains(lower);
    }

    /** "more than 100,000 troops", "about 40 tanks". */
    private boolean isOfAmount(int at) {
        String next = sentence.lower(at + 1);
        boolean than = sentence.lower(at).equals("than");
        return than && COMPARED.contains(sentence.lower(at - 1))
                || !next.isEmpty() && Character.isDigit(next.charAt(0)) && AMOUNTS.contains(sentence.lower(at));
    }

    private @Nullable NounHit first(int at, Predicate<NounHit> fits) {
        for (NounHit hit : lexicon.nouns(sentence, at)) {
            boolean half =
                    hit.to() < sentence.size() && sentence.token(hit.to()).glued();
            if (!half && fits.test(hit)) {
                return hit;
            }
        }
        return null;
    }
}
