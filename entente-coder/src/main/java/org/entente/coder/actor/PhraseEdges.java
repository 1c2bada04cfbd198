package org.entente.coder.actor;

import java.util.Set;
import org.entente.coder.actor.Gazetteer.Hit;
import org.entente.coder.text.CalendarWords;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.Token;

/** Words before an actor that belong to it though no table has them: the name of a people, a person's name with an apposition. */
final class PhraseEdges {

    private static final int LONGEST_NAME = 4;
    private static final Set<String> PLAIN = Set.of(
            "traditional", "main", "civilian", "moderate", "tribal", "religious", "political", "ethnic", "exiled");
    private static final Set<String> DESCRIBING =
            Set.of("radical", "nationalist", "rebel", "dissident", "militant", "separatist", "fundamentalist");
    private static final Set<String> LEAVING = Set.of(
            "withdrawal",
            "withdraw",
            "withdrew",
            "withdrawing",
            "withdrawn",
            "pullout",
            "pull-out",
            "pull",
            "pulled",
            "removal",
            "remove",
            "removed",
            "evacuation",
            "departure",
            "retreat",
            "expulsion",
            "recall",
            "recalled");

    private PhraseEdges() {}

    /** "Yoruba leaders", "Ibo traditional elders": where the role with the unknown name of a people before it begins. */
    static int people(Sentence sentence, int from, Gazetteer names) {
        int at = from;
        while (at > 0 && at > from - 2 && PLAIN.contains(sentence.lower(at - 1))) {
            at--;
        }
        boolean named = at > 0 && isName(sentence, at - 1) && names.find(sentence, at - 1, null) == null;
        return named ? at - 1 : from;
    }

    /** "Jane Doe, Algeria's leading activist,": where the person's name before the comma begins. */
    static int person(Sentence sentence, int from, int to) {
        boolean apposition =
                sentence.lower(from - 1).equals(",") && sentence.lower(to).equals(",");
        int at = from - 1;
        while (apposition && at > 0 && at > from - 1 - LONGEST_NAME && isName(sentence, at - 1)) {
            at--;
        }
        return at < from - 2 ? at : from;
    }

    private static boolean isName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isWord()
                && token.isCapitalized()
                && !token.glued()
                && !NounPhrases.isClosed(token.lower())
                && !CalendarWords.DAYS.contains(token.lower())
                && !CalendarWords.MONTHS.contains(token.lower());
    }

    /** "Radical French farmers": the first word only describes those that a state names. */
    static boolean describes(Sentence sentence, Hit role, Hit name) {
        return role.to() - role.from() == 1
                && DESCRIBING.contains(sentence.lower(role.from()))
                && name.entry().kind().equals(ActorTables.PLACE);
    }

    /** "the withdrawal of forces from X": where they are, not whose they are. */
    static boolean isLeaving(Sentence sentence, Hit role) {
        boolean from = sentence.lower(role.to()).equals("from");
        for (int i = role.from() - 1; from && i > role.from() - 7 && i >= 0; i--) {
            if (LEAVING.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Western Cambodia", "West Africans": a part of a land, not the West. */
    static boolean isPartOfLand(Sentence sentence, Hit name) {
        return name.entry().code().equals("WST")
                && sentence.lower(name.to() - 1).matches("west|western")
                && name.to() < sentence.size()
                && isName(sentence, name.to());
    }
}
