package org.entente.coder.engine;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.event.Statement;

/**
 * Gives a role without a state the state of those it deals with, where they can only be of one: "rebels ambushed Salvadoran soldiers" is an act in El
 * Salvador. Only where the sentence names one state, and one side is of those who rule and the other of those who are ruled.
 */
final class HomeStates {

    private static final int STATE = 3;
    private static final Set<String> RULING = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");
    private static final Set<String> RULED =
            Set.of("REB", "OPP", "CVL", "LAB", "EDU", "MED", "AGR", "REL", "PTY", "HRI");

    private HomeStates() {}

    static List<Statement> fill(List<ActorMention> mentions, List<Statement> statements) {
        String state = only(mentions);
        return state.isEmpty()
                ? statements
                : statements.stream().map(s -> filled(s, state)).toList();
    }

    private static Statement filled(Statement statement, String state) {
        ActorMention source = statement.source();
        ActorMention target = statement.target();
        if (source == null || target == null || isRole(source) == isRole(target)) {
            return statement;
        }
        ActorMention generic = isRole(source) ? source : target;
        ActorMention named = isRole(source) ? target : source;
        String role = named.code().length() < 2 * STATE ? "" : named.code().substring(STATE, 2 * STATE);
        boolean atHome = RULING.contains(role) && RULED.contains(generic.code())
                || RULED.contains(role) && RULING.contains(generic.code());
        if (!atHome || !named.root().equals(state)) {
            return statement;
        }
        return isRole(source)
                ? statement.withSides(source.of(state), target)
                : statement.withSides(source, target.of(state));
    }

    private static boolean isRole(ActorMention mention) {
        return RULING.contains(mention.code()) || RULED.contains(mention.code());
    }

    /** The one state that the sentence names; empty where it names none or several. */
    private static String only(List<ActorMention> mentions) {
        String state = "";
        for (ActorMention mention : mentions) {
            if (mention.isGeneric() || isRole(mention) || mention.kind() == Kind.REFERENCE) {
                continue;
            }
            if (mention.kind() == Kind.GROUP || !state.isEmpty() && !state.equals(mention.root())) {
                return "";
            }
            state = mention.root();
        }
        return state;
    }
}
