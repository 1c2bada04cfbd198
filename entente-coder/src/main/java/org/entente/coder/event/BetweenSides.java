package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;

/** The actors after "between" that a verb's act stands between. */
record BetweenSides(Analysis analysis, VerbGroup group) {

    /** The actors; empty when none stand in the verb's reach. */
    List<ActorMention> find() {
        int from = group.passive() ? 0 : group.to();
        for (ActorMention mention : analysis.mentions()) {
            if (mention.from() >= from
                    && analysis.sides().preposition(mention).equals("between")
                    && isInReach(mention)
                    && !isBeyondAs(mention)) {
                return analysis.sides().joined(mention);
            }
        }
        return List.of();
    }

    /** "as battles raged between X and Y": another act. */
    private boolean isBeyondAs(ActorMention mention) {
        for (int i = group.to(); i < mention.from(); i++) {
            if (Set.of("as", "while", "when", "after", "before")
                    .contains(analysis.sentence().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInReach(ActorMention mention) {
        int from = Math.min(group.to(), mention.to());
        int to = Math.max(group.from(), mention.from());
        for (int i = from; i < to; i++) {
            VerbGroup other = analysis.groups().at(i);
            if (other != null && other != group && other.finite()) {
                return false;
            }
        }
        return true;
    }
}
