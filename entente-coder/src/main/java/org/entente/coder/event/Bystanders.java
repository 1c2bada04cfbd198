package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Sides.Argument;

/** Actors to the right of a verb that are no side of its act: helpers, places on a border, actors of a participle's own phrase. */
record Bystanders(Analysis analysis, VerbGroup group) {

    private static final Set<String> HELP = Set.of(
            "help", "support", "assistance", "backing", "aid", "blessing", "approval", "permission", "mediation");
    private static final Set<String> FORCES = Set.of("MIL", "COP");
    private static final Set<String> OWN = Set.of("its", "their", "his", "her");
    private static final Set<String> EDGES = Set.of("border", "frontier", "coast");
    private static final Set<String> BESIDE = Set.of("on", "at", "along", "near", "to", "from", "across");

    /** The arguments without bystanders; a land whose border is named counts as near. */
    List<Argument> without(List<Argument> arguments) {
        List<Argument> kept = new ArrayList<>(arguments.size());
        boolean plain =
                arguments.stream().anyMatch(a -> isNear(a) && !a.mention().isGeneric());
        boolean governed = false;
        for (Argument argument : arguments) {
            boolean late = argument.preposition().isEmpty() && governed;
            governed |= !argument.preposition().isEmpty();
            if (!isHelper(argument) && !isOwn(argument) && !late && (!plain || isNear(argument))) {
                kept.add(
                        isAtBorder(argument)
                                ? new Argument(argument.mention(), "near", argument.afterComma())
                                : argument);
            }
        }
        return kept;
    }

    /** "a call for its forces to be sent": the acting side's own. */
    private boolean isOwn(Argument argument) {
        ActorMention mention = argument.mention();
        return mention.isGeneric()
                && FORCES.contains(
                        mention.code().substring(Math.max(0, mention.code().length() - 3)))
                && OWN.contains(analysis.sentence().lower(mention.from() - 1));
    }

    /** "with X's help". */
    private boolean isHelper(Argument argument) {
        ActorMention mention = argument.mention();
        boolean owner = analysis.sentence().lower(mention.to()).equals("'s");
        return argument.preposition().equals("with")
                && HELP.contains(analysis.sentence().lower(mention.to() + (owner ? 1 : 0)));
    }

    /** "on the X border". */
    private boolean isAtBorder(Argument argument) {
        return BESIDE.contains(argument.preposition())
                && EDGES.contains(analysis.sentence().lower(argument.mention().to()));
    }

    /** "a demand from X to keep the deals reached with Y": Y belongs to the participle. */
    private boolean isNear(Argument argument) {
        for (int i = group.to(); i < argument.mention().from(); i++) {
            VerbGroup other = analysis.groups().at(i);
            if (other != null && other.from() >= group.to() && other.passive() && !other.finite()) {
                return false;
            }
        }
        return true;
    }
}
