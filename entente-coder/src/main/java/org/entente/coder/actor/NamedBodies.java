package org.entente.coder.actor;

import java.util.Map;
import java.util.Set;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.actor.Gazetteer.Hit;
import org.entente.coder.text.CalendarWords;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that no table lists but whose name says what they are: words in capitals with a noun such as Front, Party or Union, as
 * "Homeland Union" or "Movement for the Rebirth of Benin (MRB)". Headlines in capitals have none.
 */
final class NamedBodies {

    private static final int LONGEST = 14;
    private static final Set<String> SMALL = Set.of(
            "with", "from", "over", "into", "after", "amid", "than", "that", "upon", "against", "between", "without",
            "about", "under", "toward", "towards");
    private static final String WORKERS = "LAB";
    private static final String ARMED = "REB";
    private static final Set<String> FIGHTING = Set.of(
            "liberation",
            "revolutionary",
            "patriotic",
            "people",
            "peoples",
            "popular",
            "resistance",
            "islamic",
            "democratic",
            "defence",
            "defense",
            "freedom",
            "united",
            "national");
    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("front", "REB"),
            Map.entry("army", "REB"),
            Map.entry("forces", "REB"),
            Map.entry("party", "PTY"),
            Map.entry("movement", "PTY"),
            Map.entry("congress", "PTY"),
            Map.entry("coalition", "PTY"),
            Map.entry("alliance", "PTY"),
            Map.entry("union", "PTY"),
            Map.entry("council", "PTY"),
            Map.entry("association", "NGO"),
            Map.entry("brotherhood", "PTY"),
            Map.entry("church", "REL"),
            Map.entry("confederation", "NGO"),
            Map.entry("federation", "NGO"),
            Map.entry("committee", "NGO"),
            Map.entry("commission", "NGO"),
            Map.entry("forum", "NGO"),
            Map.entry("league", "NGO"),
            Map.entry("organization", "NGO"),
            Map.entry("organisation", "NGO"));
    private static final Set<String> OF_WORKERS = Set.of(
            "workers", "teachers", "labor", "labour", "trade", "miners", "farmers", "railwaymen", "dockers", "nurses");
    private static final Set<String> MEMBERS = Set.of(
            "officials",
            "leaders",
            "members",
            "fighters",
            "rebels",
            "lawmakers",
            "supporters",
            "spokesman",
            "spokeswoman");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and");
    private static final String TITLE = "president";

    private NamedBodies() {}

    /** The body whose name begins here; null when none does. */
    static @Nullable ActorMention at(Sentence sentence, int at, Gazetteer names, NounPhrases phrases) {
        if (!isPart(sentence, at)
                || CalendarWords.DAYS.contains(sentence.lower(at))
                || sentence.lower(at).equals(TITLE)
                || isPart(sentence, at - 1)) {
            return null;
        }
        int head = head(sentence, at);
        if (head < 0 || isTitle(sentence)) {
            return null;
        }
        int end = end(sentence, head);
        Hit known = known(sentence, at, end, names);
        if (known != null && known.from() == at && known.to() > head) {
            return null;
        }
        String role = role(sentence, at, end, head);
        if (role.equals(ARMED) && known == null && !isOfFighters(sentence, at, end)) {
            if (!sentence.lower(head).equals("front")) {
                return null;
            }
            role = "PTY";
        }
        String code = known == null ? role : Codes.join(known.entry().code(), role);
        Kind kind = known == null ? Kind.GENERIC : Kind.BODY;
        int to = membersEnd(sentence, bracketEnd(sentence, end));
        return phrases.mention(sentence, code, "", kind, phrases.start(sentence, at), to);
    }

    private static boolean isPart(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        return token.isWord() && token.isCapitalized() && !NounPhrases.isClosed(token.lower());
    }

    /** The last of the capitalized words in a row that says what the body is; −1 when none does. */
    private static int head(Sentence sentence, int at) {
        int head = -1;
        for (int i = at; i < at + LONGEST && isInside(sentence, i); i++) {
            if (HEADS.containsKey(sentence.lower(i)) && isPart(sentence, i)) {
                boolean first = i == at;
                boolean goesOn =
                        Set.of("of", "for").contains(sentence.lower(i + 1)) && isPart(sentence, next(sentence, i));
                head = first && !goesOn ? head : i;
                if (first && goesOn) {
                    return i;
                }
            }
        }
        return head;
    }

    private static boolean isInside(Sentence sentence, int at) {
        return isPart(sentence, at)
                || sentence.lower(at).equals("'") && isPart(sentence, at - 1) && isPart(sentence, at + 1);
    }

    private static int next(Sentence sentence, int at) {
        int next = at + 1;
        while (LINKS.contains(sentence.lower(next)) && next < at + 3) {
            next++;
        }
        return next;
    }

    /** After "for the Rebirth of Benin". */
    private static int end(Sentence sentence, int head) {
        int end = head + 1;
        while (Set.of("of", "for").contains(sentence.lower(end)) && isPart(sentence, next(sentence, end))) {
            end = next(sentence, end);
            while (isPart(sentence, end)) {
                end++;
            }
        }
        return end;
    }

    /** "Homeland Union officials". */
    private static int membersEnd(Sentence sentence, int end) {
        return MEMBERS.contains(sentence.lower(end)) ? end + 1 : end;
    }

    private static int bracketEnd(Sentence sentence, int end) {
        boolean letters =
                sentence.lower(end).equals("(") && sentence.lower(end + 2).equals(")");
        return letters ? end + 3 : end;
    }

    private static @Nullable Hit known(Sentence sentence, int from, int to, Gazetteer names) {
        for (int i = from; i < to; i++) {
            Hit hit = names.find(sentence, i, null);
            if (hit != null && !hit.entry().kind().equals(ActorTables.PERSON)) {
                return hit;
            }
        }
        return null;
    }

    private static String role(Sentence sentence, int from, int to, int head) {
        for (int i = from; i < to; i++) {
            if (OF_WORKERS.contains(sentence.lower(i))) {
                return WORKERS;
            }
        }
        return HEADS.getOrDefault(sentence.lower(head), "PTY");
    }

    /** "Salvation Army" is no army. */
    private static boolean isOfFighters(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (FIGHTING.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** A headline in capitals has no longer words in small letters but prepositions. */
    private static boolean isTitle(Sentence sentence) {
        return sentence.tokens().stream()
                .noneMatch(t -> t.isWord()
                        && !t.isCapitalized()
                        && !t.glued()
                        && t.text().length() > 3
                        && !SMALL.contains(t.lower()));
    }
}
