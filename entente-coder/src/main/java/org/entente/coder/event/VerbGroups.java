package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.event.Morphology.Form;
import org.entente.coder.event.VerbGroup.Trait;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Gathers the words around each verb and ties the groups to one another. */
final class VerbGroups {

    private static final int LONGEST = 8;
    private static final int FARTHEST_PARENT = 14;
    private static final Set<String> CLAUSAL =
            Set.of("SAY", "DEMAND", "APPEAL", "PROMISE", "THREATEN", "DENY", "INTENT", "PLAN", "REFUSE");
    private static final Set<String> TOLD = Set.of("warn", "order", "tell", "ask", "urge", "force", "allow");
    /** "is opposed to": no passive. */
    private static final Set<String> TURNED = Set.of("oppose", "commit", "dedicate");

    private static final Set<String> READY = Set.of(
            "due",
            "ready",
            "willing",
            "likely",
            "about",
            "unlikely",
            "prepared",
            "poised",
            "going",
            "able",
            "unable",
            "set",
            "eager",
            "reluctant",
            "determined",
            "keen",
            "unwilling",
            "supposed");

    private final Sentence sentence;
    private final Tags tags;
    private final Lexicon lexicon;
    private final List<VerbGroup> groups = new ArrayList<>();
    private final int[] groupAt;

    VerbGroups(Sentence sentence, Tags tags, Lexicon lexicon) {
        this.sentence = sentence;
        this.tags = tags;
        this.lexicon = lexicon;
        groupAt = new int[sentence.size()];
        java.util.Arrays.fill(groupAt, -1);
        int at = 0;
        while (at < sentence.size()) {
            at = isStart(at) ? gather(at) : at + 1;
        }
        tie();
    }

    List<VerbGroup> all() {
        return groups;
    }

    VerbGroup get(int index) {
        return groups.get(index);
    }

    /** The group that holds this token. */
    @Nullable
    VerbGroup at(int token) {
        return token < 0 || token >= groupAt.length || groupAt[token] < 0 ? null : groups.get(groupAt[token]);
    }

    int indexAt(int token) {
        return token < 0 || token >= groupAt.length ? -1 : groupAt[token];
    }

    private boolean isStart(int at) {
        return !tags.isMention(at)
                && (Words.MODALS.contains(sentence.lower(at)) && isModal(at) || tags.verbAt(at) != null);
    }

    private boolean isModal(int at) {
        return !(sentence.lower(at).equals("may") && sentence.token(at).isCapitalized())
                && !(sentence.lower(at).equals("will") && Words.DETERMINERS.contains(sentence.lower(at - 1)));
    }

    private static boolean isAuxiliary(String lower) {
        return Words.BE.contains(lower)
                || Words.HAVE.contains(lower)
                || Words.DO.contains(lower)
                || Words.MODALS.contains(lower);
    }

    private int gather(int from) {
        int at = from;
        int head = from;
        boolean be = false;
        boolean perfect = false;
        boolean negated = false;
        String modal = "";
        while (at < sentence.size() && at - from < LONGEST) {
            String lower = sentence.lower(at);
            if (Words.NEGATIONS.contains(lower) && !lower.equals("without")) {
                negated = true;
            } else if (isAuxiliary(lower) && !tags.isMention(at)) {
                modal = Words.MODALS.contains(lower) ? lower : modal;
                be |= Words.BE.contains(lower);
                perfect |= Words.HAVE.contains(lower);
                head = at;
            } else if (tags.verbAt(at) != null) {
                head = at;
                at++;
                break;
            } else if (!Words.isAdverb(lower) || tags.isMention(at)) {
                break;
            }
            at++;
        }
        negated |= sentence.lower(from - 1).equals("to")
                && sentence.lower(from - 2).equals("not");
        negated |= sentence.lower(from - 1).equals("never")
                || sentence.lower(from - 1).equals("not");
        int end = Math.max(head + 1, Math.min(at, sentence.size()));
        add(from, end, head, modal, be, perfect, negated);
        return end;
    }

    private void add(int from, int to, int head, String modal, boolean be, boolean perfect, boolean negated) {
        Form form = tags.verbAt(head);
        if (isAdjective(from, to, form)) {
            return;
        }
        String lemma = form == null ? "be" : form.lemma();
        boolean auxiliaryOnly = isAuxiliary(sentence.lower(head));
        if (auxiliaryOnly && be && READY.contains(sentence.lower(to))) {
            lemma = "be_" + sentence.lower(to);
        }
        boolean participle = form != null && form.may(Morphology.PARTICIPLE) && !auxiliaryOnly;
        boolean helped = head > from && (be || perfect || !modal.isEmpty() || isAuxiliary(sentence.lower(from)));
        boolean reduced = participle
                && !helped
                && (sentence.lower(to).equals("by")
                                && !NounReach.isAmount(sentence.lower(to + 1))
                                && !lexicon.hasParticle(lemma, "by")
                        || form != null && !form.may(Morphology.PAST)
                        || describes(from, to)
                        || isBeforeItsClause(lemma, from, to)
                        || isHeadlinePassive(lemma, from, to));
        boolean having =
                sentence.lower(from).equals("having") || sentence.lower(from).equals("being");
        boolean ing = form != null && form.may(Morphology.ING) && !helped || having;
        boolean minded = TURNED.contains(lemma) && sentence.lower(to).equals("to");
        boolean passive = participle && (be && head > from && !minded || reduced);
        String marker = marker(from);
        boolean finite = !ing && !reduced && !marker.equals("to") && !having;
        boolean past = form != null && form.may(Morphology.PAST)
                || sentence.lower(from).equals("was")
                || sentence.lower(from).equals("were")
                || perfect;
        Trait trait = new Trait(finite, passive, negated, perfect, past, ing);
        for (int i = from; i < to; i++) {
            groupAt[i] = groups.size();
        }
        groups.add(new VerbGroup(from, to, head, lemma, modal, trait, marker, -1));
    }

    /** "frees detained Americans": a participle right after a verb and before an actor. */
    private boolean isAdjective(int from, int to, @Nullable Form form) {
        VerbGroup before = at(from - 1);
        return before != null
                && before.finite()
                && before.head() == from - 1
                && !isAuxiliary(sentence.lower(from - 1))
                && to == from + 1
                && form != null
                && form.may(Morphology.PARTICIPLE)
                && tags.isMention(to);
    }

    /** "sailors held since June were freed": the verb of the clause comes after it, and nothing parts the two. */
    private boolean isBeforeItsClause(String lemma, int from, int to) {
        if (!tags.isMention(from - 1) || !lexicon.outer(lemma).isEmpty()) {
            return false;
        }
        for (int i = to; i < sentence.size() && i < to + FARTHEST_PARENT; i++) {
            String lower = sentence.lower(i);
            if (Words.BE.contains(lower) || Words.HAVE.contains(lower)) {
                return true;
            }
            if (tags.verbAt(i) != null
                    || !sentence.token(i).isWord()
                    || Words.SUBORDINATORS.contains(lower)
                    || Words.RELATIVES.contains(lower)
                    || Words.CONJUNCTIONS.contains(lower)) {
                return false;
            }
        }
        return false;
    }

    /** "remarks published on Monday": a participle after a plain noun and before a preposition. */
    private boolean describes(int from, int to) {
        String before = sentence.lower(from - 1);
        boolean noun = from > 0
                && !tags.isMention(from - 1)
                && sentence.token(from - 1).isWord()
                && (from == 1 || !sentence.token(from - 1).isCapitalized())
                && !Words.PRONOUNS.contains(before)
                && !Words.SUBORDINATORS.contains(before)
                && !Words.CONJUNCTIONS.contains(before)
                && !Words.isAdverb(before)
                && !Words.PREPOSITIONS.contains(before)
                && groupAt[from - 1] < 0;
        return noun && Words.PREPOSITIONS.contains(sentence.lower(to));
    }

    /** "two journalists detained in Cairo", "Iran warned over ships": no object follows. */
    private boolean isHeadlinePassive(String lemma, int from, int to) {
        String next = sentence.lower(to);
        boolean told = TOLD.contains(lemma) && (next.equals("over") || next.equals("to"));
        boolean open = to >= sentence.size()
                || !sentence.token(to).isWord()
                || Words.PREPOSITIONS.contains(next)
                || Words.SUBORDINATORS.contains(next)
                || Words.isAdverb(next);
        boolean subject = from > 0
                && sentence.token(from - 1).isWord()
                && groupAt[from - 1] < 0
                && !Words.PRONOUNS.contains(sentence.lower(from - 1))
                && !Words.CONJUNCTIONS.contains(sentence.lower(from - 1));
        return subject && (told || open && lexicon.isPatientVerb(lemma));
    }

    private String marker(int from) {
        int at = from - 1;
        while (at >= 0 && Words.isAdverb(sentence.lower(at)) && !tags.isMention(at)) {
            at--;
        }
        String lower = sentence.lower(at);
        boolean marks = lower.equals("to")
                || Words.RELATIVES.contains(lower)
                || Words.PREPOSITIONS.contains(lower)
                || Words.SUBORDINATORS.contains(lower)
                || lower.equals(",");
        return marks && !tags.isMention(at) ? lower : "";
    }

    /** "will meet X and sign", "plans to visit X and sign": a base form after "and" shares what stands before its neighbor. */
    private void share(int i) {
        VerbGroup group = groups.get(i);
        VerbGroup previous = groups.get(i - 1);
        Form form = tags.verbAt(group.head());
        String link = sentence.lower(group.from() - 1);
        if (form == null
                || !form.may(Morphology.BASE)
                || form.may(Morphology.PAST)
                || group.to() - group.from() > 1
                || !Words.CONJUNCTIONS.contains(link)) {
            return;
        }
        Form head = tags.verbAt(previous.head());
        boolean alike = head != null && head.may(Morphology.BASE);
        if (alike && (!previous.modal().isEmpty() || previous.isInfinitive())) {
            groups.set(i, group.sharing(previous));
        }
    }

    private void tie() {
        for (int i = 1; i < groups.size(); i++) {
            share(i);
            VerbGroup group = groups.get(i);
            VerbGroup previous = groups.get(i - 1);
            boolean near = group.from() - previous.to() <= FARTHEST_PARENT && !isParted(previous.to(), group.from());
            if (!group.finite() && near) {
                groups.set(i, group.under(parentOfNonFinite(i), null));
            } else if (group.finite() && near) {
                tieClause(i, group, previous);
            }
        }
    }

    /** "urged X to stop attacking and withdraw": an infinitive after "and" hangs on what its neighbor hangs on. */
    private int parentOfNonFinite(int i) {
        VerbGroup previous = groups.get(i - 1);
        VerbGroup group = groups.get(i);
        boolean joined = Words.CONJUNCTIONS.contains(sentence.lower(group.from() - (group.isInfinitive() ? 2 : 1)));
        return joined && !previous.finite() && previous.parent() >= 0 ? previous.parent() : i - 1;
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = sentence.lower(i);
            if (lower.equals(";") || lower.equals("\"") && i > from + 3) {
                return true;
            }
        }
        return false;
    }

    /** "said (that) X attacked Y": the clause depends on the verb of saying. */
    private void tieClause(int i, VerbGroup group, VerbGroup previous) {
        int parent = i - 1;
        boolean that = false;
        for (int t = previous.to(); t < group.from(); t++) {
            String lower = sentence.lower(t);
            if (lower.equals("that") || lower.equals("whether") || lower.equals("if")) {
                that = true;
            } else if (Words.SUBORDINATORS.contains(lower) && !that
                    || Words.CONJUNCTIONS.contains(lower) && !hasMentionBeside(t)) {
                return;
            }
        }
        boolean speaks = lexicon.outer(previous.lemma()).stream().anyMatch(s -> CLAUSAL.contains(s.code()));
        boolean trailing = !that && (group.lemma().equals("say") || hasComma(previous.to(), group.from()));
        if (speaks
                && !trailing
                && !previous.passive()
                && (that || !sentence.lower(group.from() - 1).equals(","))) {
            groups.set(i, group.under(parent, that && !group.isRelative() ? "that" : null));
        }
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMentionBeside(int at) {
        return tags.isMention(at - 1) && tags.isMention(at + 1);
    }
}
