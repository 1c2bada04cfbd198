package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.event.Meanings.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Acts of which the sentence names one side only: who acts ("the premier resigned", "miners went on strike") or whom it befell ("two
 * soldiers were killed by a mine"). They are no facts, since a fact has two sides. At most two a sentence.
 */
record OneSidedActs(Analysis analysis) {

    private static final double SURENESS = 0.5;
    private static final int MOST = 2;
    private static final Set<String> SERVANTS = Set.of("MIL", "COP", "GOV", "LEG", "REB", "SPY", "JUD", "OPP", "ELI");
    private static final Set<String> ARMS = Set.of(
            "bomb",
            "bombs",
            "bombing",
            "bombings",
            "bomber",
            "mine",
            "landmine",
            "minefield",
            "mines",
            "gunmen",
            "gunman",
            "explosive",
            "explosives",
            "suicide",
            "ambush",
            "missile",
            "missiles",
            "rocket",
            "rockets",
            "shelling",
            "grenade",
            "sniper",
            "attack",
            "attacks",
            "airstrike",
            "airstrikes",
            "strike",
            "strikes",
            "raid",
            "raids",
            "troops",
            "soldiers",
            "rebels",
            "militants",
            "drone",
            "drones",
            "gunfire",
            "shot",
            "terrorist",
            "terrorists",
            "war");
    private static final Set<EventStatus> OPEN =
            Set.of(EventStatus.HYPOTHETICAL, EventStatus.QUESTION, EventStatus.OPINION, EventStatus.STATE);
    /** Roots of acts that somebody may do for himself. */
    private static final Set<String> ALONE =
            Set.of("03", "08", "09", "10", "11", "12", "13", "14", "15", "17", "18", "19");
    /** Roots of acts that befall somebody. */
    private static final Set<String> SUFFERED = Set.of("09", "11", "17", "18", "19", "20");

    /**
     * The acts.
     *
     * @param told what is told already; no act is told twice
     */
    List<Statement> read(List<Statement> told) {
        List<Statement> found = new ArrayList<>(MOST);
        boolean[] consumed = EventReader.consumed(analysis);
        for (int i = 0; i < consumed.length && found.size() < MOST; i++) {
            Meaning meaning = analysis.meanings().of(i);
            if (!consumed[i] && meaning != null && meaning.code() != null && isFree(i, meaning, told)) {
                Statement act = act(i, meaning, meaning.code());
                if (act != null) {
                    found.add(act);
                }
            }
        }
        return found;
    }

    private boolean isFree(int index, Meaning meaning, List<Statement> told) {
        TextSpan trigger = trigger(index, meaning);
        return told.stream().noneMatch(s -> s.trigger().overlaps(trigger));
    }

    private TextSpan trigger(int index, Meaning meaning) {
        VerbGroup group = analysis.groups().get(index);
        return analysis.span(group.from(), Math.max(group.to(), meaning.to()));
    }

    private @Nullable Statement act(int index, Meaning meaning, String code) {
        VerbGroup group = analysis.groups().get(index);
        EventStatus status = analysis.status().ofVerb(index);
        if (OPEN.contains(status) || isOfOthers(group) || onlySpeaks(group, meaning)) {
            return null;
        }
        String told = Composition.told(code, status, group.modal());
        String root = told.startsWith("12") ? "12" : code.substring(0, 2);
        List<ActorMention> subjects = analysis.sides().subjects(index);
        if (group.passive()) {
            ActorMention patient = SUFFERED.contains(root) ? sure(subjects, group, code) : null;
            return patient == null || !isOfForce(patient, code) ? null : statement(index, meaning, code, null, patient);
        }
        ActorMention source = ALONE.contains(root) ? sure(subjects, group, code) : null;
        if (source != null && !isOfNobody(source, code)) {
            String mended = new CodeChoice(analysis, group, code).of(source, source, List.of());
            return mended == null ? null : statement(index, meaning, mended, source, atHome(group, source));
        }
        ActorMention victim = subjects.isEmpty() && root.compareTo("18") >= 0 ? victim(group, code) : null;
        return victim == null || !isOfForce(victim, code) ? null : statement(index, meaning, code, null, victim);
    }

    /** "extended the curfew in X", "ended the strike after talks with the X government": what the act at home is aimed at. */
    private @Nullable ActorMention atHome(VerbGroup group, ActorMention source) {
        int end = group.to();
        while (end < analysis.sentence().size()
                && (analysis.groups().at(end) == null
                        || !analysis.groups()
                                .get(analysis.groups().indexAt(end))
                                .finite())) {
            end++;
        }
        int last = end;
        return analysis.mentions().stream()
                .filter(m -> m.from() >= group.to()
                        && m.to() <= last
                        && m.root().equals(source.root())
                        && !m.span().equals(source.span())
                        && !analysis.sides().preposition(m).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** "it signals the will of some nations to defy": whose deed it would be is not told by the subject. */
    private boolean isOfOthers(VerbGroup group) {
        int noun = group.from() - 2;
        if (!group.isInfinitive() || analysis.tags().isMention(noun)) {
            return false;
        }
        for (int i = noun - 1; i > noun - 4; i--) {
            if (analysis.sentence().lower(i).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "..., analysts warned": says who speaks. */
    private boolean onlySpeaks(VerbGroup group, Meaning meaning) {
        return meaning.inner() < 0
                && meaning.rule().endsWith(")")
                && analysis.lexicon().outer(group.lemma()).stream()
                        .anyMatch(s -> s.code().equals("SAY"));
    }

    /** What befalls a body of a state; of people only where the sentence speaks of arms, since trains and floods kill too. */
    private boolean isOfForce(ActorMention victim, String code) {
        if (code.compareTo("18") < 0) {
            return victim.kind() != Kind.PLACE;
        }
        boolean served =
                victim.code().length() == 6 && SERVANTS.contains(victim.code().substring(3));
        boolean arms = analysis.sentence().tokens().stream().anyMatch(t -> ARMS.contains(t.lower()));
        return victim.kind() != Kind.PLACE && (served || arms);
    }

    /** "Denmark declares war on waste": a state's force has another side; gangs act for no state. */
    private static boolean isOfNobody(ActorMention source, String code) {
        return code.compareTo("173") >= 0 && source.kind() == Kind.PLACE
                || source.code().endsWith("CRM");
    }

    /** "a mine killed two soldiers": what befell somebody, by nobody who is named. */
    private @Nullable ActorMention victim(VerbGroup group, String code) {
        List<ActorMention> direct = analysis.sides().arguments(group).stream()
                .filter(a -> a.preposition().isEmpty() && !a.afterComma())
                .map(Sides.Argument::mention)
                .toList();
        return sure(direct, group, code);
    }

    private @Nullable ActorMention sure(List<ActorMention> mentions, VerbGroup group, String code) {
        ActorMention first = mentions.isEmpty() ? null : mentions.getFirst();
        boolean doubtful = first == null || new ForceCheck(analysis).isDoubtful(group, code, first, first);
        return doubtful ? null : first;
    }

    private Statement statement(
            int index, Meaning meaning, String code, @Nullable ActorMention source, @Nullable ActorMention target) {
        EventStatus status = analysis.status().ofVerb(index);
        TextSpan trigger = trigger(index, meaning);
        return new Statement(
                Composition.told(code, status, analysis.groups().get(index).modal()),
                source,
                target,
                status,
                Analysis.cover(trigger, source, target),
                trigger,
                SURENESS,
                meaning.rule());
    }
}
