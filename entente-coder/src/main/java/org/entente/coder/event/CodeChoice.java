package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.event.Sides.Argument;
import org.jspecify.annotations.Nullable;

/** Mends a verb's code by who acts upon whom. */
record CodeChoice(
        Analysis analysis, VerbGroup group, @Nullable String code) {

    static final String HOSTING = "043";

    private static final Set<String> ARMED = Set.of("MIL", "REB");
    private static final Set<String> BLOWS = Set.of("hit", "strike", "blast", "torpedo", "sink", "damage");
    private static final Set<String> MOVING = Set.of("send", "dispatch", "fly", "deploy", "rush", "scramble");
    private static final Set<String> TOWARD = Set.of("toward", "towards", "near", "off", "along", "into", "around");
    private static final Set<String> CROWDS = Set.of("CVL", "EDU", "LAB", "OPP", "REF", "AGR", "REL", "HRI");

    /** People protest in the street, states by note; who welcomes a guest is a host. */
    @Nullable
    String of(ActorMention source, ActorMention target, List<Argument> arguments) {
        if (group.lemma().equals("protest")
                && "111".equals(code)
                && (source.isGeneric() || CROWDS.contains(role(source)) || isPeople(source))) {
            return "141";
        }
        if ("1712".equals(code) && CROWDS.contains(role(source))) {
            return "145";
        }
        String preposition = analysis.sides().preposition(target);
        if ("087".equals(code) && isCrowd(source)) {
            return "082";
        }
        if ("144".equals(code) && group.lemma().equals("blockade") && !isCrowd(source)) {
            return "191";
        }
        if ("163".equals(code) && isCrowd(source)) {
            return "144";
        }
        if ("072".equals(code) && MOVING.contains(group.lemma()) && TOWARD.contains(preposition)) {
            return "154";
        }
        if ("152".equals(code) && preposition.equals("with")) {
            return "062";
        }
        if ("0874".equals(code) && target.kind() == Kind.ORGANIZATION) {
            return "161";
        }
        if ("174".equals(code) && (role(target).equals("GOV") || target.code().startsWith("IGO"))) {
            return "161";
        }
        if ("1712".equals(code) && ARMED.contains(role(source)) && BLOWS.contains(group.lemma())) {
            return "190";
        }
        if ("174".equals(code) && ARMED.contains(role(source)) && ARMED.contains(role(target))) {
            return "190";
        }
        if ("180".equals(code) && ARMED.contains(role(source))) {
            return "190";
        }
        if (code != null && code.startsWith("190") && isBomber(source)) {
            return "1831";
        }
        boolean guest = target.kind() == Kind.BODY
                && !target.rank().isEmpty()
                && arguments.stream().anyMatch(a -> a.preposition().equals("to"));
        return group.lemma().equals("welcome") && guest ? HOSTING : code;
    }

    /** "Some 3,000 Panamanians". */
    private boolean isPeople(ActorMention source) {
        String last = analysis.sentence().lower(source.to() - 1);
        return source.kind() == Kind.PLACE && (last.endsWith("ans") || last.endsWith("is") || last.endsWith("ese"));
    }

    /** "a suicide bomber killed". */
    private boolean isBomber(ActorMention source) {
        return analysis.sentence().lower(source.to() - 1).startsWith("bomber")
                && analysis.sentence().lower(source.to() - 2).equals("suicide");
    }

    private static boolean isCrowd(ActorMention source) {
        return CROWDS.contains(role(source)) || source.isGeneric() && CROWDS.contains(source.code());
    }

    private static String role(ActorMention mention) {
        return mention.code().length() < 6 ? "" : mention.code().substring(3, 6);
    }
}
