package org.entente.coder.event;

import java.util.Set;
import org.entente.coder.text.Sentence;

/** "said it would send aid": the future of who speaks, unless it hangs on a condition. */
final class ToldFuture {

    private static final Set<String> SPEAKING =
            Set.of("say", "announce", "declare", "state", "confirm", "add", "indicate", "tell", "inform", "disclose");

    private ToldFuture() {}

    static boolean is(Sentence sentence, VerbGroups groups, VerbGroup group) {
        if (!group.modal().equals("would") || group.parent() < 0 || !group.finite()) {
            return false;
        }
        VerbGroup speech = groups.get(group.parent());
        boolean conditional = sentence.tokens().stream().anyMatch(t -> StatusWords.CONDITIONS.contains(t.lower()));
        return !conditional && speech.trait().past() && SPEAKING.contains(speech.lemma());
    }
}
