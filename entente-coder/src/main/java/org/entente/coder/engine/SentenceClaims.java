package org.entente.coder.engine;

import java.util.List;
import org.entente.coder.CodedEvent;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Statement;
import org.entente.coder.text.Sentence;

/** Claims of a sentence that name no act of the scheme. */
final class SentenceClaims {

    private SentenceClaims() {}

    static List<CodedEvent> read(Sentence sentence, List<ActorMention> mentions, List<Statement> statements) {
        return List.of();
    }
}
