package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.event.Sides.Argument;

/** The other side of an act where the verb's noun is that side's: its right, its decision, its offer. */
record NounSides(Analysis analysis, VerbGroup group, Meaning meaning) {

    private static final Set<String> OWN = Set.of(
            "right", "rights", "decision", "policy", "policies", "action", "actions", "conduct", "role", "handling");

    /** "defended the right of X to", "defended the decision of X": the verb's noun is X's. */
    List<ActorMention> holdersOfRight(List<Argument> fitting) {
        return fitting.stream()
                .filter(a -> a.preposition().equals("of") && OWN.contains(ofWhat(a.mention())))
                .map(Argument::mention)
                .limit(1)
                .toList();
    }

    private String ofWhat(ActorMention mention) {
        int at = mention.from() - 1;
        while (at > group.to() && !analysis.sentence().lower(at).equals("of")) {
            at--;
        }
        return analysis.sentence().lower(at - 1);
    }

    /** "agreed to US mediation in the talks with X": whose offer is accepted or refused. */
    List<ActorMention> owners(List<Argument> fitting) {
        String code = String.valueOf(meaning.code());
        boolean answers = code.startsWith("03") || code.startsWith("12");
        return fitting.stream()
                .filter(a -> answers
                        && meaning.rule().contains("with noun")
                        && a.mention().from() >= group.to()
                        && a.mention().to() == meaning.to() - 1
                        && !a.mention().isGeneric())
                .map(Argument::mention)
                .limit(1)
                .toList();
    }
}
