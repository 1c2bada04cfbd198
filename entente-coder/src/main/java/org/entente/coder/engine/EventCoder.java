package org.entente.coder.engine;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.coder.actor.ActorFinder;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.DocumentMemory;
import org.entente.coder.actor.UserActor;
import org.entente.coder.event.EventReader;
import org.entente.coder.event.Statement;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.SentenceSplitter;

/** Codes documents one by one: from text to who did what to whom. */
public final class EventCoder {

    private final ActorFinder actors;
    private final EventReader events = new EventReader();

    /** Builds the look-up; a user's names may be empty. Costs about a tenth of a second: build one and keep it. */
    public EventCoder(List<UserActor> own) {
        actors = new ActorFinder(own, EventReader::isVerbForm);
    }

    /** What the text says, in its order. */
    public CodedDocument code(NewsDocument document) {
        DocumentMemory memory = new DocumentMemory(document.date());
        DocumentEvents found = new DocumentEvents(document);
        for (Sentence sentence : SentenceSplitter.split(document.text())) {
            List<ActorMention> mentions = actors.find(sentence, memory);
            List<Statement> statements = events.read(sentence, mentions, document.date());
            found.add(sentence, mentions, statements);
            memory.note(mentions);
        }
        return found.finish();
    }

    /** The actors of a text, in order, for those who want to see why. */
    public List<ActorMention> actors(NewsDocument document) {
        DocumentMemory memory = new DocumentMemory(document.date());
        List<ActorMention> all = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.split(document.text())) {
            List<ActorMention> mentions = actors.find(sentence, memory);
            all.addAll(mentions);
            memory.note(mentions);
        }
        return all;
    }

    /** Whether two events are the same in a record: sides and root. */
    static boolean isSame(CodedEvent one, CodedEvent other) {
        return String.valueOf(one.source()).equals(other.source())
                && String.valueOf(one.target()).equals(other.target())
                && String.valueOf(one.cameo()).startsWith(String.valueOf(other.cameo()).substring(0, 2));
    }
}
