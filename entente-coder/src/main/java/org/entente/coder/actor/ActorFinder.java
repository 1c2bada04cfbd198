package org.entente.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.actor.Gazetteer.Hit;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of a sentence from left to right: a name with what stands around it ("a senior North Korean official",
 * "the president of France", "Israel's prime minister"), a role alone ("rebels"), or a phrase that points back ("both sides").
 * Linear in the sentence; safe for several threads as long as each document has its own memory.
 */
public final class ActorFinder {

    private static final int MOST_MODIFIERS = 4;

    private final Gazetteer names;
    private final Gazetteer roles;
    private final NounPhrases phrases;
    private final TitledNames titled;

    /**
     * Sets up the look-up.
     *
     * @param own names of a user; may be empty
     * @param verbForms says whether a small-letter word can only be a verb's form, so that it parts a name from a role
     * @param finiteForms says whether it can be a verb's finite form at all, as "fires"
     */
    public ActorFinder(List<UserActor> own, Predicate<String> verbForms, Predicate<String> finiteForms) {
        names = ActorTables.names(own);
        roles = ActorTables.roles();
        phrases = new NounPhrases(verbForms, finiteForms);
        titled = new TitledNames(names, roles, phrases);
    }

    /** The actors, in order, not overlapping. The memory learns names with offices on the way. */
    public List<ActorMention> find(Sentence sentence, DocumentMemory memory) {
        List<ActorMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            ActorMention mention = at(sentence, at, found, memory);
            if (mention == null) {
                at++;
            } else {
                ActorMention whole = titled.withBody(sentence, mention);
                found.add(whole);
                at = whole.to();
            }
        }
        return Coordination.complete(sentence, found);
    }

    private @Nullable ActorMention at(Sentence sentence, int at, List<ActorMention> found, DocumentMemory memory) {
        ActorMention reference = References.at(sentence, at, found, memory);
        if (reference != null) {
            return reference;
        }
        ActorMention own = titled.ownBody(sentence, at, found);
        if (own != null) {
            return own;
        }
        Hit name = name(sentence, at, memory);
        Hit role = roles.find(sentence, at, null);
        ActorMention body = name != null && name.entry().kind().equals(ActorTables.PERSON)
                ? null
                : NamedBodies.at(sentence, at, names, phrases);
        boolean weaker =
                role == null || role.entry().kind().equals(ActorTables.WEAK) || body != null && body.to() > role.to();
        if (body != null && weaker) {
            return body;
        }
        if (name != null && (role == null || role.to() <= name.to())) {
            return named(sentence, name, memory);
        }
        if (role != null) {
            return role(sentence, role, memory);
        }
        ActorMention person = titled.shortTitle(sentence, at, memory);
        return person == null ? surname(sentence, at, memory) : person;
    }

    private @Nullable Hit name(Sentence sentence, int at, DocumentMemory memory) {
        Hit name = names.find(sentence, at, memory.date());
        return name != null && PhraseEdges.isPartOfLand(sentence, name) ? null : name;
    }

    private ActorMention named(Sentence sentence, Hit name, DocumentMemory memory) {
        int from = phrases.start(sentence, name.from());
        if (phrases.isOwnedBy(sentence, name.to())) {
            String code = Codes.join(name.entry().code(), "BUS");
            return phrases.mention(sentence, code, "", Kind.BODY, from, name.to() + 1);
        }
        if (phrases.isHeldBy(sentence, name.to())) {
            return phrases.mention(sentence, name.entry().code(), "", Kind.PLACE, from, name.to() + 1);
        }
        int led = phrases.ledEnd(sentence, name.to());
        if (led > name.to()) {
            return phrases.mention(sentence, Codes.join(name.entry().code(), "MIL"), "", Kind.BODY, from, led);
        }
        if (phrases.isModifierOnly(sentence, name.to())) {
            return phrases.mention(sentence, "", "", Kind.GENERIC, name.from(), name.to());
        }
        if (phrases.isLeaning(sentence, name.from())) {
            return phrases.mention(sentence, "", "", Kind.GENERIC, name.from(), name.to());
        }
        ActorMention body =
                phrases.isPossessive(sentence, name.to()) && name.entry().kind().equals(ActorTables.PLACE)
                        ? NamedBodies.at(sentence, name.to() + 1, names, phrases)
                        : null;
        if (body != null) {
            String role = body.code().substring(Math.max(0, body.code().length() - 3));
            return phrases.mention(sentence, Codes.join(name.entry().code(), role), "", Kind.BODY, from, body.to());
        }
        int allies = Groups.end(sentence, name.to());
        if (allies > name.to()) {
            return phrases.mention(sentence, "INT" + name.entry().code(), "", Kind.GROUP, from, allies);
        }
        if (name.entry().kind().equals(ActorTables.PERSON)) {
            Hit state = realm(sentence, name.to(), memory);
            String code = state == null
                    ? name.entry().code()
                    : Codes.join(state.entry().code(), "GOV");
            return phrases.mention(
                    sentence, code, name.entry().rank(), Kind.BODY, from, state == null ? name.to() : state.to());
        }
        Hit role = roleAfter(sentence, name.to(), memory);
        if (role != null) {
            boolean former = phrases.isFormer(sentence, name.from(), role.from());
            String code = former && isGovernment(role)
                    ? Codes.former(name.entry().code())
                    : Codes.join(name.entry().code(), role.entry().code());
            return person(sentence, code, role.entry().rank(), from, role, memory);
        }
        Kind kind = name.entry().kind().equals(ActorTables.ORGANIZATION)
                ? organizationKind(name.entry().code())
                : Kind.PLACE;
        return phrases.mention(sentence, name.entry().code(), "", kind, from, name.to());
    }

    /** "King Abdullah of Jordan": the state after a person's name; null where there is none. */
    private @Nullable Hit realm(Sentence sentence, int at, DocumentMemory memory) {
        Hit state = sentence.lower(at).equals("of") ? names.find(sentence, at + 1, memory.date()) : null;
        return state != null && state.entry().kind().equals(ActorTables.PLACE) ? state : null;
    }

    private static boolean isGovernment(Hit role) {
        return role.entry().code().equals("GOV");
    }

    private static Kind organizationKind(String code) {
        return code.startsWith("IGO") || code.startsWith("NGO") || code.startsWith("IMG")
                ? Kind.ORGANIZATION
                : Kind.GROUP;
    }

    /** The role that a name is joined to: over a possessive and a few modifiers. */
    private @Nullable Hit roleAfter(Sentence sentence, int at, DocumentMemory memory) {
        int from = phrases.isPossessive(sentence, at) ? at + 1 : at;
        for (int i = from; i <= from + MOST_MODIFIERS && i < sentence.size(); i++) {
            Hit role = roles.find(sentence, i, null);
            Hit name = i > from ? names.find(sentence, i, memory.date()) : null;
            if (role != null) {
                return longest(sentence, role);
            }
            boolean acts = from == at && phrases.mayAct(sentence, i);
            if (name != null || acts || !phrases.isModifier(sentence, i)) {
                return null;
            }
        }
        return null;
    }

    /** "army troops", "government officials": the last of several roles in a row says who acts. */
    private Hit longest(Sentence sentence, Hit first) {
        Hit role = first;
        Hit next = roles.find(sentence, role.to(), null);
        while (next != null && !sentence.token(next.from()).isCapitalized() && !phrases.isVerb(sentence, next.from())) {
            role = new Hit(
                    isGovernment(next) && !isGovernment(role) ? role.entry() : next.entry(), first.from(), next.to());
            next = roles.find(sentence, role.to(), null);
        }
        return role;
    }

    /** A role with a name after it: "Prime Minister Tony Blair". */
    private ActorMention person(
            Sentence sentence, String code, String rank, int from, Hit role, DocumentMemory memory) {
        int end = phrases.namesEnd(sentence, role.to(), i -> names.find(sentence, i, memory.date()));
        if (end > role.to()) {
            memory.learnName(sentence.lower(end - 1), code);
        } else {
            end = phrases.postEnd(sentence, role.to(), i -> names.find(sentence, i, memory.date()));
        }
        return phrases.mention(sentence, code, rank, Kind.BODY, PhraseEdges.person(sentence, from, end), end);
    }

    private @Nullable ActorMention role(Sentence sentence, Hit first, DocumentMemory memory) {
        Hit role = longest(sentence, first);
        int from = phrases.start(sentence, role.from());
        Hit holder = names.find(sentence, role.to(), memory.date());
        if (holder != null && PhraseEdges.describes(sentence, role, holder)) {
            return null;
        }
        if (holder != null && holder.entry().kind().equals(ActorTables.PERSON)) {
            boolean former = phrases.isFormer(sentence, role.from(), role.from())
                    || role.entry().code().equals("ELI");
            String code = former
                    ? Codes.former(holder.entry().code())
                    : holder.entry().code();
            Hit state = former ? null : realm(sentence, holder.to(), memory);
            return state == null
                    ? phrases.mention(sentence, code, role.entry().rank(), Kind.BODY, from, holder.to())
                    : phrases.mention(
                            sentence,
                            Codes.join(state.entry().code(), "GOV"),
                            role.entry().rank(),
                            Kind.BODY,
                            from,
                            state.to());
        }
        ActorMention led = titled.bodyOf(sentence, role, from, memory);
        if (led != null) {
            return led;
        }
        boolean free = phrases.isOwn(sentence, role.from()) || PhraseEdges.isLeaving(sentence, role);
        int of = free ? -1 : phrases.ofState(sentence, role.to());
        ActorMention body = of < 0 ? null : NamedBodies.at(sentence, of, names, phrases);
        if (body != null) {
            String code = body.kind() == Kind.BODY ? body.code() : role.entry().code();
            return phrases.mention(sentence, code, role.entry().rank(), body.kind(), from, body.to());
        }
        Hit state = of < 0 ? null : name(sentence, of, memory);
        if (state != null
                && (state.entry().kind().equals(ActorTables.PERSON)
                        || phrases.isAttributive(sentence, state.to(), roles))) {
            ActorMention whole = named(sentence, state, memory);
            return phrases.mention(sentence, whole.code(), role.entry().rank(), Kind.BODY, from, whole.to());
        }
        if (state != null) {
            boolean former = phrases.isFormer(sentence, role.from(), role.from()) && isGovernment(role);
            String code = former
                    ? Codes.former(state.entry().code())
                    : Codes.join(state.entry().code(), role.entry().code());
            return phrases.mention(sentence, code, role.entry().rank(), Kind.BODY, from, state.to());
        }
        int people = PhraseEdges.people(sentence, role.from(), names);
        return generic(sentence, role, people < role.from() ? phrases.start(sentence, people) : from, memory);
    }

    private @Nullable ActorMention generic(Sentence sentence, Hit role, int from, DocumentMemory memory) {
        int end = phrases.namesEnd(sentence, role.to(), i -> names.find(sentence, i, memory.date()));
        if (end > role.to()) {
            String known =
                    memory.findName(sentence.lower(end - 1)).orElse(role.entry().code());
            memory.learnName(sentence.lower(end - 1), known);
            return phrases.mention(
                    sentence, known, role.entry().rank(), known.length() > 3 ? Kind.BODY : Kind.GENERIC, from, end);
        }
        boolean weak = role.entry().kind().equals(ActorTables.WEAK) && !phrases.isCrowd(sentence, role.from());
        if (weak || phrases.isModifying(sentence, role.to())) {
            return null;
        }
        boolean definite = sentence.lower(role.from() - 1).equals("the")
                || sentence.token(role.from()).isCapitalized();
        String code = definite
                ? memory.findByRole(role.entry().code(), role.entry().rank())
                        .orElse(role.entry().code())
                : role.entry().code();
        return phrases.mention(
                sentence,
                code,
                role.entry().rank(),
                code.length() > 3 ? Kind.REFERENCE : Kind.GENERIC,
                from,
                role.to());
    }

    private @Nullable ActorMention surname(Sentence sentence, int at, DocumentMemory memory) {
        if (!sentence.token(at).isCapitalized()) {
            return null;
        }
        String known = memory.findName(sentence.lower(at)).orElse(null);
        return known == null
                ? null
                : phrases.mention(sentence, known, "", known.length() > 3 ? Kind.BODY : Kind.GENERIC, at, at + 1);
    }
}
