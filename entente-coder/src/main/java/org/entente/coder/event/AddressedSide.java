package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.event.Sides.Argument;

/** Whom a demand, an appeal or a threat is addressed to. */
record AddressedSide(Analysis analysis, VerbGroup group, Meaning meaning) {

    private static final Set<String> ASKED = Set.of("of", "from", "to", "by", "on");

    /** The side addressed, by rules of its own; empty when the general ones decide. */
    List<ActorMention> of(List<Argument> fitting, Predicate<ActorMention> isSource) {
        if (fitting.isEmpty() && meaning.kind().equals("THREATEN")) {
            return conditioned(isSource);
        }
        if (fitting.isEmpty() && meaning.rule().endsWith(SpecialMeanings.THAT)) {
            return afterThat(isSource);
        }
        return isAsking() ? firstAsked(fitting) : List.of();
    }

    /** "demanded a meeting of X to discuss", "investigates crimes by X": the noun under the verb says who is asked or whose deed it is. */
    List<ActorMention> askedFirst(List<Argument> arguments) {
        String code = String.valueOf(meaning.code());
        boolean demands = code.startsWith("10") && meaning.inner() >= 0;
        boolean probes = code.startsWith("09") && !group.passive();
        int to = demands ? analysis.groups().get(meaning.inner()).from() : Integer.MAX_VALUE;
        for (Argument argument : arguments) {
            boolean doer = argument.preposition().equals("by")
                    || demands && argument.preposition().equals("of");
            if ((demands || probes) && doer && argument.mention().from() < to) {
                return List.of(argument.mention());
            }
        }
        return List.of();
    }

    private boolean isAsking() {
        return meaning.code() != null
                && (meaning.code().startsWith("10") || meaning.code().startsWith("02"))
                && meaning.inner() < 0;
    }

    /** "demanded the withdrawal of X's forces from Y": the first named is asked. */
    private static List<ActorMention> firstAsked(List<Argument> fitting) {
        for (Argument argument : fitting) {
            if (ASKED.contains(argument.preposition()) && !argument.mention().isGeneric()) {
                return List.of(argument.mention());
            }
        }
        return List.of();
    }

    /** "repeated its demand that X withdraw": X is asked. */
    private List<ActorMention> afterThat(Predicate<ActorMention> isSource) {
        return analysis.mentions().stream()
                .filter(m -> m.from() >= meaning.to() && m.from() < meaning.to() + 3 && !isSource.test(m))
                .limit(1)
                .toList();
    }

    /** "threatened to strike if X attacks": X is threatened. */
    private List<ActorMention> conditioned(Predicate<ActorMention> isSource) {
        for (ActorMention mention : analysis.mentions()) {
            String before = analysis.sentence().lower(mention.from() - 1);
            boolean condition = before.equals("if") || before.equals("unless") || before.equals("until");
            if (condition && mention.from() > group.to() && !isSource.test(mention)) {
                return List.of(mention);
            }
        }
        return List.of();
    }
}
