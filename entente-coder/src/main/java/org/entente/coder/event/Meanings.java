package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Lexicon.NounHit;
import org.entente.coder.event.Lexicon.VerbSense;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what a verb means here: with its particles, its noun, and the acts that depend on it. */
final class Meanings {

    /**
     * What a group of verb words means.
     *
     * @param code CAMEO code; null when it only changes what depends on it
     * @param kind kind of outer verb; empty for a plain act
     * @param rule the entry it rests on
     * @param to index after the last token that gave the meaning
     * @param inner index of the group that depends on it; −1 for none
     * @param onlyDirect whether the other actor must be its direct object
     * @param symmetric whether both sides do the same
     */
    record Meaning(
            @Nullable String code,
            String kind,
            String rule,
            int to,
            int inner,
            boolean onlyDirect,
            boolean symmetric) {}

    private static final Set<String> ACCUSING = Set.of("accuse", "blame", "charge", "allege", "suspect");
    private static final Set<String> COMPOSING = Set.of("PROMISE", "APPEAL", "DEMAND", "REFUSE", "THREATEN", "ACCUSE");
    private static final Set<String> COMPOSED_FIRST = Set.of("PROMISE", "APPEAL", "DEMAND", "THREATEN");
    private static final Set<String> CIRCUMSTANCES =
            Set.of("in", "over", "after", "during", "before", "near", "amid", "since", "despite");
    private static final Set<String> SPEAKING_WITH_THAT = Set.of("warn", "suggest", "insist", "argue");

    private final Sentence sentence;
    private final Tags tags;
    private final VerbGroups groups;
    private final Lexicon lexicon;
    private final NounReach reach;
    private final SpecialMeanings special;
    private final Nominals nominals;
    private final Entries entries;
    private final @Nullable Meaning[] known;
    private final boolean[] asked;

    Meanings(Sentence sentence, Tags tags, VerbGroups groups, Lexicon lexicon) {
        this.tags = tags;
        this.sentence = sentence;
        this.groups = groups;
        this.lexicon = lexicon;
        reach = new NounReach(sentence, groups, lexicon);
        special = new SpecialMeanings(sentence, groups, reach);
        entries = new Entries(sentence, groups);
        nominals = new Nominals(sentence, groups, lexicon);
        known = new Meaning[groups.all().size()];
        asked = new boolean[known.length];
    }

    static boolean isComposing(String kind) {
        return COMPOSING.contains(kind);
    }

    /** Whether the verb says that its subject is given what its noun names. */
    boolean isReceiving(int index) {
        return special.isReceiving(groups.get(index));
    }

    /** What the group means; null when it names no act. */
    @Nullable
    Meaning of(int index) {
        if (!asked[index]) {
            asked[index] = true;
            known[index] = owned(index, find(index));
        }
        return known[index];
    }

    /** "X's refusal to meet Y": the noun before the act says what becomes of it. */
    private @Nullable Meaning owned(int index, @Nullable Meaning meaning) {
        String kind = DeedNouns.kind(sentence, tags, groups.get(index));
        if (meaning == null || meaning.code() == null || !isComposing(kind)) {
            return meaning;
        }
        return new Meaning(
                Composition.compose(kind, meaning.code()),
                "",
                "noun of " + kind + " over " + meaning.rule(),
                meaning.to(),
                meaning.inner(),
                meaning.onlyDirect(),
                false);
    }

    private @Nullable Meaning find(int index) {
        VerbGroup group = groups.get(index);
        if (special.isDenial(group) || special.isReceiving(group)) {
            return null;
        }
        if (special.isTest(group)) {
            return new Meaning("152", "", "verb test-" + group.lemma(), group.to(), -1, false, false);
        }
        if (special.isJoint(group)) {
            return new Meaning("062", "", "verb " + group.lemma() + " jointly", group.to(), -1, false, true);
        }
        Meaning demanded = special.demanded(group);
        Meaning framed = demanded == null ? special.framed(group) : demanded;
        if (framed != null) {
            return framed;
        }
        int child = child(index);
        if (special.isRally(group, child)) {
            return new Meaning("141", "", "verb " + group.lemma() + " in protest", group.to(), -1, false, false);
        }
        VerbSense outer = outer(group, child);
        VerbSense whole = entries.first(group, lexicon.senses(group.lemma()));
        boolean passing = outer != null && outer.code().equals("PASS");
        if (whole != null && whole.rest().length > 1 && (passing || whole.rest()[0].equals("to"))) {
            return plain(group, whole);
        }
        if (outer != null && child >= 0) {
            return withInner(group, outer, child);
        }
        Meaning sought = special.sought(group);
        if (sought != null) {
            return sought;
        }
        VerbSense sense = entries.first(group, lexicon.senses(group.lemma()));
        if (sense != null && sense.rest().length > 0) {
            boolean person = sense.code().startsWith("174")
                    && sentence.lower(group.to()).equals(sense.rest()[0])
                    && tags.isMention(entries.end(group, sense));
            Meaning longer = person ? null : byNoun(group, sense.rest().length);
            if (longer == null && group.passive()) {
                longer = byNoun(group, 0);
            }
            return longer == null ? plain(group, sense) : longer;
        }
        Meaning named = Nominals.CARRIERS.contains(group.lemma()) ? nominals.of(group) : null;
        if (named == null && outer != null && COMPOSED_FIRST.contains(outer.code())) {
            named = nominals.composed(group, outer);
        }
        if (named != null) {
            return named;
        }
        Meaning byNoun = sense != null && isUponActor(group) ? null : byNoun(group, 0);
        if (byNoun != null) {
            return byNoun;
        }
        Meaning light = light(group);
        if (light != null) {
            return light;
        }
        if (outer != null && isComposing(outer.code()) && !isDirectAct(outer, sense)) {
            Meaning composed = overNoun(group, outer);
            if (composed != null) {
                return composed;
            }
        }
        if (special.isLettingGo(group, child)) {
            String code = special.isMove(groups.get(child)) ? "084" : "081";
            return new Meaning(code, "", "verb " + group.lemma() + " to act", group.to(), child, false, false);
        }
        if (special.isLabeling(group)) {
            return new Meaning("111", "", "verb " + group.lemma() + " with a judgment", group.to(), -1, false, false);
        }
        return sense == null ? bare(group, outer) : plain(group, sense);
    }

    /** "backed X in its dispute": the actor is the object, and the noun after the preposition is none. */
    private boolean isUponActor(VerbGroup group) {
        int at = group.to();
        while (Words.DETERMINERS.contains(sentence.lower(at)) && !tags.isMention(at)) {
            at++;
        }
        ActorMention object = group.passive() ? null : tags.mentionAt(at);
        return object != null && CIRCUMSTANCES.contains(sentence.lower(object.to()));
    }

    private static boolean isDirectAct(VerbSense outer, @Nullable VerbSense sense) {
        return sense != null && outer.code().equals("ACCUSE") && !sense.code().startsWith("112");
    }

    private @Nullable Meaning bare(VerbGroup group, @Nullable VerbSense outer) {
        if (outer == null || !isComposing(outer.code())) {
            return null;
        }
        String code = Composition.compose(outer.code(), null);
        return code == null
                ? null
                : new Meaning(
                        code,
                        outer.code(),
                        "verb " + group.lemma() + " (" + outer.code() + ")",
                        group.to(),
                        -1,
                        false,
                        false);
    }

    private Meaning plain(VerbGroup group, VerbSense sense) {
        String name = sense.rest().length == 0 ? group.lemma() : group.lemma() + " " + String.join(" ", sense.rest());
        return new Meaning(
                sense.code(),
                "",
                "verb " + name,
                entries.end(group, sense),
                -1,
                sense.flags().contains("o"),
                sense.flags().contains("s"));
    }

    /** The kind of an outer verb that nothing depends on; empty for other verbs. */
    String kind(int index) {
        VerbSense outer = outer(groups.get(index), -1);
        return outer == null ? "" : outer.code();
    }

    /** The group that is this verb's complement: an infinitive, "of doing", "that ...". */
    private int child(int index) {
        for (int i = index + 1; i < groups.all().size() && i <= index + 3; i++) {
            VerbGroup group = groups.get(i);
            if (group.parent() == index
                    && (group.isInfinitive() || group.marker().equals("that") || group.isGerundComplement())) {
                return i;
            }
            if (group.parent() == index && group.finite() && !group.isRelative()) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable VerbSense outer(VerbGroup group, int child) {
        List<VerbSense> all = lexicon.outer(group.lemma());
        VerbSense speaking = null;
        boolean clause = child >= 0 && groups.get(child).finite();
        boolean infinitive = child >= 0 && groups.get(child).isInfinitive();
        for (VerbSense sense : all) {
            boolean stopsToDo = sense.code().equals("STOPPING") && infinitive
                    || group.lemma().equals("tell") && sense.code().equals("DEMAND") && !infinitive;
            boolean onlySpeaks = clause
                    && SPEAKING_WITH_THAT.contains(group.lemma())
                    && !sense.code().equals("SAY");
            if (!entries.matches(group, sense)
                    || stopsToDo
                    || onlySpeaks && groups.get(child).duty().isEmpty()) {
                continue;
            }
            if (sense.code().equals("SAY") && !infinitive && (clause || all.size() == 1)) {
                if (SPEAKING_WITH_THAT.contains(group.lemma()) || all.size() == 1) {
                    return sense;
                }
                speaking = sense;
            } else if (!sense.code().equals("SAY")) {
                return sense;
            }
        }
        return speaking;
    }

    private @Nullable Meaning withInner(VerbGroup group, VerbSense outer, int child) {
        Meaning inner = of(child);
        String duty = outer.code().equals("SAY") ? groups.get(child).duty() : "";
        if (!duty.isEmpty()) {
            String code = Composition.compose(duty, inner == null ? null : inner.code());
            String over = inner == null ? "" : " over " + inner.rule();
            return new Meaning(
                    code,
                    duty,
                    "verb " + group.lemma() + " with must or should" + over,
                    inner == null ? group.to() : inner.to(),
                    child,
                    false,
                    false);
        }
        String rule =
                "verb " + group.lemma() + " (" + outer.code() + ")" + (inner == null ? "" : " over " + inner.rule());
        int to = inner == null ? group.to() : inner.to();
        String innerCode = inner == null ? null : inner.code();
        String code = switch (outer.code()) {
            case "ACCUSE" -> accusation(group, innerCode);
            case "STOPPING" ->
                innerCode == null || groups.get(child).marker().equals("from") ? null : Composition.stopped(innerCode);
            default -> Composition.compose(outer.code(), groups.get(child).negated() ? null : innerCode);
        };
        return new Meaning(code, outer.code(), rule, to, child, false, false);
    }

    private String accusation(VerbGroup group, @Nullable String inner) {
        if (!ACCUSING.contains(group.lemma())) {
            return "111";
        }
        NounHit noun = reach.noun(group, h -> h.type().code().startsWith("112"));
        if (noun != null) {
            return noun.type().code();
        }
        if (inner == null) {
            return "112";
        }
        return switch (inner.substring(0, 2)) {
            case "18", "19", "15" -> "1123";
            case "20" -> "1124";
            case "17" -> "1122";
            default -> "112";
        };
    }

    private @Nullable Meaning byNoun(VerbGroup group, int particles) {
        List<VerbSense> fitting = lexicon.classes(group.lemma()).stream()
                .filter(s -> s.rest().length >= particles && entries.matches(group, s))
                .toList();
        NounHit hit = fitting.isEmpty() ? null : reach.noun(group, particles, h -> rule(fitting, h) != null);
        if (hit == null) {
            return null;
        }
        String rule = "verb " + group.lemma() + " with noun " + hit.type().name();
        return new Meaning(rule(fitting, hit), "", rule, Math.max(hit.to(), group.to()), -1, false, false);
    }

    private @Nullable String rule(List<VerbSense> classes, NounHit hit) {
        for (VerbSense sense : classes) {
            String code = lexicon.rule(sense.code(), hit.type().name());
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** "continue military aid", "complete a withdrawal": the verb only carries the noun's act. */
    private @Nullable Meaning light(VerbGroup group) {
        for (VerbSense sense : lexicon.classes(group.lemma())) {
            NounHit hit = sense.code().equals("LIGHT") && entries.matches(group, sense)
                    ? reach.noun(group, h -> !h.type().code().equals("-"))
                    : null;
            if (hit != null) {
                return new Meaning(
                        hit.type().code(),
                        "",
                        "verb " + group.lemma() + " with noun " + hit.type().name(),
                        Math.max(hit.to(), group.to()),
                        -1,
                        false,
                        false);
            }
        }
        return null;
    }

    private @Nullable Meaning overNoun(VerbGroup group, VerbSense outer) {
        boolean accuses = outer.code().equals("ACCUSE");
        Meaning named = accuses ? null : nominals.composed(group, outer);
        if (named != null) {
            return named;
        }
        NounHit hit = reach.noun(
                group,
                h -> !h.type().code().equals("-")
                        && !h.type().name().equals("EMBASSY")
                        && !(group.lemma().equals("agree") && h.type().code().compareTo("10") >= 0)
                        && (!accuses || h.type().code().startsWith("112")));
        if (hit == null) {
            return null;
        }
        String code = accuses
                ? accusation(group, null)
                : Composition.compose(outer.code(), hit.type().code());
        return new Meaning(
                code,
                outer.code(),
                "verb " + group.lemma() + " (" + outer.code() + ") over noun "
                        + hit.type().name(),
                hit.to(),
                -1,
                false,
                false);
    }
}
