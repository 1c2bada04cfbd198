package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Actors that "and", a comma in a list or a hyphen joins. */
record Joints(Sentence sentence, Tags tags, VerbGroups groups, Lexicon lexicon) {

    private static final Set<String> JOINING =
            Set.of("and", ",", "&", "or", "as", "well", "both", "the", "a", "with", "alongside", "nor");

    /** The actor and those that "and" joins to it, from left to right. */
    List<ActorMention> joined(@Nullable ActorMention mention) {
        if (mention == null) {
            return List.of();
        }
        List<ActorMention> all = new ArrayList<>(2);
        ActorMention left = mention;
        while (left != null) {
            all.addFirst(left);
            left = neighbor(left, -1);
        }
        ActorMention right = neighbor(mention, 1);
        while (right != null) {
            all.add(right);
            right = neighbor(right, 1);
        }
        return all.stream().flatMap(m -> tags.sharing(m).stream()).distinct().toList();
    }

    /** The next actor to the left (−1) or right (1) that is joined to this one; null when there is none. */
    @Nullable
    ActorMention neighbor(ActorMention mention, int step) {
        int at = step < 0 ? mention.from() - 1 : mention.to();
        boolean and = false;
        int crossed = 0;
        while (at >= 0 && at < sentence.size() && !tags.isMention(at) && crossed < 5 && joins(at, and || step < 0)) {
            String lower = sentence.lower(at);
            and |= lower.equals("and")
                    || lower.equals("&")
                    || lower.equals("well")
                    || lower.equals("or")
                    || lower.equals("nor")
                    || (crossed == 0 || step < 0) && lower.equals(",") && (listed(at, step) || isHeadlinePair(at));
            at += step;
            crossed++;
        }
        ActorMention other = tags.mentionAt(at);
        boolean pair = crossed == 0
                && other != null
                && sentence.token(Math.max(mention.from(), other.from())).glued();
        return other != null && (and || pair) ? other : null;
    }

    /** Words between joined actors: "and the awful Gondor". */
    private boolean joins(int at, boolean described) {
        String lower = sentence.lower(at);
        if (JOINING.contains(lower)) {
            return true;
        }
        boolean plain = Character.isLowerCase(lower.codePointAt(0))
                && !sentence.token(at).isCapitalized()
                && groups.at(at) == null;
        return described
                && plain
                && !Words.PREPOSITIONS.contains(lower)
                && !Words.SUBORDINATORS.contains(lower)
                && !Words.CONJUNCTIONS.contains(lower)
                && lexicon.nouns(sentence, at).isEmpty();
    }

    /** "Indonesia, Australia sign pact": in a headline a comma is an "and". */
    private boolean isHeadlinePair(int at) {
        ActorMention left = tags.mentionAt(at - 1);
        ActorMention right = tags.mentionAt(at + 1);
        return left != null
                && right != null
                && left.from() == 0
                && groups.at(right.to()) != null
                && !sentence.lower(sentence.size() - 1).equals(".");
    }

    /** A comma joins only in a list that an "and" closes. */
    private boolean listed(int at, int step) {
        for (int i = at; i < Math.min(sentence.size(), at + 14); i++) {
            if (sentence.lower(i).equals("and")
                    && (tags.isMention(i + 1)
                            || tags.isMention(i + 2)
                            || tags.isMention(i + 3)
                            || tags.isMention(i + 4))) {
                return true;
            }
            if (groups.at(i) != null) {
                return false;
            }
        }
        return step < 0 && sentence.lower(at + 1).equals("and");
    }
}
