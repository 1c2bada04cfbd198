package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.event.Sides.Argument;

/** Who acts and who is acted upon where the verb is a passive. */
record PassiveSides(Analysis analysis, int index, Meaning meaning, List<Argument> arguments) {

    private static final Set<String> FORCEFUL = Set.of(
            "ambush",
            "attack",
            "attacks",
            "strike",
            "strikes",
            "raid",
            "raids",
            "airstrike",
            "airstrikes",
            "shelling",
            "fire",
            "bombing",
            "bombardment",
            "assault",
            "offensive",
            "drone",
            "air",
            "missile",
            "rocket",
            "artillery",
            "gunfire",
            "incursion",
            "custody",
            "jail",
            "prison");
    private static final Set<String> TIED = Set.of("with", "against");
    private static final Set<String> LEFT = Set.of("in", "to", "on", "of", "at", "near", "from", "against", "with");

    private VerbGroup group() {
        return analysis.groups().get(index);
    }

    /** The actors after "by". */
    List<ActorMention> agents() {
        List<ActorMention> agents = arguments.stream()
                .filter(a -> a.preposition().equals("by"))
                .map(Argument::mention)
                .toList();
        String code = meaning.code();
        if (!agents.isEmpty() || code == null || code.compareTo("17") < 0 || code.compareTo("21") >= 0) {
            return agents;
        }
        boolean byState = code.startsWith("17");
        return arguments.stream()
                .filter(a -> byState && VerbStatements.PLACING.contains(a.preposition())
                        || Set.of("in", "after", "during").contains(a.preposition()) && isForceful(a.mention()))
                .map(Argument::mention)
                .limit(1)
                .toList();
    }

    /** Whether it is said whose is what was given, and to whom: "Swedish shells were delivered to X". */
    boolean isGiving() {
        return meaning.code() != null
                && meaning.code().startsWith("07")
                && !givers().isEmpty()
                && !receivers().isEmpty();
    }

    /** Whose is what was given: the first actor before the verb. */
    List<ActorMention> givers() {
        List<ActorMention> subjects = analysis.sides().subjects(index);
        return subjects.isEmpty() ? leftSide() : subjects;
    }

    /** To whom, who is not the giver. */
    List<ActorMention> receivers() {
        List<ActorMention> givers = givers();
        return arguments.stream()
                .filter(a -> a.preposition().equals("to"))
                .map(Argument::mention)
                .filter(m -> givers.stream().noneMatch(g -> g.root().equals(m.root())))
                .limit(1)
                .toList();
    }

    /** "killed in an Israeli strike": who struck has killed. */
    private boolean isForceful(ActorMention mention) {
        int next = mention.to();
        String word = analysis.sentence().lower(next);
        String second = analysis.sentence().lower(next + 1);
        return FORCEFUL.contains(word) || word.equals("'s") && FORCEFUL.contains(second);
    }

    List<ActorMention> patients() {
        List<ActorMention> subjects = analysis.sides().subjects(index);
        if (!subjects.isEmpty() && !meaning.rule().contains("noun")) {
            return subjects;
        }
        List<ActorMention> tied = subjects.isEmpty() ? withSide() : List.of();
        if (!tied.isEmpty()) {
            return tied;
        }
        List<ActorMention> right = arguments.stream()
                .filter(a -> !a.preposition().equals("by")
                        && (VerbStatements.PREFERRED.contains(a.preposition())
                                || a.preposition().isEmpty()))
                .map(Argument::mention)
                .toList();
        return !right.isEmpty() ? right : subjects.isEmpty() ? leftSide() : subjects;
    }

    /** "relations with X were severed by Y in favor of Z": with whom stands in the subject's phrase. */
    private List<ActorMention> withSide() {
        List<ActorMention> left = leftSide();
        return left.stream().anyMatch(m -> TIED.contains(analysis.sides().preposition(m))) ? left : List.of();
    }

    /** Whether it is said whose forces were sent somewhere: "Thai troops were deployed along the Cambodian border". */
    boolean isSending() {
        return meaning.code() != null && meaning.code().startsWith("15") && !sent().isEmpty() && !ahead().isEmpty();
    }

    /** The forces that were sent. */
    List<ActorMention> sent() {
        return analysis.sides().subjects(index).stream()
                .filter(m -> m.code().endsWith("MIL") || m.code().endsWith("COP"))
                .filter(m -> !m.isGeneric())
                .toList();
    }

    /** Before whom the forces stand. */
    List<ActorMention> ahead() {
        return arguments.stream()
                .filter(a -> VerbStatements.PLACING.contains(a.preposition())
                        || a.preposition().equals("to")
                        || a.preposition().equals("opposite"))
                .map(Argument::mention)
                .filter(m -> sent().stream().noneMatch(s -> s.root().equals(m.root())))
                .limit(1)
                .toList();
    }

    /** "a town in X was shelled by Y", "aid to X was suspended by Y": the actor in the subject's phrase. */
    private List<ActorMention> leftSide() {
        for (int i = group().from() - 1; i >= 0 && analysis.groups().at(i) == null; i--) {
            ActorMention mention = analysis.tags().mentionAt(i);
            if (mention != null && LEFT.contains(analysis.sides().preposition(mention))) {
                return analysis.sides().joined(mention);
            }
        }
        return List.of();
    }
}
