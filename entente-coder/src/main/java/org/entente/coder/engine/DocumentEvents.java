package org.entente.coder.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.EventStatus;
import org.entente.coder.NewsDocument;
import org.entente.coder.PloverClass;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Statement;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Gathers the statements of one document: the same event told again is a mention, what is hedged later is only reported. */
final class DocumentEvents {

    private static final Set<String> POINTING = Set.of("this", "these", "the");
    private static final int MOST = 20_000;

    private final NewsDocument document;
    private final List<CodedEvent> events = new ArrayList<>();
    private final List<CodedEvent> claims = new ArrayList<>();
    private int newestFrom;
    private @Nullable String place;
    private @Nullable LocalDate day;

    DocumentEvents(NewsDocument document) {
        this.document = document;
    }

    void add(Sentence sentence, List<ActorMention> mentions, List<Statement> statements, List<Statement> opinions) {
        place = statements.isEmpty() ? null : Circumstances.place(sentence, mentions);
        day = statements.isEmpty() ? null : Circumstances.day(sentence, document.date());
        hedgeEarlier(sentence);
        int before = events.size();
        for (Statement statement : statements) {
            add(sentence, statement);
        }
        if (events.size() > before) {
            newestFrom = before;
        }
        if (claims.size() < MOST) {
            place = null;
            day = null;
            opinions.forEach(o -> claims.add(event(o)));
        }
    }

    private void add(Sentence sentence, Statement statement) {
        CodedEvent event = event(statement);
        if (!statement.status().isFact()) {
            claims.add(event);
            return;
        }
        int earlier = earlier(event);
        if (earlier >= 0 && (isPointing(sentence, statement) || isSameWording(events.get(earlier), event))) {
            CodedEvent first = events.get(earlier);
            List<TextSpan> places = new ArrayList<>(first.mentions());
            places.add(event.span());
            events.set(earlier, with(first, first.status(), places));
        } else if (events.size() < MOST) {
            events.add(event);
        }
    }

    /** Whether a statement points back to an event that the document told before. */
    boolean isToldAgain(Sentence sentence, Statement statement) {
        return isPointing(sentence, statement) && earlier(event(statement)) >= 0;
    }

    private int earlier(CodedEvent event) {
        for (int i = events.size() - 1; i >= 0 && i > events.size() - 200; i--) {
            if (isAlike(events.get(i), event)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAlike(CodedEvent one, CodedEvent other) {
        return one.cameo() != null
                && other.cameo() != null
                && one.cameo().substring(0, 2).equals(other.cameo().substring(0, 2))
                && root(one.source()).equals(root(other.source()))
                && root(one.target()).equals(root(other.target()));
    }

    private static boolean isSameWording(CodedEvent one, CodedEvent other) {
        return String.valueOf(one.cameo()).equals(other.cameo())
                && String.valueOf(one.source()).equals(other.source())
                && String.valueOf(one.target()).equals(other.target());
    }

    private static String root(@Nullable String code) {
        return code == null ? "" : code.substring(0, Math.min(3, code.length()));
    }

    /** "the dialogue between Moscow and Pyongyang": a noun with "the" points to what was told. */
    private static boolean isPointing(Sentence sentence, Statement statement) {
        if (!statement.rule().startsWith("noun")) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).start() >= statement.quote().start()) {
                return POINTING.contains(sentence.lower(i)) || i > 0 && POINTING.contains(sentence.lower(i - 1));
            }
        }
        return false;
    }

    /** "This meeting, reportedly ...": what was told before is hearsay. */
    private void hedgeEarlier(Sentence sentence) {
        boolean points =
                POINTING.contains(sentence.lower(0)) && !sentence.lower(0).equals("the");
        boolean hedged = sentence.tokens().stream().anyMatch(t -> t.is("reportedly") || t.is("allegedly"));
        if (points && hedged) {
            for (int i = newestFrom; i < events.size(); i++) {
                events.set(
                        i,
                        with(events.get(i), EventStatus.REPORTED, events.get(i).mentions()));
            }
        }
    }

    private CodedEvent event(Statement statement) {
        ActorMention source = statement.source();
        ActorMention target = statement.target();
        PloverClass plover = statement.cameo() == null
                ? null
                : PloverClass.ofCameo(statement.cameo()).orElse(null);
        return new CodedEvent(
                source == null ? null : source.code(),
                source == null ? "" : source.rank(),
                target == null ? null : target.code(),
                target == null ? "" : target.rank(),
                statement.cameo(),
                plover,
                statement.status(),
                statement.quote(),
                source == null ? null : source.span(),
                target == null ? null : target.span(),
                statement.trigger(),
                place,
                day,
                statement.confidence(),
                statement.rule(),
                List.of());
    }

    private static CodedEvent with(CodedEvent e, EventStatus status, List<TextSpan> mentions) {
        return new CodedEvent(
                e.source(),
                e.sourceRank(),
                e.target(),
                e.targetRank(),
                e.cameo(),
                e.plover(),
                status,
                e.span(),
                e.sourceSpan(),
                e.targetSpan(),
                e.trigger(),
                e.place(),
                e.date(),
                e.confidence(),
                e.rule(),
                mentions);
    }

    CodedDocument finish() {
        claims.sort(Comparator.comparingInt(c -> c.span().start()));
        return new CodedDocument(document, events, claims);
    }
}
