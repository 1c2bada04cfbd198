package org.entente.coder.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a sentence whose actors are known. Linear in the sentence but for a small factor; stateless. */
public final class EventReader {

    /**
     * What a sentence tells.
     *
     * @param acts acts with two sides, of any status
     * @param claims acts with one side, judgments, possibilities, states of affairs, aims, questions
     * @param ofOtherThings whether the words are those of sport, weather, markets, courts or stages, whose verbs of force are mostly no acts between
     *     states
     * @param ofOldYear whether it names a year before that of the document's date, so that what is told as past is past
     */
    public record Told(List<Statement> acts, List<Statement> claims, boolean ofOtherThings, boolean ofOldYear) {

        public Told {
            acts = List.copyOf(acts);
            claims = List.copyOf(claims);
        }
    }

    private static final Set<String> IDLE = Set.of("be", "say", "believe", "think", "claim");
    private static final Set<String> JOINING = Set.of("and", ",", "or", "as");

    private final Lexicon lexicon = Lexicon.standard();

    /** Whether a small-letter word is a form of a verb and of no noun that we know. */
    public static boolean isVerbForm(String lower) {
        Lexicon lexicon = Lexicon.standard();
        return !lexicon.isNoun(lower)
                && lexicon.morphology().readings(lower).stream()
                        .anyMatch(f -> !f.may(Morphology.BASE) || !lexicon.needsParticle(f.lemma()));
    }

    /** Whether a small-letter word may be a finite form in the third person or the past, even if it is a noun too. */
    public static boolean mayBeFinite(String lower) {
        return Lexicon.standard().morphology().readings(lower).stream()
                .anyMatch(f -> f.may(Morphology.THIRD | Morphology.PAST));
    }

    /**
     * What the sentence says that actors did to one another, and what else it says of them.
     *
     * @param sentence the sentence
     * @param mentions its actors, in order
     * @param date day of the document, against which years are past; null when it has none
     */
    public Told read(Sentence sentence, List<ActorMention> mentions, @Nullable LocalDate date) {
        if (mentions.isEmpty() && !ClaimReader.speaksOfBonds(sentence)) {
            return new Told(List.of(), List.of(), false, false);
        }
        boolean other = NonEvents.isOne(sentence, mentions);
        Analysis analysis = Analysis.of(sentence, mentions, lexicon, date);
        List<Statement> acts = mentions.isEmpty() ? List.of() : statements(analysis);
        return new Told(
                acts,
                other ? List.of() : ClaimReader.read(analysis, acts),
                other,
                PastTime.namesOldYear(sentence, date));
    }

    /** The same for a sentence that somebody has said to tell of an act between marked actors. */
    public List<Statement> readMarked(Sentence sentence, List<ActorMention> mentions) {
        return mentions.isEmpty() ? List.of() : statements(Analysis.of(sentence, mentions, lexicon, null));
    }

    /**
     * Whether the first of two actors may act upon the second by what stands between them: not where they are named in one breath ("A and B"), and not
     * where all that stands there is a state ("A is near B") or is done to the first by nobody named ("A was blamed over B").
     */
    public boolean mayAct(Sentence sentence, List<ActorMention> mentions, ActorMention one, ActorMention other) {
        VerbGroups groups = Analysis.of(sentence, mentions, lexicon, null).groups();
        boolean verb = false;
        boolean act = false;
        for (VerbGroup group : groups.all()) {
            if (group.from() >= one.to() && group.to() <= other.from()) {
                verb = true;
                act |= !group.passive() && !group.lemma().startsWith("be_") && !IDLE.contains(group.lemma());
            }
        }
        return verb ? act : !JOINING.contains(sentence.lower(one.to()));
    }

    /** The statements, those inside a label, a forgery or a denied report no longer as facts. */
    public static List<Statement> inFrame(Sentence sentence, List<Statement> statements) {
        return Frames.over(sentence, statements);
    }

    private static List<Statement> statements(Analysis analysis) {
        boolean[] consumed = consumed(analysis);
        List<Statement> statements = new ArrayList<>();
        boolean[] used = new boolean[analysis.sentence().size()];
        for (int i = 0; i < consumed.length; i++) {
            Meaning meaning = analysis.meanings().of(i);
            if (!consumed[i] && meaning != null && meaning.code() != null) {
                List<Statement> told = new VerbStatements(analysis, i, meaning).read();
                statements.addAll(told);
                mark(used, analysis, i, meaning, told.isEmpty());
            } else if (consumed[i]) {
                mark(used, analysis, i, meaning, false);
            }
        }
        statements.addAll(new NounStatements(analysis, used).read(statements));
        if (statements.isEmpty()) {
            statements.addAll(new HeadlineVisit(analysis).read());
        }
        if (statements.stream().anyMatch(s -> !s.status().isFact())) {
            statements.removeIf(s -> s.status().isFact() && "010".equals(s.cameo()));
        }
        return inFrame(analysis.sentence(), Duplicates.drop(statements));
    }

    /** Acts that are only promised, asked for, refused: the verb over them is coded instead. */
    static boolean[] consumed(Analysis analysis) {
        boolean[] consumed = new boolean[analysis.groups().all().size()];
        for (int i = 0; i < consumed.length; i++) {
            Meaning meaning = analysis.meanings().of(i);
            boolean under = analysis.groups().get(i).parent() >= 0
                    && consumed[analysis.groups().get(i).parent()]
                    && !analysis.groups().get(i).isRelative();
            consumed[i] |= under && !analysis.groups().get(i).finite() || isAimOfProtest(analysis, i);
            if (meaning != null
                    && meaning.inner() >= 0
                    && (Meanings.isComposing(meaning.kind())
                            || meaning.kind().equals("STOPPING") && meaning.code() != null)) {
                consumed[meaning.inner()] = true;
            }
        }
        return consumed;
    }

    /** "rallied to demand X": the protest is the act, what it asks for its aim. */
    private static boolean isAimOfProtest(Analysis analysis, int index) {
        int parent = analysis.groups().get(index).parent();
        Meaning above = parent < 0 ? null : analysis.meanings().of(parent);
        Meaning own = analysis.meanings().of(index);
        boolean protest = above != null && above.code() != null && above.code().startsWith("14");
        return protest
                && !analysis.groups().get(index).finite()
                && own != null
                && own.code() != null
                && own.code().compareTo("15") < 0;
    }

    /** Nouns in the reach of a coded verb are its objects, no acts of their own. */
    private static void mark(
            boolean[] used, Analysis analysis, int index, @Nullable Meaning meaning, boolean nothingTold) {
        VerbGroup group = analysis.groups().get(index);
        int to = meaning == null ? group.to() : meaning.to();
        if (nothingTold) {
            return;
        }
        for (int i = group.from(); i < used.length; i++) {
            VerbGroup other = analysis.groups().at(i);
            if (i >= to && other != null && other != group && other.finite()) {
                break;
            }
            used[i] = true;
        }
        if (group.passive()) {
            for (int i = group.from() - 1; i >= 0 && analysis.groups().at(i) == null; i--) {
                used[i] = true;
            }
        }
    }
}
