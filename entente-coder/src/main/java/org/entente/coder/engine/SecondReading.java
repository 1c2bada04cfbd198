package org.entente.coder.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.classify.FactJudge;
import org.entente.coder.classify.FactOpinion;
import org.entente.coder.classify.PairCoder;
import org.entente.coder.classify.PairCoding;
import org.entente.coder.event.EventReader;
import org.entente.coder.event.EventReader.Told;
import org.entente.coder.event.Statement;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence again after the rules, with learned eyes: what they tell as a fact is taken back where a {@link FactJudge} disagrees clearly, what
 * they hold for history is told where it is sure, and where they find no act the pair classifier may name one. Safe for several threads.
 */
final class SecondReading {

    private static final double LEAST = 0.05;
    private static final double LEAST_OF_OTHERS = 0.95;
    private static final double FRESH = 0.7;
    private static final double SURE = 0.9;
    private static final double SURE_CLASS = 0.5;

    private final FactJudge facts;
    private final EventReader reader = new EventReader();
    private @Nullable PairCoder pairs;

    SecondReading(FactJudge facts) {
        this.facts = facts;
    }

    /**
     * The statements that stand, and what is added.
     *
     * @param first what the rules read
     * @param isToldAgain whether a statement points back to what the document told before
     */
    List<Statement> read(Sentence sentence, List<ActorMention> mentions, Told first, Predicate<Statement> isToldAgain) {
        List<Statement> kept = new ArrayList<>(first.acts().size());
        boolean told = first.ofOtherThings();
        for (Statement statement : first.acts()) {
            told |= statement.cameo() != null;
            Statement judged = isToldAgain.test(statement) ? statement : judged(sentence, mentions, statement, first);
            if (judged != null && (judged.status().isFact() || !first.ofOtherThings())) {
                kept.add(judged);
            }
        }
        Statement found = told || first.ofOldYear() ? null : found(sentence, mentions);
        if (found != null) {
            kept.add(found);
        }
        return EventReader.inFrame(sentence, kept);
    }

    private @Nullable Statement judged(
            Sentence sentence, List<ActorMention> mentions, Statement statement, Told first) {
        ActorMention source = statement.source();
        ActorMention target = statement.target();
        boolean past = statement.status() == EventStatus.PAST;
        if (source == null
                || target == null
                || statement.cameo() == null
                || !statement.status().isFact() && !past) {
            return statement;
        }
        FactOpinion opinion = opinion(sentence, mentions, source, target);
        if (past) {
            return opinion.fact() >= FRESH && !first.ofOldYear()
                    ? statement.withStatus(EventStatus.ASSERTED).believed(opinion.fact())
                    : statement;
        }
        if (opinion.fact() >= (first.ofOtherThings() ? LEAST_OF_OTHERS : LEAST)) {
            return statement.believed(opinion.fact());
        }
        return opinion.otherwise() > opinion.none() ? statement.withStatus(EventStatus.HYPOTHETICAL) : null;
    }

    /** What both do is one act: the better opinion of the two directions. */
    private FactOpinion opinion(
            Sentence sentence, List<ActorMention> mentions, ActorMention source, ActorMention target) {
        FactOpinion one = facts.judge(sentence, mentions, source.span(), target.span());
        FactOpinion other = facts.judge(sentence, mentions, target.span(), source.span());
        return one.fact() >= other.fact() ? one : other;
    }

    /** An act that no table knows: by whoever stands after "by" upon another, else between the first two actors that differ. */
    private @Nullable Statement found(Sentence sentence, List<ActorMention> mentions) {
        List<ActorMention> actors = mentions.stream()
                .filter(m -> m.kind() != Kind.REFERENCE && m.kind() != Kind.GROUP)
                .filter(m -> !m.isGeneric() || !m.code().equals("MIL"))
                .toList();
        if (actors.isEmpty()) {
            return null;
        }
        Optional<ActorMention> agent = actors.stream()
                .filter(m -> sentence.lower(m.from() - 1).equals("by"))
                .findFirst();
        ActorMention one = agent.orElse(actors.getFirst());
        Optional<ActorMention> other =
                actors.stream().filter(m -> !m.root().equals(one.root())).findFirst();
        if (other.isEmpty() || agent.isEmpty() && !reader.mayAct(sentence, mentions, one, other.get())) {
            return null;
        }
        return found(sentence, mentions, one, other.get());
    }

    private @Nullable Statement found(
            Sentence sentence, List<ActorMention> mentions, ActorMention source, ActorMention target) {
        FactOpinion opinion = facts.judge(sentence, mentions, source.span(), target.span());
        if (opinion.fact() < SURE) {
            return null;
        }
        PairCoding coding =
                pairs().code(sentence.text(), shifted(source.span(), sentence), shifted(target.span(), sentence));
        if (coding.probability() < SURE_CLASS || !coding.status().isFact()) {
            return null;
        }
        TextSpan whole = new TextSpan(
                Math.min(source.span().start(), target.span().start()),
                Math.max(source.span().end(), target.span().end()));
        Statement named =
                new Statement(coding.cameo().code(), source, target, coding.status(), whole, whole, 0, "classifier");
        return named.believed(opinion.fact());
    }

    private static TextSpan shifted(TextSpan span, Sentence sentence) {
        return new TextSpan(span.start() - sentence.start(), span.end() - sentence.start());
    }

    private synchronized PairCoder pairs() {
        if (pairs == null) {
            pairs = PairCoder.fast();
        }
        return pairs;
    }
}
