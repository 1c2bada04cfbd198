package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.event.Sides.Argument;

/**
 * The other side of an act that names none: of a ruler's or an armed act at home the land itself ("imposed a curfew in Cizre"), of an alert
 * or a threat whoever gave the reason ("scrambled jets after Russian bombers flew near").
 */
record HomeSide(Analysis analysis, VerbGroup group, Meaning meaning, List<Argument> arguments) {

    private static final Set<String> HOME = Set.of("081", "082", "083", "14", "172", "175", "19", "20");
    private static final int STATE_AND_ROLE = 6;
    private static final Set<String> PEOPLE = Set.of("REB", "CVL", "OPP", "EDU", "LAB", "AGR", "REF", "REL");
    private static final Set<String> ANSWERS = Set.of("13", "15");
    private static final Set<String> RULING = Set.of("GOV", "LEG", "MIL", "REB", "CVL", "OPP", "EDU", "LAB", "AGR");

    List<ActorMention> of(List<ActorMention> sources) {
        String code = meaning.code();
        if (code == null || sources.isEmpty()) {
            return List.of();
        }
        if (HOME.stream().anyMatch(code::startsWith)) {
            return home(sources.getFirst());
        }
        return ANSWERS.contains(code.substring(0, 2)) ? reason(sources.getFirst()) : List.of();
    }

    /** "farmers blockaded the capital": people's act upon a place of their own state; empty for other acts and actors. */
    List<ActorMention> direct(List<ActorMention> sources) {
        if (sources.isEmpty() || meaning.code() == null || meaning.code().compareTo("13") < 0) {
            return List.of();
        }
        ActorMention source = sources.getFirst();
        if (source.kind() != Kind.BODY
                || source.code().length() != STATE_AND_ROLE
                || !PEOPLE.contains(source.code().substring(STATE_AND_ROLE - 3))) {
            return List.of();
        }
        return arguments.stream()
                .filter(a -> a.preposition().isEmpty() && !a.afterComma())
                .map(Argument::mention)
                .filter(m -> m.kind() == Kind.PLACE && m.root().equals(source.root()) && m.from() <= group.to() + 1)
                .limit(1)
                .toList();
    }

    private List<ActorMention> home(ActorMention source) {
        if (source.kind() != Kind.BODY
                || source.code().length() != 6
                || !RULING.contains(source.code().substring(3))) {
            return List.of();
        }
        return arguments.stream()
                .map(Argument::mention)
                .filter(m -> m.kind() == Kind.PLACE
                        && m.root().equals(source.root())
                        && !m.code().equals(source.code())
                        && !analysis.sides().preposition(m).isEmpty())
                .limit(1)
                .toList();
    }

    private List<ActorMention> reason(ActorMention source) {
        for (int i = group.to(); i < analysis.sentence().size(); i++) {
            if (analysis.sentence().lower(i).equals("after")
                    || analysis.sentence().lower(i).equals("following")) {
                for (int at = i + 1; at < i + 6; at++) {
                    ActorMention mention = analysis.tags().mentionAt(at);
                    if (mention != null) {
                        return mention.root().equals(source.root()) || mention.isGeneric()
                                ? List.of()
                                : List.of(mention);
                    }
                }
                return List.of();
            }
        }
        return List.of();
    }
}
