package org.entente.coder.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coder.EventStatus;
import org.entente.coder.PairOpinion;
import org.entente.coder.PloverClass;
import org.entente.coder.RelationClassifier;
import org.entente.coder.RelationOpinion;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.DocumentMemory;
import org.entente.coder.classify.FastRelationClassifier;
import org.entente.coder.classify.PairCoder;
import org.entente.coder.classify.PairCoding;
import org.entente.coder.event.EventReader;
import org.entente.coder.event.Statement;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * Says what is between two marked actors: the rules' statement about them, mixed with a classifier where there is one. The mixture gives
 * the rules' class half of how sure the rules are and the classifier the rest: agreement raises the probability, disagreement lowers it.
 */
public final class PairJudge {

    private static final String SOURCE = "SRC";
    private static final String TARGET = "TGT";
    private static final double DIRECT = 0.75;
    private static final double INDIRECT = 0.5;

    private final EventCoder coder;
    private final EventReader reader = new EventReader();
    private final @Nullable RelationClassifier classifier;
    private final @Nullable PairCoder pairs;

    public PairJudge(EventCoder coder, @Nullable RelationClassifier classifier) {
        this.coder = coder;
        this.classifier = classifier;
        pairs = classifier == null ? null : new PairCoder(classifier);
    }

    /** The judge of the default profile. */
    public static PairJudge fast(EventCoder coder) {
        return new PairJudge(coder, FastRelationClassifier.load());
    }

    /** Judges one pair; the spans are places in the text. */
    public PairOpinion judge(String text, TextSpan source, TextSpan target) {
        List<Statement> statements = new ArrayList<>();
        DocumentMemory memory = new DocumentMemory(null);
        for (Sentence sentence : SentenceSplitter.split(text)) {
            List<ActorMention> mentions = marked(sentence, coder.find(sentence, memory), source, target);
            statements.addAll(reader.readMarked(sentence, mentions));
        }
        Optional<Statement> best = statements.stream()
                .filter(s -> s.cameo() != null && PloverClass.ofCameo(s.cameo()).isPresent())
                .max(Comparator.comparingInt(PairJudge::fit));
        RelationOpinion opinion = classifier == null ? null : classifier.classify(text, source, target);
        PairCoding coding = pairs == null ? null : pairs.code(text, source, target);
        return best.map(s -> joined(s, opinion, coding)).orElseGet(() -> byClassifier(coding));
    }

    private static List<ActorMention> marked(
            Sentence sentence, List<ActorMention> found, TextSpan source, TextSpan target) {
        List<ActorMention> mentions = new ArrayList<>(found);
        mentions.removeIf(m -> m.span().overlaps(source) || m.span().overlaps(target));
        mark(mentions, sentence, source, SOURCE);
        mark(mentions, sentence, target, TARGET);
        mentions.sort(Comparator.comparingInt(ActorMention::from));
        return mentions;
    }

    private static void mark(List<ActorMention> mentions, Sentence sentence, TextSpan span, String code) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).start() < span.end()
                    && span.start() < sentence.token(i).end()) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        int first = from;
        int last = to;
        if (from >= 0 && mentions.stream().noneMatch(m -> m.from() < last && first < m.to())) {
            mentions.add(new ActorMention(code, "", ActorMention.Kind.BODY, from, to, span));
        }
    }

    /** How well a statement fits the marks: both sides in their places before one, one before none. */
    private static int fit(Statement statement) {
        String source = statement.source() == null ? "" : statement.source().code();
        String target = statement.target() == null ? "" : statement.target().code();
        int fit = (source.equals(SOURCE) ? 4 : 0) + (target.equals(TARGET) ? 3 : 0);
        return fit + (source.equals(TARGET) ? 1 : 0) + (target.equals(SOURCE) ? 1 : 0);
    }

    private static PairOpinion joined(
            Statement statement, @Nullable RelationOpinion opinion, @Nullable PairCoding coding) {
        PloverClass plover =
                PloverClass.ofCameo(String.valueOf(statement.cameo())).orElseThrow();
        double sure = fit(statement) >= 7 ? DIRECT : INDIRECT;
        if (opinion == null || coding == null) {
            return new PairOpinion(plover, statement.cameo(), statement.status(), sure, statement.rule());
        }
        double trust = sure / 2;
        double forRule = (1 - trust) * opinion.probability(plover) + trust;
        double forClassifier = (1 - trust) * opinion.probability();
        if (opinion.best() == plover || forRule >= forClassifier) {
            String word = opinion.best() == plover ? "agrees" : "differs";
            return new PairOpinion(
                    plover,
                    statement.cameo(),
                    statement.status(),
                    forRule,
                    statement.rule() + "; the classifier " + word);
        }
        EventStatus status = coding.status();
        return new PairOpinion(
                coding.plover(), coding.cameo().code(), status, forClassifier, "classifier; the rules differ");
    }

    private static PairOpinion byClassifier(@Nullable PairCoding coding) {
        if (coding == null) {
            return new PairOpinion(null, null, EventStatus.ASSERTED, 0, "nothing found");
        }
        EventStatus status = coding.status();
        return new PairOpinion(coding.plover(), coding.cameo().code(), status, coding.probability(), "classifier");
    }
}
