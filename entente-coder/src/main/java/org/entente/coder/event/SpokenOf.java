package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What one actor thinks or says of another without an act between them ("A believes B can cope", "A conceded that B was no easy place"), and
 * a standing quarrel that the text calls A's own ("its border dispute with B"). The first is an opinion, the second a state of affairs.
 */
record SpokenOf(Analysis analysis) {

    private static final double SURENESS = 0.5;
    private static final Set<String> THINKING = Set.of(
            "believe", "think", "hope", "expect", "fear", "doubt", "feel", "know", "understand", "consider", "suspect");
    private static final Set<String> SPEAKING = Set.of(
            "allow",
            "note",
            "concede",
            "argue",
            "claim",
            "insist",
            "maintain",
            "observe",
            "remark",
            "say",
            "state",
            "suggest",
            "complain",
            "acknowledge",
            "admit",
            "stress",
            "warn",
            "declare");
    private static final Set<String> QUARRELS = Set.of(
            "dispute", "feud", "quarrel", "rivalry", "row", "standoff", "stand-off", "rift", "disputes", "conflict");
    private static final Set<String> OWNING = Set.of("its", "their", "his", "her", "'s");
    private static final int FARTHEST = 5;

    /**
     * The opinions and states.
     *
     * @param told what is told already; no pair is told twice
     */
    List<Statement> read(List<Statement> told) {
        List<Statement> found = new ArrayList<>(2);
        for (int i = 0; i < analysis.groups().all().size(); i++) {
            add(found, told, opinion(i));
        }
        add(found, told, quarrel());
        return found;
    }

    private static void add(List<Statement> found, List<Statement> told, @Nullable Statement statement) {
        if (statement != null && told.stream().noneMatch(t -> isSamePair(t, statement))) {
            found.add(statement);
        }
    }

    private static boolean isSamePair(Statement one, Statement other) {
        return one.source() != null
                && one.target() != null
                && other.source() != null
                && other.target() != null
                && one.source().root().equals(other.source().root())
                && one.target().root().equals(other.target().root());
    }

    private @Nullable Statement opinion(int index) {
        VerbGroup group = analysis.groups().get(index);
        boolean that = analysis.sentence().lower(group.to()).equals("that");
        boolean speaks = SPEAKING.contains(group.lemma()) && that || THINKING.contains(group.lemma());
        if (!speaks
                || !group.finite()
                || group.passive()
                || !group.modal().isEmpty()
                || index + 1 >= analysis.groups().all().size()) {
            return null;
        }
        List<ActorMention> speakers = analysis.sides().subjects(index);
        int from = that ? group.to() + 1 : group.to();
        ActorMention spoken = analysis.tags().mentionAt(from);
        VerbGroup clause = analysis.groups().get(index + 1);
        boolean subject = spoken != null && clause.finite() && clause.from() >= spoken.to();
        if (speakers.isEmpty() || spoken == null || !subject || !isNamed(speakers.getFirst()) || !isNamed(spoken)) {
            return null;
        }
        return statement(
                speakers.getFirst(), spoken, EventStatus.OPINION, group.from(), group.to(), "verb " + group.lemma());
    }

    private static boolean isNamed(ActorMention mention) {
        return !mention.isGeneric() && mention.kind() != ActorMention.Kind.REFERENCE;
    }

    /** "criticized over its dispute with B". */
    private @Nullable Statement quarrel() {
        Sentence sentence = analysis.sentence();
        for (int at = 1; at + 2 < sentence.size(); at++) {
            ActorMention other = QUARRELS.contains(sentence.lower(at))
                            && sentence.lower(at + 1).equals("with")
                    ? analysis.tags().mentionAt(at + 2)
                    : null;
            int owner = other == null ? -1 : owner(at);
            ActorMention one = owner < 0 ? null : named(owner);
            if (one != null && other != null && isNamed(other)) {
                return statement(one, other, EventStatus.STATE, at, at + 1, "noun " + sentence.lower(at));
            }
        }
        return null;
    }

    /** Where the word stands that says whose it is; −1 for none. */
    private int owner(int at) {
        for (int i = at - 1; i >= 0 && i > at - FARTHEST && analysis.groups().at(i) == null; i--) {
            if (OWNING.contains(analysis.sentence().lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable ActorMention named(int owner) {
        if (analysis.sentence().lower(owner).equals("'s")) {
            return analysis.tags().mentionAt(owner - 1);
        }
        return analysis.mentions().stream()
                .filter(m -> m.to() <= owner && isNamed(m))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Statement statement(
            ActorMention one, ActorMention other, EventStatus status, int from, int to, String rule) {
        if (one.root().equals(other.root())) {
            return null;
        }
        TextSpan trigger = analysis.span(from, to);
        return new Statement(null, one, other, status, Analysis.cover(trigger, one, other), trigger, SURENESS, rule);
    }
}
