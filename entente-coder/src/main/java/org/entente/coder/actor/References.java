package org.entente.coder.actor;

import java.util.List;
import java.util.Set;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Pronouns and phrases that point back: "he", "it", "both sides", "the two countries". */
final class References {

    /** Joins the codes of a mention that stands for two actors. */
    static final String PAIR = "+";

    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final Set<String> BODIES = Set.of("it", "they");
    private static final Set<String> SPEAKING =
            Set.of("said", "says", "announced", "announces", "declared", "confirmed", "insisted", "warned", "stated");
    private static final Set<String> BOTH = Set.of("both", "two");
    private static final Set<String> SIDES = Set.of(
            "sides",
            "countries",
            "nations",
            "leaders",
            "states",
            "governments",
            "parties",
            "neighbors",
            "neighbours",
            "presidents",
            "ministers",
            "capitals",
            "powers",
            "allies",
            "rivals",
            "men",
            "officials",
            "koreas");

    private References() {}

    static @Nullable ActorMention at(Sentence sentence, int at, List<ActorMention> found, DocumentMemory memory) {
        String word = sentence.lower(at);
        String half = half(sentence, at, found);
        if (half != null) {
            return of(sentence, at, at + 2, half);
        }
        if (!PERSONS.contains(word) && !BODIES.contains(word) && !word.equals("the") && !BOTH.contains(word)) {
            return null;
        }
        ActorMention speaker = speaker(sentence, at, found);
        ActorMention first = speaker == null ? first(found, PERSONS.contains(word)) : speaker;
        if (first != null && !word.equals("the") && !BOTH.contains(word)) {
            return new ActorMention(first.code(), "", Kind.REFERENCE, at, at + 1, first.span());
        }
        if (PERSONS.contains(word)) {
            return of(
                    sentence,
                    at,
                    at + 1,
                    memory.findPerson().or(memory::findState).orElse(null));
        }
        if (word.equals("they") && !memory.lastPair().isEmpty()) {
            return pair(sentence, at, at + 1, memory);
        }
        if (BODIES.contains(word)) {
            return of(sentence, at, at + 1, memory.findState().orElse(null));
        }
        int end = sidesEnd(sentence, at);
        return end > at ? pair(sentence, at, end, memory) : null;
    }

    /** "In a letter to the United Nations, Iraq said it would": who speaks right before means itself. */
    private static @Nullable ActorMention speaker(Sentence sentence, int at, List<ActorMention> found) {
        int verb = sentence.lower(at - 1).equals("that") ? at - 2 : at - 1;
        if (!SPEAKING.contains(sentence.lower(verb)) || found.isEmpty()) {
            return null;
        }
        ActorMention last = found.getLast();
        return last.to() == verb
                        && last.kind() != Kind.REFERENCE
                        && !last.code().isEmpty()
                ? last
                : null;
    }

    /** The actor that the sentence began with: "X said it ...". */
    private static @Nullable ActorMention first(List<ActorMention> found, boolean person) {
        for (ActorMention mention : found) {
            boolean fits = !person || !mention.rank().isEmpty() || mention.kind() == Kind.BODY;
            if (fits && mention.kind() != Kind.REFERENCE && !mention.code().isEmpty()) {
                return mention;
            }
        }
        return null;
    }

    /** "the North" where one Korea is named already. */
    private static @Nullable String half(Sentence sentence, int at, List<ActorMention> found) {
        if (!sentence.lower(at).equals("the")
                || at + 1 >= sentence.size()
                || !sentence.token(at + 1).isCapitalized()) {
            return null;
        }
        boolean korea = found.stream().anyMatch(m -> Set.of("KOR", "PRK").contains(m.root()));
        boolean named = at + 2 < sentence.size() && sentence.token(at + 2).isCapitalized();
        if (!korea || named) {
            return null;
        }
        return sentence.lower(at + 1).equals("north")
                ? "PRK"
                : sentence.lower(at + 1).equals("south") ? "KOR" : null;
    }

    private static int sidesEnd(Sentence sentence, int at) {
        int i = sentence.lower(at).equals("the") ? at + 1 : at;
        if (!BOTH.contains(sentence.lower(i))) {
            return at;
        }
        for (int end = i + 1; end <= i + 3; end++) {
            if (SIDES.contains(sentence.lower(end))) {
                return end + 1;
            }
        }
        return at;
    }

    private static @Nullable ActorMention of(Sentence sentence, int from, int to, @Nullable String code) {
        return code == null ? null : new ActorMention(code, "", Kind.REFERENCE, from, to, span(sentence, from, to));
    }

    private static @Nullable ActorMention pair(Sentence sentence, int from, int to, DocumentMemory memory) {
        if (sentence.lower(to - 1).equals("koreas")) {
            return of(sentence, from, to, "PRK" + PAIR + "KOR");
        }
        List<String> pair = memory.lastPair();
        return pair.isEmpty() ? null : of(sentence, from, to, String.join(PAIR, pair));
    }

    static TextSpan span(Sentence sentence, int from, int to) {
        return new TextSpan(sentence.token(from).start(), sentence.token(to - 1).end());
    }
}
