package org.entente.coder.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.CodedDocument;
import org.entente.coder.NewsDocument;
import org.entente.coder.actor.ActorFinder;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.DocumentMemory;
import org.entente.coder.actor.UserActor;
import org.entente.coder.classify.FactJudge;
import org.entente.coder.event.EventReader;
import org.entente.coder.event.EventReader.Told;
import org.entente.coder.event.Statement;
import org.entente.coder.foreign.ForeignReader;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.SentenceSplitter;

/** Codes documents one by one: from text to who did what to whom. */
public final class EventCoder {

    private final ActorFinder actors;
    private final EventReader events = new EventReader();
    private final SecondReading second = new SecondReading(FactJudge.load());
    private final ForeignReader others = new ForeignReader();

    /** Builds the look-up; a user's names may be empty. Costs about a tenth of a second: build one and keep it. */
    public EventCoder(List<UserActor> own) {
        actors = new ActorFinder(own, EventReader::isVerbForm, EventReader::mayBeFinite);
    }

    /** What the text says, in its order. */
    public CodedDocument code(NewsDocument document) {
        DocumentMemory memory = new DocumentMemory(document.date());
        DocumentEvents found = new DocumentEvents(document);
        SentenceSplitter.split(document.text(), sentence -> {
            Optional<List<Statement>> foreign = others.read(sentence);
            if (foreign.isPresent()) {
                found.add(sentence, List.of(), foreign.get(), List.of());
                return;
            }
            List<ActorMention> mentions = actors.find(sentence, memory);
            Told told = events.read(sentence, mentions, document.date());
            List<Statement> acts = HomeStates.fill(
                    mentions, second.read(sentence, mentions, told, s -> found.isToldAgain(sentence, s)));
            found.add(sentence, mentions, acts, told.claims());
            memory.note(mentions);
        });
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

    List<ActorMention> find(Sentence sentence, DocumentMemory memory) {
        return actors.find(sentence, memory);
    }
}
