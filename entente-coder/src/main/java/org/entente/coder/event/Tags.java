package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Morphology.Form;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.Token;
import org.jspecify.annotations.Nullable;

/** Decides for each word of a sentence whether it is a verb here: many words are verbs or nouns by what stands beside them. */
final class Tags {

    private static final Set<String> PARTICLES =
            Set.of("down", "up", "out", "off", "over", "back", "away", "on", "in", "like");
    private static final Set<String> FIRM_PREPOSITIONS = Set.of("of", "for", "with", "against");
    private static final Set<String> BARE =
            Set.of("help", "let", "make", "see", "dare", "watch", "hear", "go", "come", "be", "have", "do");
    private static final Set<String> PLURALS = Set.of("police", "people", "troops", "crew", "cattle");
    private static final double MOSTLY = 0.6;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final int[] mentionAt;
    private final List<ActorMention> mentions;
    private final @Nullable Form[] verbs;
    private final boolean title;

    Tags(Sentence sentence, List<ActorMention> mentions, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.mentions = mentions;
        mentionAt = new int[sentence.size()];
        java.util.Arrays.fill(mentionAt, -1);
        for (int m = 0; m < mentions.size(); m++) {
            for (int i = mentions.get(m).from(); i < mentions.get(m).to(); i++) {
                mentionAt[i] = m;
            }
        }
        title = isTitle(sentence);
        verbs = new Form[sentence.size()];
        for (int i = 0; i < verbs.length; i++) {
            verbs[i] = mentionAt[i] < 0 ? verb(i) : null;
        }
        rescue();
    }

    /** A headline without any verb so far has one that looks like a noun: "guards clash at the border". */
    private void rescue() {
        for (Form verb : verbs) {
            if (verb != null) {
                return;
            }
        }
        for (int i = 1; i < verbs.length; i++) {
            String lower = sentence.lower(i);
            if (mentionAt[i] < 0 && isMention(i - 1) && !PARTICLES.contains(lower)) {
                for (Form form : lexicon.morphology().readings(lower)) {
                    String joint = sentence.lower(start(i - 1) - 1);
                    boolean plural = isPlural(sentence.lower(i - 1))
                            || i > 2 && (joint.equals("and") || joint.equals(",") && isMention(start(i - 1) - 2));
                    if (form.may(Morphology.THIRD) && !isAdjective(i - 1)
                            || form.may(Morphology.BASE) && plural && !form.may(Morphology.THIRD)) {
                        verbs[i] = form;
                        return;
                    }
                }
            }
        }
    }

    private static boolean isPlural(String lower) {
        return lower.endsWith("s") || lower.endsWith("men") || PLURALS.contains(lower);
    }

    private static boolean isTitle(Sentence sentence) {
        int capital = 0;
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capital += token.isCapitalized() ? 1 : 0;
            }
        }
        return words > 2 && capital > MOSTLY * words;
    }

    /** The reading as a verb; null when the word is none here. */
    @Nullable
    Form verbAt(int at) {
        return at >= 0 && at < verbs.length ? verbs[at] : null;
    }

    @Nullable
    ActorMention mentionAt(int at) {
        return at < 0 || at >= mentionAt.length || mentionAt[at] < 0 ? null : mentions.get(mentionAt[at]);
    }

    /** The actors that stand at the same words: two when "both sides" means two. */
    List<ActorMention> sharing(ActorMention mention) {
        return mentions.stream().filter(m -> m.from() == mention.from()).toList();
    }

    boolean isMention(int at) {
        return at >= 0 && at < mentionAt.length && mentionAt[at] >= 0;
    }

    private @Nullable Form verb(int at) {
        Token token = sentence.token(at);
        String lower = token.lower();
        if (Words.MODALS.contains(lower) || Words.DETERMINERS.contains(lower) && !lower.equals("forced")) {
            return null;
        }
        if (PARTICLES.contains(lower)) {
            return null;
        }
        Form auxiliary = auxiliary(lower);
        if (auxiliary != null) {
            return auxiliary;
        }
        List<Form> readings = lexicon.morphology().readings(lower);
        if (readings.isEmpty()
                || lacksParticle(readings, at)
                || !mayBeVerbByCase(token, at, readings)
                || token.glued() && !isPrefix(sentence.lower(at - 1))) {
            return null;
        }
        boolean subject = Words.isHelping(sentence.lower(at + 1));
        for (Form reading : readings) {
            boolean finite = !reading.may(Morphology.PAST | Morphology.PARTICIPLE | Morphology.ING);
            if (!(subject && finite) && fits(reading, at, lower)) {
                return reading;
            }
        }
        return null;
    }

    /** "rescue teams": a verb only as "team up with". */
    private boolean lacksParticle(List<Form> readings, int at) {
        for (Form reading : readings) {
            if (reading.may(Morphology.PAST | Morphology.PARTICIPLE | Morphology.ING)
                    || !lexicon.needsParticle(reading.lemma())
                    || lexicon.hasParticle(reading.lemma(), sentence.lower(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Form auxiliary(String lower) {
        if (Words.BE.contains(lower)) {
            return new Form("be", lower.equals("been") ? Morphology.PARTICIPLE : Morphology.THIRD);
        }
        if (Words.HAVE.contains(lower)) {
            return new Form("have", Morphology.THIRD);
        }
        return Words.DO.contains(lower) ? new Form("do", Morphology.THIRD) : null;
    }

    private static boolean isPrefix(String lower) {
        return lower.equals("re") || lower.equals("co") || lower.equals("test") || lower.equals("pre");
    }

    private boolean mayBeVerbByCase(Token token, int at, List<Form> readings) {
        if (!token.isCapitalized() || title) {
            return true;
        }
        return at == 0 && readings.stream().anyMatch(f -> f.may(Morphology.ING | Morphology.PARTICIPLE));
    }

    private boolean fits(Form form, int at, String lower) {
        int before = before(at);
        String previous =
                isMention(before) && Words.DETERMINERS.contains(sentence.lower(before)) ? "" : sentence.lower(before);
        boolean auxiliary = Words.BE.contains(previous)
                || Words.HAVE.contains(previous)
                || Words.MODALS.contains(previous)
                || Words.DO.contains(previous);
        if (form.may(Morphology.ING)) {
            return fitsIng(at, lower, previous);
        }
        if (previous.equals("to") && form.may(Morphology.BASE) && form.may(Morphology.PAST)) {
            return true;
        }
        if (form.may(Morphology.PAST | Morphology.PARTICIPLE) && !isPlainNoun(at, lower, previous)) {
            return auxiliary || !isAttribute(at, previous);
        }
        if (previous.equals("to") && form.may(Morphology.BASE)
                || auxiliary && !form.may(Morphology.THIRD) && !Words.BE.contains(previous)) {
            return true;
        }
        if (Words.PRONOUNS.contains(previous) || Words.RELATIVES.contains(previous) && before >= 0) {
            return true;
        }
        return !lexicon.isNoun(lower) ? isPlainVerb(at, before, previous, form) : fitsBesideNoun(at, before, form);
    }

    /** "a cut", "the hit": past forms that are nouns after an article. */
    private boolean isPlainNoun(int at, String lower, String previous) {
        return lexicon.isNoun(lower) && Words.DETERMINERS.contains(previous) && at > 0;
    }

    private int before(int at) {
        int i = at > 1 && sentence.token(at).glued() && isPrefix(sentence.lower(at - 1)) ? at - 2 : at - 1;
        if (i > 1 && sentence.lower(i).equals(")")) {
            i = beforeBracket(i);
        }
        while (i >= 0
                && !isMention(i)
                && Words.isAdverb(sentence.lower(i))
                && !Words.DETERMINERS.contains(sentence.lower(i))) {
            i--;
        }
        return i;
    }

    /** "the European Union (EU) agreed": the word before the bracket. */
    private int beforeBracket(int close) {
        for (int i = close - 1; i > 0 && i > close - 6; i--) {
            if (sentence.lower(i).equals("(")) {
                return i - 1;
            }
        }
        return close;
    }

    private boolean isPlainVerb(int at, int before, String previous, Form form) {
        if (Words.DETERMINERS.contains(previous) || Words.PREPOSITIONS.contains(previous) && !previous.equals("as")) {
            return false;
        }
        if (form.may(Morphology.THIRD) && before == at - 1 && !isMention(before) && Words.isPlainAdjective(previous)) {
            return false;
        }
        Form beside = before == at - 1 ? verbAt(before) : null;
        if (beside != null
                && form.may(Morphology.THIRD)
                && auxiliary(previous) == null
                && beside.may(Morphology.PAST)) {
            return false;
        }
        if (beside != null && !form.may(Morphology.THIRD) && !BARE.contains(beside.lemma())) {
            return false;
        }
        return form.may(Morphology.THIRD)
                || isMention(before)
                || Words.CONJUNCTIONS.contains(previous)
                || previous.endsWith("s")
                || previous.equals(",");
    }

    private boolean isAttribute(int at, String previous) {
        if (Words.DETERMINERS.contains(previous) && !isMention(at - 1)) {
            return true;
        }
        boolean afterVerb = verbAt(at - 1) != null && auxiliary(previous) == null && !Words.HAVE.contains(previous);
        boolean described =
                Words.DETERMINERS.contains(sentence.lower(at + 1)) && !Words.ARTICLES.contains(sentence.lower(at + 1));
        if (afterVerb && (!startsPhrase(at + 1) || described || isBeforeThing(at + 1))) {
            return true;
        }
        boolean opens = Words.PREPOSITIONS.contains(previous) && !previous.equals("by") || previous.equals("'s");
        return opens && (!startsPhrase(at + 1) || FIRM_PREPOSITIONS.contains(previous));
    }

    /** "reject proposed Israeli changes": the state only describes a thing. */
    private boolean isBeforeThing(int at) {
        ActorMention mention = mentionAt(at);
        if (mention == null || mention.to() >= sentence.size() || !isAdjective(mention.to() - 1)) {
            return false;
        }
        String next = sentence.lower(mention.to());
        return sentence.token(mention.to()).isWord()
                && !Words.PREPOSITIONS.contains(next)
                && !Words.SUBORDINATORS.contains(next)
                && !Words.CONJUNCTIONS.contains(next);
    }

    private boolean startsPhrase(int at) {
        String lower = sentence.lower(at);
        return isMention(at)
                || Words.DETERMINERS.contains(lower)
                || Words.PREPOSITIONS.contains(lower)
                || Words.PRONOUNS.contains(lower)
                || at >= sentence.size()
                || !sentence.token(at).isWord();
    }

    private boolean fitsIng(int at, String lower, String previous) {
        if (Words.BE.contains(previous)) {
            return true;
        }
        if (Words.DETERMINERS.contains(previous)) {
            return false;
        }
        Form beside = isMention(at - 1) ? null : verbAt(at - 1);
        if (beside != null
                && auxiliary(previous) == null
                && !Words.GERUNDS.contains(beside.lemma())
                && !startsPhrase(at + 1)) {
            return false;
        }
        if (!lexicon.isNoun(lower)) {
            return true;
        }
        String next = sentence.lower(at + 1);
        boolean object = isMention(at + 1) || Words.DETERMINERS.contains(next);
        if (Words.PREPOSITIONS.contains(previous) || previous.equals("after") || previous.equals("before")) {
            return object || next.equals("with") && !previous.equals("in");
        }
        return object
                && (previous.equals(",")
                        || PARTICLES.contains(previous)
                        || isMention(at - 1)
                        || previous.endsWith("s"));
    }

    /** For words that are nouns too: a verb needs an actor or plural before it and an object after it. */
    private boolean fitsBesideNoun(int at, int before, Form form) {
        String previous = sentence.lower(before);
        if (Words.DETERMINERS.contains(previous) && !isMention(before)
                || Words.PREPOSITIONS.contains(previous)
                || verbAt(before) != null) {
            return false;
        }
        String next = sentence.lower(at + 1);
        boolean object = isMention(at + 1)
                || Words.DETERMINERS.contains(next)
                || Words.PRONOUNS.contains(next)
                || !next.isEmpty() && Character.isDigit(next.charAt(0))
                || next.equals("to")
                || next.equals("that");
        if (isMention(before)
                && isAdjective(before)
                && (next.equals("to") || next.equals("that") || verbAt(start(before) - 1) != null)) {
            return false;
        }
        boolean joined = Words.CONJUNCTIONS.contains(previous) || previous.equals(",");
        boolean plural = previous.endsWith("s") && !form.may(Morphology.THIRD);
        boolean subject = isMention(before)
                || !joined
                        && before >= 0
                        && sentence.token(before).isWord()
                        && !next.equals("to")
                        && (plural || form.may(Morphology.THIRD) && !previous.endsWith("s"));
        if (object && (subject || joined && hasVerbBefore(before))) {
            return true;
        }
        boolean third = form.may(Morphology.THIRD) || isPlural(previous) && isMention(before);
        if (!subject || !third || !isMention(before) || isAdjective(before)) {
            return false;
        }
        if (Words.PREPOSITIONS.contains(next)) {
            return lexicon.hasParticle(form.lemma(), next);
        }
        return at + 1 < sentence.size()
                && sentence.token(at + 1).isWord()
                && (!lexiconVerb(at + 1) || isNounBefore(at + 1) || isParticipleBefore(at + 1));
    }

    /** "demands return of": what could be a verb is a noun before "of". */
    private boolean isNounBefore(int at) {
        return lexicon.isNoun(sentence.lower(at)) && Words.PREPOSITIONS.contains(sentence.lower(at + 1));
    }

    /** "returns seized boats": a participle before its noun. */
    private boolean isParticipleBefore(int at) {
        String after = sentence.lower(at + 1);
        return at + 1 < sentence.size()
                && sentence.token(at + 1).isWord()
                && !Words.PREPOSITIONS.contains(after)
                && !Words.DETERMINERS.contains(after)
                && lexicon.morphology().readings(sentence.lower(at)).stream()
                        .anyMatch(f -> f.may(Morphology.PARTICIPLE) && !f.may(Morphology.BASE));
    }

    private int start(int at) {
        ActorMention mention = mentionAt(at);
        return mention == null ? at : mention.from();
    }

    private boolean lexiconVerb(int at) {
        return !lexicon.morphology().readings(sentence.lower(at)).isEmpty() || Words.BE.contains(sentence.lower(at));
    }

    private boolean hasVerbBefore(int at) {
        for (int i = at; i >= 0; i--) {
            if (verbAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdjective(int at) {
        return Words.isStateAdjective(sentence.lower(at));
    }
}
