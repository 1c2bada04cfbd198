package org.entente.coder.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.actor.Gazetteer.Hit;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Persons by a short title ("Lt. Gen. Jane Doe") and what they lead ("President Doe's government", "the army of President Doe"). */
record TitledNames(Gazetteer names, Gazetteer roles, NounPhrases phrases) {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("gen", "MIL"),
            Map.entry("lt", "MIL"),
            Map.entry("maj", "MIL"),
            Map.entry("col", "MIL"),
            Map.entry("brig", "MIL"),
            Map.entry("adm", "MIL"),
            Map.entry("capt", "MIL"),
            Map.entry("sen", "LEG"),
            Map.entry("rep", "LEG"),
            Map.entry("gov", "GOV"));
    private static final int STATE = 3;
    private static final Set<String> HELPING =
            Set.of("had", "has", "have", "were", "was", "are", "is", "will", "would");
    private static final Set<String> LED = Set.of("GOV", "MIL", "COP", "PTY", "LEG", "REB");

    /** A short title with a full stop and a name after it; null when none begins here. */
    @Nullable
    ActorMention shortTitle(Sentence sentence, int at, DocumentMemory memory) {
        int name = at;
        String role = "";
        while (isTitle(sentence, name)) {
            role = TITLES.getOrDefault(sentence.lower(name), "");
            name += sentence.lower(name + 1).equals(".") ? 2 : 1;
        }
        int end = role.isEmpty() ? at : phrases.namesEnd(sentence, name, i -> names.find(sentence, i, memory.date()));
        if (end <= name) {
            return null;
        }
        Hit holder = names.find(sentence, name, memory.date());
        boolean known = isPerson(holder);
        String code = holder != null && known ? holder.entry().code() : role;
        memory.learnName(sentence.lower(end - 1), code);
        return phrases.mention(sentence, code, "", known ? Kind.BODY : Kind.GENERIC, at, end);
    }

    private static boolean isPerson(@Nullable Hit hit) {
        return hit != null && hit.entry().kind().equals(ActorTables.PERSON);
    }

    private boolean isTitle(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.token(at).isCapitalized()
                && TITLES.containsKey(sentence.lower(at))
                && (sentence.lower(at + 1).equals(".") || isTitle(sentence, at + 1));
    }

    /** "President Doe's government": the body that somebody in office leads; the mention itself when no such body follows. */
    ActorMention withBody(Sentence sentence, ActorMention person) {
        boolean leads = person.kind() == Kind.BODY
                && !person.rank().isEmpty()
                && person.code().length() == 6;
        if (!leads || !phrases.isPossessive(sentence, person.to())) {
            return person;
        }
        Hit body = roles.find(sentence, person.to() + 1, null);
        return body == null
                        || !LED.contains(body.entry().code())
                        || !body.entry().rank().equals("other")
                ? person
                : phrases.mention(
                        sentence,
                        Codes.join(person.root(), body.entry().code()),
                        body.entry().rank(),
                        Kind.BODY,
                        person.from(),
                        body.to());
    }

    /** "the government of President Doe"; null when no person in office follows. */
    @Nullable
    ActorMention bodyOf(Sentence sentence, Hit body, int from, DocumentMemory memory) {
        if (!sentence.lower(body.to()).equals("of")) {
            return null;
        }
        Hit office = roles.find(sentence, body.to() + 1, null);
        if (office == null || !office.entry().rank().equals("head")) {
            return null;
        }
        int end = phrases.namesEnd(sentence, office.to(), i -> names.find(sentence, i, memory.date()));
        if (end == office.to()) {
            return null;
        }
        Hit holder = names.find(sentence, office.to(), memory.date());
        boolean known = isPerson(holder);
        String role = body.entry().code();
        return phrases.mention(
                sentence,
                holder != null && known ? Codes.join(holder.entry().code().substring(0, STATE), role) : role,
                body.entry().rank(),
                known ? Kind.BODY : Kind.GENERIC,
                from,
                end);
    }

    /** "said its forces had withdrawn": the forces of whom the sentence began with; null when it is something else. */
    @Nullable
    ActorMention ownBody(Sentence sentence, int at, List<ActorMention> found) {
        if (found.isEmpty() || !Set.of("its", "their", "his", "her").contains(sentence.lower(at))) {
            return null;
        }
        Hit body = roles.find(sentence, at + 1, null);
        ActorMention owner = found.getFirst();
        boolean acts = body != null
                && LED.contains(body.entry().code())
                && HELPING.contains(sentence.lower(body.to()))
                && owner.root().length() == STATE
                && !owner.isGeneric();
        return body == null || !acts
                ? null
                : new ActorMention(
                        Codes.join(owner.root(), body.entry().code()), "", Kind.REFERENCE, at, body.to(), owner.span());
    }
}
