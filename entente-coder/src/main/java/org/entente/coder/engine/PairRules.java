package org.entente.coder.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coder.EventStatus;
import org.entente.coder.PloverClass;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.DocumentMemory;
import org.entente.coder.event.EventReader;
import org.entente.coder.event.Statement;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.SentenceSplitter;

/** The rules' reading of a text with two marked actors. */
final class PairRules {

    /** How the sides of a statement stand to the marks. */
    enum Fit {
        /** The marked source acts on the marked target. */
        DIRECT,
        /** The two sides are the marked ones, the other way round. */
        REVERSED,
        /** One marked actor is on its side. */
        HALF,
        /** The statement is about others. */
        OTHER
    }

    /**
     * The statement that fits the marks best.
     *
     * @param plover the class of its code
     */
    record Reading(Statement statement, PloverClass plover, Fit fit) {}

    private static final String HARM = "14";
    private static final String SOURCE = "SRC";
    private static final String TARGET = "TGT";

    private final EventCoder coder;
    private final EventReader reader = new EventReader();

    PairRules(EventCoder coder) {
        this.coder = coder;
    }

    /** The best reading of a text whose spans are places in it; empty when the rules find no act. */
    Optional<Reading> read(String text, TextSpan source, TextSpan target) {
        return all(text, source, target).stream().min(Comparator.comparing(Reading::fit));
    }

    /** All readings, in the order of the text. */
    List<Reading> all(String text, TextSpan source, TextSpan target) {
        List<Reading> readings = new ArrayList<>();
        DocumentMemory memory = new DocumentMemory(null);
        for (Sentence sentence : SentenceSplitter.split(text)) {
            List<ActorMention> mentions = marked(sentence, coder.find(sentence, memory), source, target);
            for (Statement statement : reader.readMarked(sentence, mentions)) {
                if (statement.cameo() != null) {
                    add(readings, isConditionalHarm(statement) ? statement.threatened() : statement);
                }
            }
        }
        return readings;
    }

    private static void add(List<Reading> readings, Statement statement) {
        PloverClass.ofAct(String.valueOf(statement.cameo()))
                .ifPresent(c -> readings.add(new Reading(statement, c, fit(statement))));
    }

    /** "would break off ties if …" between marked actors is a threat. */
    private static boolean isConditionalHarm(Statement statement) {
        return statement.status() == EventStatus.HYPOTHETICAL
                && String.valueOf(statement.cameo()).compareTo(HARM) >= 0;
    }

    private static List<ActorMention> marked(
            Sentence sentence, List<ActorMention> found, TextSpan source, TextSpan target) {
        List<ActorMention> mentions = new ArrayList<>(found);
        mentions.replaceAll(m -> pointing(m, source, target));
        mentions.removeIf(m -> !m.code().equals(SOURCE)
                && !m.code().equals(TARGET)
                && (m.span().overlaps(source) || m.span().overlaps(target)));
        mark(mentions, sentence, source, SOURCE);
        mark(mentions, sentence, target, TARGET);
        mentions.sort(Comparator.comparingInt(ActorMention::from));
        return mentions;
    }

    /** "it" that means a marked actor is marked too. */
    private static ActorMention pointing(ActorMention mention, TextSpan source, TextSpan target) {
        if (mention.kind() != ActorMention.Kind.REFERENCE || mention.to() - mention.from() > 1) {
            return mention;
        }
        String code = mention.span().overlaps(source) ? SOURCE : mention.span().overlaps(target) ? TARGET : "";
        return code.isEmpty()
                ? mention
                : new ActorMention(code, "", ActorMention.Kind.REFERENCE, mention.from(), mention.to(), mention.span());
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

    private static Fit fit(Statement statement) {
        String source = statement.source() == null ? "" : statement.source().code();
        String target = statement.target() == null ? "" : statement.target().code();
        if (source.equals(SOURCE) && target.equals(TARGET)) {
            return Fit.DIRECT;
        }
        if (source.equals(TARGET) && target.equals(SOURCE)) {
            return Fit.REVERSED;
        }
        boolean half = source.equals(SOURCE) || target.equals(TARGET);
        return half ? Fit.HALF : Fit.OTHER;
    }
}
