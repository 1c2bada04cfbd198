package org.entente.coder.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence says of relations without telling an act: judgments, possibilities, states of affairs, aims, questions. At
 * most one statement of each status a sentence, and none where an act with that status is told already. Stateless.
 */
final class ClaimReader {

    private static final double SURENESS = 0.5;
    private static final Set<String> JUDGING = Set.of(
            "suggest",
            "signal",
            "hint",
            "represent",
            "challenge",
            "complicate",
            "symbolize",
            "underline",
            "underscore",
            "illustrate",
            "reflect",
            "show",
            "help",
            "allow",
            "offer",
            "see",
            "view",
            "demand",
            "threaten",
            "undermine",
            "mark",
            "mean",
            "seem",
            "appear",
            "speak",
            "matter",
            "believe",
            "think",
            "highlight",
            "point",
            "indicate",
            "pose",
            "deserve",
            "reshape",
            "enable",
            "widen",
            "consider",
            "regard",
            "deepen",
            "test",
            "benefit");
    private static final Set<String> AIMING =
            Set.of("seek", "aim", "want", "hope", "try", "attempt", "strive", "intend", "wish", "plan");
    private static final Set<String> LASTING =
            Set.of("be", "remain", "find", "stand", "lie", "rest", "depend", "stay", "live", "share", "lack");
    private static final Set<String> BONDS = Set.of(
            "relationship",
            "relations",
            "alliance",
            "alliances",
            "partnership",
            "alignment",
            "ties",
            "dialogue",
            "cooperation",
            "bond",
            "rivalry",
            "pact",
            "nations",
            "countries",
            "states",
            "powers",
            "geopolitical",
            "sanctions");

    private ClaimReader() {}

    /**
     * The claims of a sentence besides those told as acts.
     *
     * @param told the acts read from the same sentence
     */
    static List<Statement> read(Analysis analysis, List<Statement> told) {
        Sentence sentence = analysis.sentence();
        EnumSet<EventStatus> seen = EnumSet.noneOf(EventStatus.class);
        told.forEach(s -> seen.add(s.status()));
        if (sentence.isQuestion()) {
            return seen.contains(EventStatus.QUESTION) ? List.of() : List.of(whole(sentence, analysis.mentions()));
        }
        List<Statement> claims = new ArrayList<>(2);
        for (int i = 0; i < analysis.groups().all().size(); i++) {
            EventStatus status = status(analysis.groups().get(i));
            boolean idle = status == EventStatus.STATE && isIdle(analysis, i);
            boolean trailing = !claims.isEmpty()
                    && analysis.groups().get(i).marker().equals(",")
                    && analysis.groups().get(i).trait().ing();
            if (status != null && !idle && !trailing && isFree(analysis, i, told) && seen.add(status)) {
                claims.add(claim(analysis, i, status));
            }
        }
        addSubjection(analysis, claims, seen);
        List<Statement> acts = new OneSidedActs(analysis).read(told);
        claims.removeIf(c ->
                c.target() == null && acts.stream().anyMatch(a -> a.trigger().overlaps(c.trigger())));
        claims.addAll(acts);
        List<Statement> known = new ArrayList<>(told);
        known.addAll(claims);
        claims.addAll(new SpokenOf(analysis).read(known));
        return claims;
    }

    /** Whether the sentence may say something of relations though it names nobody. */
    static boolean speaksOfBonds(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> BONDS.contains(t.lower()));
    }

    private static Statement whole(Sentence sentence, List<ActorMention> mentions) {
        TextSpan span = new TextSpan(sentence.start(), sentence.end());
        ActorMention source = mentions.isEmpty() ? null : mentions.getFirst();
        return new Statement(null, source, null, EventStatus.QUESTION, span, span, SURENESS, "question");
    }

    private static @Nullable EventStatus status(VerbGroup group) {
        if (Set.of("could", "may", "might", "would", "can", "will", "cannot").contains(group.modal())) {
            return EventStatus.HYPOTHETICAL;
        }
        if (!group.modal().isEmpty()) {
            return EventStatus.OPINION;
        }
        if (AIMING.contains(group.lemma()) && !group.trait().past()) {
            return EventStatus.INTENT;
        }
        if (JUDGING.contains(group.lemma())
                && (group.finite() || group.trait().ing())
                && !group.trait().past()) {
            return EventStatus.OPINION;
        }
        boolean present = group.finite() && !group.trait().past();
        return present && (LASTING.contains(group.lemma()) || group.passive()) ? EventStatus.STATE : null;
    }

    /** "one thing is clear": a state of nobody. */
    private static boolean isIdle(Analysis analysis, int index) {
        boolean nobody = analysis.sides().subjects(index).isEmpty()
                && analysis.sides().arguments(analysis.groups().get(index)).isEmpty();
        return nobody && analysis.groups().get(index).lemma().equals("be");
    }

    private static boolean isFree(Analysis analysis, int index, List<Statement> told) {
        VerbGroup group = analysis.groups().get(index);
        TextSpan verb = analysis.span(group.from(), group.to());
        return told.stream().noneMatch(s -> s.trigger().overlaps(verb));
    }

    private static Statement claim(Analysis analysis, int index, EventStatus status) {
        VerbGroup group = analysis.groups().get(index);
        List<ActorMention> subjects = analysis.sides().subjects(index);
        List<Sides.Argument> arguments = analysis.sides().arguments(group);
        ActorMention source = named(subjects.isEmpty() ? null : subjects.getFirst());
        ActorMention target =
                named(arguments.isEmpty() ? null : arguments.getFirst().mention());
        TextSpan trigger = analysis.span(group.from(), group.to());
        TextSpan quote = analysis.span(group.from(), phraseEnd(analysis, group));
        return new Statement(null, source, target, status, quote, trigger, SURENESS, "verb " + group.lemma());
    }

    /** A claim says nothing of an actor that only a pronoun may mean. */
    private static @Nullable ActorMention named(@Nullable ActorMention mention) {
        return mention == null || mention.kind() == ActorMention.Kind.REFERENCE ? null : mention;
    }

    private static int phraseEnd(Analysis analysis, VerbGroup group) {
        int at = group.to();
        while (at < analysis.sentence().size()
                && (analysis.sentence().token(at).isWord()
                        || analysis.sentence().lower(at).equals("\""))) {
            at++;
        }
        return Math.max(at, group.to());
    }

    /** "subject to stringent sanctions": a state of affairs that has no verb. */
    private static void addSubjection(Analysis analysis, List<Statement> claims, EnumSet<EventStatus> seen) {
        Sentence sentence = analysis.sentence();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.lower(i).equals("subject") && sentence.lower(i + 1).equals("to")) {
                int end = i + 2;
                while (end < sentence.size()
                        && end < i + 6
                        && sentence.token(end).isWord()) {
                    end++;
                }
                TextSpan span = analysis.span(i, end);
                seen.add(EventStatus.STATE);
                claims.add(new Statement(null, null, null, EventStatus.STATE, span, span, SURENESS, "subject to"));
            }
        }
    }
}
