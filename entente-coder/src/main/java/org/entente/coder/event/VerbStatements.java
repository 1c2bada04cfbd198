package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.event.Sides.Argument;
import org.jspecify.annotations.Nullable;

/** The statements that one verb tells: its code, its two sides, both directions where both act. */
final class VerbStatements {

    private static final Set<String> SYMMETRIC = Set.of("040", "041", "046", "057", "044", "0871", "062");
    static final List<String> PREFERRED = List.of(
            "with", "against", "by", "on", "upon", "to", "at", "from", "between", "of", "for", "over", "toward",
            "towards", "into", "about", "among");
    static final Set<String> PLACING = Set.of("in", "near", "off", "inside", "across", "outside", "along", "around");
    private static final Set<String> GIVEN_TO = Set.of("to", "for");
    private static final Set<String> TOPICAL = Set.of("over", "about");
    private static final Set<String> SWAPPING = Set.of("exchange", "swap", "trade");
    private static final Set<String> MUTUAL_ENDS =
            Set.of("164", "161", "087", "0871", "190", "196", "0841", "163", "085");
    private static final Set<String> BOTH_WAYS = Set.of("with", "between", "and", "among");
    private static final Set<String> HOSTS =
            Set.of("host", "chair", "sponsor", "facilitate", "oversee", "broker", "mediate");
    private static final String VISIT = "042";

    private final Analysis analysis;
    private final int index;
    private final Meaning meaning;
    private final VerbGroup group;
    private final List<Argument> arguments;
    private final PassiveSides passive;

    VerbStatements(Analysis analysis, int index, Meaning meaning) {
        this.analysis = analysis;
        this.index = index;
        this.meaning = meaning;
        group = analysis.groups().get(index);
        arguments = new ArrayList<>(analysis.sides().arguments(group));
        passive = new PassiveSides(analysis, index, meaning, arguments);
    }

    List<Statement> read() {
        List<ActorMention> sources =
                group.passive() ? passive.agents() : analysis.sides().subjects(index);
        List<ActorMention> targets = group.passive() ? passive.patients() : targets(sources);
        if (group.passive() && sources.isEmpty() && passive.isGiving()) {
            sources = passive.givers();
            targets = passive.receivers();
        } else if (group.passive() && sources.isEmpty() && passive.isSending()) {
            sources = passive.sent();
            targets = passive.ahead();
        }
        if (group.lemma().equals("discuss")) {
            targets = targets.stream()
                    .filter(t -> analysis.sides().preposition(t).equals("with"))
                    .toList();
        }
        List<ActorMention> between = new BetweenSides(analysis, group).find();
        if ("045".equals(meaning.code()) && between.size() > 1) {
            targets = between;
        } else if (group.passive() && isOneOf(sources, between)) {
            targets = unlike(between, sources);
        }
        if (sources.size() > 1 && isMutual() && (isOnlyPlace(targets) || areGeneric(targets))) {
            targets = List.of();
        }
        if (sources.size() > 1 && targets.isEmpty() && "152".equals(meaning.code())) {
            return joint(sources);
        }
        List<Statement> statements = new ArrayList<>(2);
        if (sources.size() > 1 && SWAPPING.contains(group.lemma())) {
            addMutual(statements, sources);
            return statements;
        }
        boolean undone = group.passive() && sources.isEmpty() && between.size() > 1;
        if (undone
                && meaning.code() != null
                && isCooperative(meaning.code())
                && !MUTUAL_ENDS.contains(meaning.code())) {
            addMutual(statements, between);
            return statements;
        }
        boolean agreed = group.lemma().equals("agree")
                && sources.size() > 1
                && arguments.stream().noneMatch(a -> a.preposition().equals("with"));
        if (agreed || isMutual() && (between.size() > 1 || targets.isEmpty() && sources.size() > 1)) {
            addMutual(statements, between.size() > 1 && !(group.passive() && sources.size() > 1) ? between : sources);
            addHosts(statements, sources, between);
            return statements;
        }
        for (ActorMention source : sources) {
            for (ActorMention target : targets) {
                addPair(statements, source, target);
            }
        }
        if (statements.isEmpty()
                && targets.isEmpty()
                && sources.size() > 1
                && meaning.code() != null
                && isCooperative(meaning.code())) {
            addMutual(statements, sources);
        }
        return statements;
    }

    /** "met in Vienna": of two who met, the place is no third. */
    private boolean isOnlyPlace(List<ActorMention> targets) {
        return !targets.isEmpty()
                && targets.stream()
                        .allMatch(t -> PLACING.contains(analysis.sides().preposition(t))
                                || TOPICAL.contains(analysis.sides().preposition(t))
                                || analysis.sides().preposition(t).equals("on")
                                        && String.valueOf(meaning.code()).startsWith("04"));
    }

    /** "relations between X and Y were severed by X". */
    private static boolean isOneOf(List<ActorMention> sources, List<ActorMention> between) {
        return sources.size() == 1
                && between.stream()
                        .anyMatch(b -> b.root().equals(sources.getFirst().root()));
    }

    private static List<ActorMention> unlike(List<ActorMention> actors, List<ActorMention> others) {
        return actors.stream()
                .filter(a -> others.stream().noneMatch(o -> o.root().equals(a.root())))
                .toList();
    }

    private static boolean areGeneric(List<ActorMention> targets) {
        return !targets.isEmpty() && targets.stream().allMatch(ActorMention::isGeneric);
    }

    /** Exercises that two hold are joint. */
    private List<Statement> joint(List<ActorMention> sources) {
        List<Statement> statements = new ArrayList<>(2);
        for (ActorMention one : sources) {
            for (ActorMention other : sources) {
                if (!one.code().equals(other.code())) {
                    statements.add(statement(one, other, "062"));
                }
            }
        }
        return statements;
    }

    private static boolean isCooperative(String code) {
        return code.compareTo("03") >= 0 && code.compareTo("07") < 0 || MUTUAL_ENDS.contains(code);
    }

    /** "arrive in": the first actor after the particle is the other side. */
    private boolean hasParticle() {
        return meaning.to() > group.to()
                && meaning.inner() < 0
                && !meaning.rule().contains("noun");
    }

    private boolean isMutual() {
        return meaning.symmetric() || SYMMETRIC.contains(meaning.code());
    }

    private void addPair(List<Statement> statements, ActorMention source, ActorMention target) {
        if (VISIT.equals(meaning.code()) && isOfPeacekeepers(source)) {
            statements.add(statement(source, target, "074"));
            statements.add(statement(target, source, "0861"));
            return;
        }
        if (new ForceCheck(analysis).isDoubtful(group, meaning.code(), source, target)) {
            return;
        }
        if (source.code().equals(target.code()) || source.span().equals(target.span())) {
            return;
        }
        if ("010".equals(meaning.code()) && target.isGeneric()) {
            return;
        }
        statements.add(statement(
                source, target, new CodeChoice(analysis, group, meaning.code()).of(source, target, arguments)));
        if (isMutual() && target.kind() != Kind.GROUP && isBothWays(target)) {
            statements.add(statement(target, source));
        } else if (VISIT.equals(meaning.code()) || CodeChoice.HOSTING.equals(meaning.code())) {
            statements.add(statement(target, source, VISIT.equals(meaning.code()) ? CodeChoice.HOSTING : VISIT));
        }
    }

    /** "UN peacekeepers arrived in X": they protect, and X receives them. */
    private boolean isOfPeacekeepers(ActorMention source) {
        for (int i = source.from(); i <= source.to(); i++) {
            if (analysis.sentence().lower(i).startsWith("peacekeep")) {
                return true;
            }
        }
        return false;
    }

    /** "met X", "clashed with X": both act; "clashed over X", "signed an accord to supply X": one does. */
    private boolean isBothWays(ActorMention target) {
        String preposition = analysis.sides().preposition(target);
        boolean own = arguments.stream().anyMatch(a -> a.mention().equals(target));
        return (preposition.isEmpty() && own || BOTH_WAYS.contains(preposition)) && meaning.inner() < 0
                || meaning.inner() >= 0 && BOTH_WAYS.contains(preposition);
    }

    private void addMutual(List<Statement> statements, List<ActorMention> actors) {
        ForceCheck check = new ForceCheck(analysis);
        if (actors.stream().allMatch(check::isUponThing) || actors.stream().anyMatch(check::isOfFirm)) {
            return;
        }
        for (ActorMention one : actors) {
            for (ActorMention other : actors) {
                if (one != other && !one.code().equals(other.code())) {
                    statements.add(statement(one, other));
                }
            }
        }
    }

    /** "X hosted talks between Y and Z": X mediates. */
    private void addHosts(List<Statement> statements, List<ActorMention> sources, List<ActorMention> between) {
        if (HOSTS.contains(group.lemma()) && !group.passive()) {
            for (ActorMention source : sources) {
                between.stream()
                        .filter(b -> !b.root().equals(source.root()))
                        .forEach(b -> statements.add(statement(source, b, "045")));
            }
        }
    }

    private Statement statement(ActorMention source, ActorMention target) {
        return statement(source, target, meaning.code());
    }

    private Statement statement(ActorMention source, ActorMention target, @Nullable String cameo) {
        EventStatus told = analysis.status().ofVerb(index);
        EventStatus denied = "016".equals(cameo) && told.isFact() ? EventStatus.NEGATED : told;
        EventStatus status = "014".equals(cameo) && told.isFact() ? EventStatus.INTENT : denied;
        TextSpan trigger = analysis.span(group.from(), Math.max(group.to(), meaning.to()));
        String code = cameo == null ? null : Composition.told(cameo, status, group.modal());
        double confidence = Confidence.of(code, source.code(), target.code(), meaning.rule(), Confidence.UNJUDGED);
        return new Statement(
                code,
                source,
                target,
                status,
                Analysis.cover(trigger, source, target),
                trigger,
                confidence,
                meaning.rule());
    }

    private List<ActorMention> targets(List<ActorMention> sources) {
        List<Argument> fitting = new ArrayList<>(arguments);
        if (meaning.inner() >= 0) {
            addInner(fitting, sources);
        }
        fitting.removeIf(a -> isSource(a.mention(), sources) || isTrigger(a.mention()));
        fitting = new ArrayList<>(new Bystanders(analysis, group).without(fitting));
        List<ActorMention> asked = new AddressedSide(analysis, group, meaning).askedFirst(arguments);
        if (!asked.isEmpty() && asked.stream().noneMatch(m -> isSource(m, sources))) {
            return asked;
        }
        List<ActorMention> direct = ofPreposition(fitting, "");
        if (direct.stream().allMatch(this::isOfNoun)
                && fitting.stream().anyMatch(a -> GIVEN_TO.contains(a.preposition()) && !isOfNoun(a.mention()))) {
            direct = List.of();
        }
        boolean vague = direct.stream().allMatch(ActorMention::isGeneric)
                && fitting.stream()
                        .anyMatch(a -> !a.mention().isGeneric()
                                && PREFERRED.contains(a.preposition())
                                && !a.preposition().equals("by"));
        if (direct.isEmpty() && meaning.onlyDirect()) {
            return new NounSides(analysis, group, meaning).holdersOfRight(fitting);
        }
        if (!direct.isEmpty() && !vague || meaning.onlyDirect()) {
            return direct;
        }
        if (hasParticle()
                && !fitting.isEmpty()
                && !(vague && fitting.getFirst().mention().isGeneric())
                && fitting.getFirst().mention().from() <= meaning.to() + 2) {
            return ofPreposition(fitting, fitting.getFirst().preposition());
        }
        List<ActorMention> athome =
                fitting.isEmpty() ? new HomeSide(analysis, group, meaning, arguments).direct(sources) : List.of();
        if (!athome.isEmpty()) {
            return athome;
        }
        if (fitting.isEmpty()) {
            borrow(fitting, sources);
        }
        List<ActorMention> told = new AddressedSide(analysis, group, meaning).of(fitting, m -> isSource(m, sources));
        if (!told.isEmpty() || fitting.isEmpty() && meaning.kind().equals("THREATEN")) {
            return told;
        }
        List<ActorMention> owner = new NounSides(analysis, group, meaning).owners(fitting);
        if (!owner.isEmpty()) {
            return owner;
        }
        for (String preposition : PREFERRED) {
            List<ActorMention> found = ofPreposition(fitting, preposition);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<ActorMention> placed = placed(fitting, sources);
        return placed.isEmpty() ? new HomeSide(analysis, group, meaning, arguments).of(sources) : placed;
    }

    /** "held a rally to demand X's resignation": the act's aim may name the other side. */
    private void borrow(List<Argument> fitting, List<ActorMention> sources) {
        for (int i = index + 1; i < analysis.groups().all().size() && i <= index + 2; i++) {
            VerbGroup next = analysis.groups().get(i);
            if (next.finite() || next.parent() < index) {
                return;
            }
            for (Argument argument : analysis.sides().arguments(next)) {
                if (!isSource(argument.mention(), sources)
                        && !argument.preposition().equals("by")) {
                    String preposition = argument.preposition().isEmpty() ? "against" : argument.preposition();
                    fitting.add(new Argument(argument.mention(), preposition, argument.afterComma()));
                }
            }
        }
    }

    /** Whoever is asked, promised or threatened may stand with the inner act. */
    private void addInner(List<Argument> fitting, List<ActorMention> sources) {
        VerbGroup inner = analysis.groups().get(meaning.inner());
        if (!fitting.isEmpty()
                && fitting.stream().anyMatch(a -> a.preposition().isEmpty() && !isSource(a.mention(), sources))) {
            return;
        }
        if (inner.finite() || inner.passive()) {
            analysis.sides().subjects(meaning.inner()).forEach(m -> fitting.add(new Argument(m, "", false)));
        }
        fitting.addAll(analysis.sides().arguments(inner));
        fitting.removeIf(a -> a.preposition().equals("by") && !inner.passive());
    }

    /** "blocks EU aid for X": the actor only says whose aid it is. */
    private boolean isOfNoun(ActorMention mention) {
        String code = String.valueOf(meaning.code());
        boolean passing = code.startsWith("06") || code.startsWith("07") || code.startsWith("162");
        return passing
                && meaning.rule().contains("noun")
                && mention.from() >= group.to()
                && mention.to() < meaning.to();
    }

    /** "sent troops to X": the troops are what is sent, nobody it is done to. */
    private boolean isTrigger(ActorMention mention) {
        return mention.isGeneric()
                && (meaning.rule().contains("noun") || meaning.to() > group.to() + 1)
                && mention.from() < meaning.to()
                && (!meaning.rule().contains("noun") || mention.to() >= meaning.to() - 1)
                && mention.to() > group.from();
    }

    private static boolean isSource(ActorMention mention, List<ActorMention> sources) {
        return sources.stream()
                .anyMatch(s -> s.equals(mention)
                        || s.code().equals(mention.code())
                        || s.root().equals(mention.root()) && mention.kind() == Kind.PLACE
                        || s.root().equals(mention.code()));
    }

    private List<ActorMention> ofPreposition(List<Argument> fitting, String preposition) {
        for (Argument argument : fitting) {
            if (argument.preposition().equals(preposition) && (!argument.afterComma() || !preposition.isEmpty())) {
                List<ActorMention> joined = analysis.sides().joined(argument.mention());
                return joined.stream()
                        .filter(m -> fitting.stream().anyMatch(a -> a.mention().equals(m)))
                        .toList();
            }
        }
        return List.of();
    }

    /** "killed five in Gaza": where force is used says against whom, when nobody else is named. */
    private List<ActorMention> placed(List<Argument> fitting, List<ActorMention> sources) {
        for (Argument argument : fitting) {
            if (PLACING.contains(argument.preposition())
                    && sources.stream()
                            .noneMatch(s -> s.root().equals(argument.mention().root()))) {
                return List.of(argument.mention());
            }
        }
        return List.of();
    }
}
