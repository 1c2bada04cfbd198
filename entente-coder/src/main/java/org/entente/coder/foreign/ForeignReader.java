package org.entente.coder.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.event.Statement;
import org.entente.coder.foreign.ForeignLexicon.Hit;
import org.entente.coder.text.Sentence;

/** Reads the act between two states that a Russian or Korean sentence tells. */
public final class ForeignReader {

    private static final double SURENESS = 0.4;
    private static final Set<String> PREPOSITIONS = Set.of(
            "в", "во", "на", "с", "со", "против", "от", "к", "ко", "по", "из", "о", "об", "для", "между", "над", "у");

    private final Map<Tongue, ForeignLexicon> lexicons = new EnumMap<>(Tongue.class);

    /** Loads both languages. */
    public ForeignReader() {
        for (Tongue tongue : Tongue.values()) {
            lexicons.put(tongue, new ForeignLexicon(tongue));
        }
    }

    /** The statements of a sentence in one of the two languages; empty when it is in another, an empty list when it tells none. */
    public Optional<List<Statement>> read(Sentence sentence) {
        return Tongue.of(sentence).map(tongue -> read(sentence, tongue));
    }

    private List<Statement> read(Sentence sentence, Tongue tongue) {
        ForeignLexicon lexicon = lexicons.get(tongue);
        if (lexicon == null || lexicon.has(sentence, "other")) {
            return List.of();
        }
        List<ActorMention> states = states(sentence, lexicon, tongue);
        Optional<Hit> act = act(sentence, lexicon, tongue);
        return act.isEmpty() || states.size() < 2
                ? List.of()
                : statements(sentence, states, act.get(), tongue, lexicon);
    }

    private static List<ActorMention> states(Sentence sentence, ForeignLexicon lexicon, Tongue tongue) {
        List<ActorMention> states = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            Optional<Hit> hit = lexicon.find(sentence, at, "state");
            if (hit.isPresent()) {
                int last = hit.get().last();
                String code = hit.get().entry().code();
                Optional<String> office =
                        code.length() > 3 ? Optional.empty() : office(sentence, lexicon, at, last, tongue);
                Kind kind = office.isPresent() ? Kind.BODY : code.length() > 3 ? Kind.ORGANIZATION : Kind.PLACE;
                states.add(
                        new ActorMention(code + office.orElse(""), "", kind, at, last + 1, span(sentence, at, last)));
                i = last;
            }
        }
        return states;
    }

    /** The office beside a state: before it or right after it in Russian, in or after its word in Korean. */
    private static Optional<String> office(
            Sentence sentence, ForeignLexicon lexicon, int from, int last, Tongue tongue) {
        int first = tongue == Tongue.RUSSIAN ? from - 1 : from;
        for (int i = first; i <= last + 1; i++) {
            Optional<Hit> hit = i < 0 ? Optional.empty() : lexicon.find(sentence, i, "office");
            if (hit.isPresent()) {
                return Optional.of(hit.get().entry().code());
            }
        }
        return Optional.empty();
    }

    /** The first act of a Russian sentence, the last of a Korean one, whose verb ends it. */
    private static Optional<Hit> act(Sentence sentence, ForeignLexicon lexicon, Tongue tongue) {
        Hit found = null;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Hit> hit = lexicon.find(sentence, i, "act");
            if (hit.isPresent() && (found == null || tongue == Tongue.KOREAN)) {
                found = hit.get();
                i = tongue == Tongue.KOREAN ? hit.get().last() : i;
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<Statement> statements(
            Sentence sentence, List<ActorMention> states, Hit act, Tongue tongue, ForeignLexicon lexicon) {
        ActorMention source = source(sentence, states, act, tongue);
        Optional<ActorMention> target = states.stream()
                .filter(s -> !s.root().equals(source.root()))
                .filter(s -> tongue == Tongue.KOREAN
                        || s.from() > act.from()
                        || act.entry().mutual())
                .findFirst()
                .or(() -> states.stream()
                        .filter(s -> !s.root().equals(source.root()))
                        .findFirst());
        if (target.isEmpty()) {
            return List.of();
        }
        EventStatus status = ForeignStatus.of(sentence, act, tongue, lexicon);
        List<Statement> told = new ArrayList<>(2);
        told.add(statement(sentence, source, target.get(), act, status));
        if (act.entry().mutual()) {
            told.add(statement(sentence, target.get(), source, act, status));
        }
        return told;
    }

    /** The first state that no preposition governs; in Korean the first with the ending of a subject. */
    private static ActorMention source(Sentence sentence, List<ActorMention> states, Hit act, Tongue tongue) {
        for (ActorMention state : states) {
            boolean governed = PREPOSITIONS.contains(sentence.lower(state.from() - 1));
            boolean subject =
                    tongue == Tongue.RUSSIAN ? !governed && state.from() < act.from() : isSubject(sentence, state);
            if (subject) {
                return state;
            }
        }
        return states.getFirst();
    }

    private static boolean isSubject(Sentence sentence, ActorMention state) {
        for (int i = state.to() - 1; i <= state.to() && i < sentence.size(); i++) {
            if (sentence.lower(i).matches(".*[은는이가]$")) {
                return true;
            }
        }
        return false;
    }

    private static Statement statement(
            Sentence sentence, ActorMention source, ActorMention target, Hit act, EventStatus status) {
        TextSpan trigger = span(sentence, act.from(), act.last());
        TextSpan quote = new TextSpan(
                Math.min(
                        trigger.start(),
                        Math.min(source.span().start(), target.span().start())),
                Math.max(
                        trigger.end(),
                        Math.max(source.span().end(), target.span().end())));
        String rule = "word " + sentence.lower(act.from());
        return new Statement(act.entry().code(), source, target, status, quote, trigger, SURENESS, rule);
    }

    private static TextSpan span(Sentence sentence, int from, int last) {
        return new TextSpan(sentence.token(from).start(), sentence.token(last).end());
    }
}
