package org.entente.coder.event;

import static org.entente.coder.event.StatusWords.AGAINST;
import static org.entente.coder.event.StatusWords.APPOINTED;
import static org.entente.coder.event.StatusWords.CALLING_OFF;
import static org.entente.coder.event.StatusWords.DAYS;
import static org.entente.coder.event.StatusWords.DOUBTS;
import static org.entente.coder.event.StatusWords.DUTY_MODALS;
import static org.entente.coder.event.StatusWords.EFFORTS;
import static org.entente.coder.event.StatusWords.HARDLY;
import static org.entente.coder.event.StatusWords.NEXT;
import static org.entente.coder.event.StatusWords.OPEN;
import static org.entente.coder.event.StatusWords.PERHAPS;
import static org.entente.coder.event.StatusWords.PLANS;
import static org.entente.coder.event.StatusWords.PLAN_MODALS;
import static org.entente.coder.event.StatusWords.POSSIBLE;
import static org.entente.coder.event.StatusWords.WISHED;

import java.time.LocalDate;
import java.util.Set;
import org.entente.coder.EventStatus;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Says how a sentence tells of an act: as a fact, a plan, a possibility, a denial, the past. */
final class StatusRules {

    private final Sentence sentence;
    private final Tags tags;
    private final VerbGroups groups;
    private final Doubts doubts;
    private final Meanings meanings;
    private final boolean question;
    private final boolean past;
    private final int pastFrom;
    private final boolean hedged;

    StatusRules(Sentence sentence, Tags tags, VerbGroups groups, Meanings meanings, @Nullable LocalDate date) {
        this.tags = tags;
        this.sentence = sentence;
        this.groups = groups;
        doubts = new Doubts(sentence, groups);
        this.meanings = meanings;
        question = sentence.isQuestion();
        past = PastTime.isPast(sentence, date);
        pastFrom = PastTime.pastFrom(sentence, groups);
        hedged = Words.isHedged(sentence);
    }

    /** The status of an act that a verb tells. */
    EventStatus ofVerb(int index) {
        if (question) {
            return EventStatus.QUESTION;
        }
        Meaning said = meanings.of(index);
        if (groups.get(index).lemma().equals("announce")
                && said != null
                && String.valueOf(said.code()).startsWith("04")) {
            return EventStatus.PLANNED;
        }
        if (groups.get(index).passive() && isProposed(groups.get(index).from())) {
            return EventStatus.NEGATED;
        }
        EventStatus status = hedged ? EventStatus.REPORTED : EventStatus.ASSERTED;
        if (!DeedNouns.kind(sentence, tags, groups.get(index)).isEmpty()) {
            return past ? EventStatus.PAST : status;
        }
        int at = index;
        for (int depth = 0; at >= 0 && depth < 8; depth++) {
            EventStatus own = own(groups.get(at), at == index);
            if (!own.isFact()) {
                return own;
            }
            int parent = groups.get(at).parent();
            EventStatus above = parent < 0 ? EventStatus.ASSERTED : under(parent, at);
            if (!above.isFact()) {
                return above;
            }
            status = above == EventStatus.REPORTED ? above : status;
            at = followed(at, parent);
        }
        return past || groups.get(index).from() > pastFrom ? EventStatus.PAST : attributed(index, status);
    }

    /** A clause under a verb of saying takes nothing of the time of the saying. */
    private int followed(int at, int parent) {
        return parent >= 0
                        && (!groups.get(at).finite() || groups.get(at).marker().equals("that"))
                ? parent
                : -1;
    }

    private EventStatus own(VerbGroup group, boolean innermost) {
        if (group.negated() || Negation.isOver(sentence, groups, group)) {
            return EventStatus.NEGATED;
        }
        if (hasWord(group, HARDLY)) {
            return EventStatus.NEGATED;
        }
        if (sentence.lower(group.from() - 1).equals("against")
                && group.parent() >= 0
                && AGAINST.contains(groups.get(group.parent()).lemma())) {
            return EventStatus.NEGATED;
        }
        if (hasWord(group, PERHAPS)
                || sentence.lower(0).equals("perhaps")
                || sentence.lower(0).equals("maybe")
                || sentence.lower(0).equals("in") && sentence.lower(1).equals("theory")) {
            return EventStatus.HYPOTHETICAL;
        }
        if (sentence.lower(group.from()).equals("had")
                        && sentence.lower(group.to()).equals("better")
                || sentence.lower(group.from() - 1).equals("better")
                        && sentence.lower(group.from() - 2).equals("had")) {
            return EventStatus.OPINION;
        }
        if (isOfPossibility(group)) {
            return EventStatus.HYPOTHETICAL;
        }
        if (doubts.isConditional(group)
                || sentence.lower(0).equals("without") && !group.trait().past()) {
            return EventStatus.HYPOTHETICAL;
        }
        if (sentence.lower(0).equals("when")
                && group.from() < firstComma()
                && group.trait().past()) {
            return EventStatus.PAST;
        }
        if (PLAN_MODALS.contains(group.modal()) || ToldFuture.is(sentence, groups, group)) {
            return EventStatus.PLANNED;
        }
        boolean headline = group.isInfinitive() && group.parent() < 0;
        if (headline) {
            return EventStatus.PLANNED;
        }
        if (isBackground(group)) {
            return EventStatus.PAST;
        }
        if (DUTY_MODALS.contains(group.modal())) {
            return EventStatus.OPINION;
        }
        if (!group.modal().isEmpty()) {
            return EventStatus.HYPOTHETICAL;
        }
        boolean progressive = !group.trait().past() && !group.lemma().startsWith("be");
        return innermost && progressive && (saysNext() || isAppointment(group))
                ? EventStatus.PLANNED
                : EventStatus.ASSERTED;
    }

    /** "The minister travels to Lima on Sunday.": a full sentence in the present with a day tells what is to come. */
    private boolean isAppointment(VerbGroup group) {
        if (!APPOINTED.contains(group.lemma())
                || !group.finite()
                || group.passive()
                || !sentence.lower(sentence.size() - 1).equals(".")) {
            return false;
        }
        for (int i = group.to(); i < sentence.size(); i++) {
            if (DAYS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "a proposed embargo was dropped": what never was has ended. */
    private boolean isProposed(int from) {
        for (int i = from - 1; i >= 0 && i > from - 9 && groups.at(i) == null; i--) {
            if (Set.of("proposed", "planned").contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "a ceasefire is to take effect". */
    private boolean isToCome(int verb) {
        VerbGroup be = groups.get(verb);
        VerbGroup next = verb + 1 < groups.all().size() ? groups.get(verb + 1) : null;
        return be.lemma().equals("be") && next != null && next.isInfinitive() && next.from() <= be.to() + 1;
    }

    private int firstComma() {
        int at = 0;
        while (at < sentence.size() && !sentence.lower(at).equals(",")) {
            at++;
        }
        return at;
    }

    /** "nearly attacked", "hardly ever met": it did not come to it. */
    private boolean hasWord(VerbGroup group, Set<String> words) {
        for (int i = Math.max(0, group.from() - 1); i < group.to(); i++) {
            if (words.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "had once attacked": told as what went before, by nobody in the text. */
    private boolean isBackground(VerbGroup group) {
        boolean had = sentence.lower(group.from()).equals("had") && group.to() - group.from() > 1 && group.parent() < 0;
        boolean once = false;
        for (int i = group.from() - 1; i < group.to(); i++) {
            once |= sentence.lower(i).equals("once") && !sentence.lower(i + 1).equals("again");
        }
        int before = group.from() - 1;
        VerbGroup joined = sentence.lower(before).equals("and") ? groups.at(before - 1) : null;
        for (int i = before;
                joined == null
                        && i > 0
                        && i > before - 5
                        && sentence.lower(before).equals("and");
                i--) {
            joined = groups.at(i - 1);
        }
        once |= joined != null
                && joined.finite()
                && sentence.lower(joined.from() - 1).equals("once");
        return once || had && attributed(groups.indexAt(group.head()), EventStatus.ASSERTED) == EventStatus.ASSERTED;
    }

    /** "capable of attacking", "the risk of losing". */
    private boolean isOfPossibility(VerbGroup group) {
        String before = sentence.lower(group.from() - 2);
        if (group.trait().ing() && isAfterPossibility(group.from() - 1)) {
            return true;
        }
        if (group.finite() || groups.at(group.from() - 2) != null) {
            return false;
        }
        return POSSIBLE.contains(before) || group.isInfinitive() && WISHED.contains(before);
    }

    /** "a risk of China invading": the actor stands between. */
    private boolean isAfterPossibility(int at) {
        for (int i = at; i > 0 && i > at - 5 && groups.at(i) == null; i--) {
            if (sentence.lower(i).equals("of")) {
                return POSSIBLE.contains(sentence.lower(i - 1));
            }
        }
        return false;
    }

    private boolean saysNext() {
        for (int i = 0; i < sentence.size(); i++) {
            String lower = sentence.lower(i);
            boolean next = lower.equals("next") && !sentence.lower(i + 1).equals("to")
                    || lower.equals("later") && sentence.lower(i + 1).equals("this");
            if (NEXT.contains(lower) || next) {
                return true;
            }
        }
        return false;
    }

    /** What a verb makes of the act that depends on it. */
    private EventStatus under(int parent, int child) {
        Meaning meaning = meanings.of(parent);
        VerbGroup group = groups.get(parent);
        if (group.lemma().startsWith("be_") && groups.get(child).isInfinitive()) {
            return ready(group.lemma().substring(3));
        }
        if (group.lemma().equals("be")
                && groups.get(child).isInfinitive()
                && group.to() >= groups.get(child).from() - 1) {
            return EventStatus.PLANNED;
        }
        boolean going = group.lemma().equals("go")
                && group.head() > group.from()
                && !group.trait().past();
        if (going && groups.get(child).isInfinitive() && groups.get(child).from() <= group.to() + 1) {
            return EventStatus.PLANNED;
        }
        if (group.lemma().equals("have") && groups.get(child).isInfinitive()) {
            return EventStatus.OPINION;
        }
        String kind = meaning == null || meaning.inner() != child ? "" : meaning.kind();
        return switch (kind) {
            case "PLAN" -> EventStatus.PLANNED;
            case "INTENT" -> EventStatus.INTENT;
            case "FAIL", "DENY", "STOPPING" -> EventStatus.NEGATED;
            case "APPEAL", "DEMAND", "PROMISE", "REFUSE", "THREATEN", "ACCUSE" -> EventStatus.INTENT;
            case "SAY" -> group.modal().isEmpty() ? EventStatus.REPORTED : EventStatus.HYPOTHETICAL;
            default -> purpose(group, child);
        };
    }

    private static EventStatus ready(String adjective) {
        return switch (adjective) {
            case "likely", "able", "supposed" -> EventStatus.HYPOTHETICAL;
            case "unlikely", "unable", "unwilling", "reluctant" -> EventStatus.NEGATED;
            case "eager", "keen", "willing", "ready", "prepared", "determined" -> EventStatus.INTENT;
            default -> EventStatus.PLANNED;
        };
    }

    /** "sent troops to attack": what is done to some end has not been done yet. */
    private EventStatus purpose(VerbGroup parent, int child) {
        Meaning meaning = meanings.of(groups.indexAt(parent.head()));
        boolean passes = meaning != null && meaning.kind().equals("PASS");
        boolean sought = EFFORTS.contains(sentence.lower(groups.get(child).from() - 2));
        return groups.get(child).isInfinitive() && (!passes || sought) ? EventStatus.INTENT : EventStatus.ASSERTED;
    }

    /** "X attacked Y, officials said": told by somebody. */
    private EventStatus attributed(int index, EventStatus status) {
        if (status == EventStatus.REPORTED) {
            return status;
        }
        for (int i = index + 1; i < groups.all().size(); i++) {
            VerbGroup group = groups.get(i);
            if (group.lemma().equals("say") || group.lemma().equals("report")) {
                return group.finite() && group.marker().isEmpty() ? EventStatus.REPORTED : status;
            }
        }
        return status;
    }

    /** The status of an act that a noun tells; the verb may be the one it depends on, or −1. */
    EventStatus ofNoun(int from, int to, int verb) {
        if (question) {
            return EventStatus.QUESTION;
        }
        if (doubts.isUntold(from)) {
            return EventStatus.NEGATED;
        }
        for (int i = Math.max(0, from - 5); i < from; i++) {
            String lower = sentence.lower(i);
            if (PLANS.contains(lower)) {
                return EventStatus.PLANNED;
            }
            if (DOUBTS.contains(lower)
                    || lower.equals("talk") && sentence.lower(i + 1).equals("of")) {
                return EventStatus.HYPOTHETICAL;
            }
            if (lower.equals("no") || lower.equals("without")) {
                return EventStatus.NEGATED;
            }
            if (lower.equals("anniversary") || lower.equals("since")) {
                return EventStatus.PAST;
            }
        }
        if (verb >= 0) {
            if (isToCome(verb)) {
                return EventStatus.PLANNED;
            }
            if (isOpen(groups.get(verb))) {
                return EventStatus.HYPOTHETICAL;
            }
            EventStatus governed = governed(groups.get(verb), verb);
            if (!governed.isFact()) {
                return governed;
            }
            EventStatus status = ofVerb(verb);
            boolean under =
                    to <= groups.get(verb).from() || from >= groups.get(verb).to();
            return under ? status : EventStatus.ASSERTED;
        }
        return past || from > pastFrom ? EventStatus.PAST : hedged ? EventStatus.REPORTED : EventStatus.ASSERTED;
    }

    /** "an attack seems unlikely". */
    private boolean isOpen(VerbGroup group) {
        if (group.lemma().equals("loom") || group.lemma().equals("brew")) {
            return true;
        }
        return Set.of("be", "seem", "appear", "look", "remain").contains(group.lemma())
                && (OPEN.contains(sentence.lower(group.to())) || OPEN.contains(sentence.lower(group.to() + 1)));
    }

    /** What a verb makes of the act that its subject or object names. */
    private EventStatus governed(VerbGroup group, int index) {
        if (CALLING_OFF.contains(group.lemma())) {
            return EventStatus.NEGATED;
        }
        if (group.lemma().startsWith("be_")) {
            return ready(group.lemma().substring(3));
        }
        Meaning meaning = meanings.of(index);
        return switch (meaning == null ? meanings.kind(index) : meaning.kind()) {
            case "PLAN" -> EventStatus.PLANNED;
            case "INTENT", "APPEAL", "DEMAND", "PROMISE", "THREATEN" -> EventStatus.INTENT;
            case "FAIL", "DENY", "REFUSE" -> EventStatus.NEGATED;
            default -> EventStatus.ASSERTED;
        };
    }
}
