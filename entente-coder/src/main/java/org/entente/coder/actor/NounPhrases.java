package org.entente.coder.actor;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.actor.Gazetteer.Hit;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.Token;
import org.jspecify.annotations.Nullable;

/** Where the words around a name begin and end. */
final class NounPhrases {

    private static final int MOST_NAMES = 4;
    private static final Set<String> CLOSED = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "of",
            "in",
            "on",
            "at",
            "to",
            "from",
            "by",
            "with",
            "for",
            "and",
            "or",
            "but",
            "as",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "could",
            "can",
            "may",
            "might",
            "should",
            "must",
            "shall",
            "not",
            "n't",
            "no",
            "who",
            "which",
            "whose",
            "what",
            "when",
            "where",
            "why",
            "how",
            "if",
            "because",
            "after",
            "before",
            "during",
            "over",
            "under",
            "against",
            "between",
            "into",
            "than",
            "then",
            "it",
            "its",
            "his",
            "her",
            "their",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "do",
            "does",
            "did",
            "about",
            "amid",
            "toward",
            "towards",
            "near",
            "also",
            "said",
            "says",
            "while",
            "since",
            "until",
            "through",
            "without",
            "within",
            "upon",
            "'s",
            "'",
            "almost",
            "nearly",
            "once",
            "only",
            "just",
            "even",
            "still",
            "again",
            "already",
            "now",
            "today",
            "yesterday",
            "never");
    private static final Set<String> FORMER = Set.of("former", "ex", "ousted", "deposed", "late", "onetime", "exiled");
    private static final Set<String> MADE = Set.of(
            "backed",
            "led",
            "sponsored",
            "trained",
            "funded",
            "brokered",
            "mediated",
            "occupied",
            "controlled",
            "held",
            "born",
            "based",
            "supported",
            "allied",
            "owned",
            "made",
            "run",
            "style",
            "speaking",
            "majority",
            "dominated",
            "organized",
            "hosted",
            "armed",
            "friendly",
            "linked",
            "imposed",
            "built",
            "designed",
            "supplied",
            "affiliated",
            "aligned",
            "flagged",
            "registered",
            "installed");
    private static final Set<String> OWNED = Set.of("owned", "flagged", "registered", "operated", "chartered");
    private static final Set<String> LED =
            Set.of("coalition", "alliance", "forces", "troops", "force", "bloc", "fleet", "army");
    private static final Set<String> HELD = Set.of("held", "controlled", "run");
    private static final Set<String> BEFORE = Set.of(
            "the",
            "a",
            "an",
            "senior",
            "top",
            "high",
            "ranking",
            "level",
            "former",
            "some",
            "several",
            "many",
            "new",
            "chief",
            "deputy",
            "visiting",
            "pro",
            "anti",
            "local",
            "suspected",
            "armed",
            "angry",
            "leading",
            "veteran",
            "two",
            "three",
            "four",
            "unidentified",
            "thousands",
            "hundreds",
            "dozens",
            "other",
            "ethnic",
            "elite",
            "heavily",
            "own",
            "outgoing",
            "newly",
            "elected",
            "ex");
    private static final Set<String> DESCRIBING =
            Set.of("leading", "ruling", "visiting", "outgoing", "acting", "serving", "governing");
    private static final Set<String> TIED_WITH = Set.of("affiliated", "aligned", "allied", "associated");
    private static final Set<String> TIED = Set.of("linked", "tied", "loyal", "allied", "belonging", "close");
    private static final Set<String> SERVING = Set.of("working", "acting", "fighting", "spying");
    private static final Set<String> CROWDS =
            Set.of("thousands", "hundreds", "dozens", "tens", "scores", "crowds", "millions");
    private static final Set<String> PREPOSITIONS_OF_STATE = Set.of("of", "from", "in", "for");
    private static final Set<String> POSTS = Set.of(
            "ambassador",
            "envoy",
            "representative",
            "ambassadors",
            "envoys",
            "mission",
            "delegate",
            "visitor",
            "emissary");
    private final Predicate<String> verbForms;
    private final Predicate<String> finiteForms;

    NounPhrases(Predicate<String> verbForms, Predicate<String> finiteForms) {
        this.verbForms = verbForms;
        this.finiteForms = finiteForms;
    }

    static boolean isClosed(String lower) {
        return CLOSED.contains(lower);
    }

    ActorMention mention(Sentence sentence, String code, String rank, Kind kind, int from, int to) {
        return new ActorMention(code, rank, kind, from, to, References.span(sentence, from, to));
    }

    /** Goes left over articles and adjectives that belong to the name. */
    int start(Sentence sentence, int at) {
        int from = at;
        while (from > 0 && at - from < MOST_NAMES && BEFORE.contains(sentence.lower(from - 1))) {
            from--;
        }
        return from;
    }

    boolean isPossessive(Sentence sentence, int at) {
        return sentence.lower(at).equals("'s") || sentence.lower(at).equals("'");
    }

    /** "US-backed": the state is no actor here. */
    boolean isModifierOnly(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).glued() && MADE.contains(sentence.lower(at));
    }

    /** "pro-EU protesters", "anti-French slogans": the name says what they are for or against. */
    boolean isLeaning(Sentence sentence, int at) {
        return at > 0 && sentence.token(at).glued() && Set.of("pro", "anti").contains(sentence.lower(at - 1));
    }

    /** "Japanese-owned ship": firms of the state. */
    boolean isOwnedBy(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).glued() && OWNED.contains(sentence.lower(at));
    }

    /** "Russian-held island": the state holds what no name follows. */
    boolean isHeldBy(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.token(at).glued()
                && HELD.contains(sentence.lower(at))
                && at + 1 < sentence.size()
                && !sentence.token(at + 1).isCapitalized();
    }

    /** "Saudi-led coalition": the index after the force that the state leads; the same index when it leads none. */
    int ledEnd(Sentence sentence, int at) {
        boolean led = at < sentence.size()
                && sentence.token(at).glued()
                && sentence.lower(at).equals("led")
                && LED.contains(sentence.lower(at + 1));
        return led ? at + 2 : at;
    }

    boolean isVerb(Sentence sentence, int at) {
        return verbForms.test(sentence.lower(at));
    }

    /** "North Korea fires missiles": a word that may be the verb parts a name from what follows. */
    boolean mayAct(Sentence sentence, int at) {
        return finiteForms.test(sentence.lower(at)) && (!sentence.token(at).glued() || isTest(sentence, at));
    }

    /** A word that may stand between a name and its role: an adjective, a name, "awful and evil". */
    boolean isModifier(Sentence sentence, int at) {
        boolean joins = sentence.token(at).is("and")
                && at + 2 < sentence.size()
                && !sentence.token(at - 1).isCapitalized();
        return joins && !isPossessive(sentence, at - 1)
                ? isPlainModifier(sentence, at - 1) && isPlainModifier(sentence, at + 1)
                : isPlainModifier(sentence, at);
    }

    private boolean isPlainModifier(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isWord()
                && !CLOSED.contains(token.lower())
                && !token.lower().startsWith("'")
                && !isTest(sentence, at)
                && (token.glued()
                        || token.isCapitalized()
                        || DESCRIBING.contains(token.lower())
                        || !verbForms.test(token.lower()));
    }

    /** "test-fires": a verb in two parts. */
    private boolean isTest(Sentence sentence, int at) {
        return sentence.token(at).glued()
                && sentence.lower(at - 1).equals("test")
                && finiteForms.test(sentence.lower(at));
    }

    boolean isFormer(Sentence sentence, int name, int role) {
        return FORMER.contains(sentence.lower(name - 1)) || FORMER.contains(sentence.lower(role - 1));
    }

    /** Where a person's own names end: capitalized words that are no gazetteer names of places. */
    int namesEnd(Sentence sentence, int at, IntFunction<@Nullable Hit> names) {
        int end = at;
        while (end < sentence.size() && end - at < MOST_NAMES && isNamePart(sentence, end)) {
            Hit hit = names.apply(end);
            if (hit != null && !hit.entry().kind().equals(ActorTables.PERSON)) {
                break;
            }
            end = hit == null ? end + 1 : hit.to();
        }
        return end;
    }

    /** "military aid": the noun only describes the next one. */
    boolean isModifying(Sentence sentence, int at) {
        boolean military = sentence.lower(at - 1).equals("military")
                || sentence.lower(at - 1).equals("security");
        return military && at < sentence.size() && sentence.token(at).isWord() && isModifier(sentence, at);
    }

    /** "its troops from Somalia": whose they are is told already. */
    boolean isOwn(Sentence sentence, int at) {
        return Set.of("its", "their", "his", "her", "own").contains(sentence.lower(at - 1));
    }

    /** "thousands of people". */
    boolean isCrowd(Sentence sentence, int at) {
        if (at == 0 && CROWDS.contains(sentence.lower(0)) && !CLOSED.contains(sentence.lower(1))) {
            return true;
        }
        return sentence.lower(at - 1).equals("of") && CROWDS.contains(sentence.lower(at - 2));
    }

    private boolean isNamePart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isCapitalized() && token.isWord() && !CLOSED.contains(token.lower())
                || token.glued() && sentence.token(at - 1).isCapitalized() && !verbForms.test(token.lower());
    }

    /** "ambassador to Syria": where somebody is posted is no actor. */
    int postEnd(Sentence sentence, int at, IntFunction<@Nullable Hit> names) {
        if (!POSTS.contains(sentence.lower(at - 1))
                || !(sentence.lower(at).equals("to") || sentence.lower(at).equals("in"))) {
            return at;
        }
        int name = sentence.lower(at + 1).equals("the") ? at + 2 : at + 1;
        Hit hit = name < sentence.size() ? names.apply(name) : null;
        return hit == null ? at : hit.to();
    }

    /** Where the state of "president of the X" begins; −1 when no preposition follows. */
    int ofState(Sentence sentence, int at) {
        boolean serving =
                SERVING.contains(sentence.lower(at)) && sentence.lower(at + 1).equals("for");
        boolean tied = serving
                || TIED.contains(sentence.lower(at)) && sentence.lower(at + 1).equals("to")
                || TIED_WITH.contains(sentence.lower(at))
                        && sentence.lower(at + 1).equals("with");
        if (!tied && !PREPOSITIONS_OF_STATE.contains(sentence.lower(at))) {
            return -1;
        }
        int name = tied ? at + 2 : at + 1;
        while (BEFORE.contains(sentence.lower(name)) && name < at + 4) {
            name++;
        }
        return name < sentence.size() ? name : -1;
    }

    /** "officials of the Israeli army": the state belongs to the next role, which the caller reads by itself. */
    boolean isAttributive(Sentence sentence, int at, Gazetteer roles) {
        boolean owned = isPossessive(sentence, at);
        return roles.find(sentence, owned ? at + 1 : at, null) != null
                && (owned || !finiteForms.test(sentence.lower(at)));
    }
}
