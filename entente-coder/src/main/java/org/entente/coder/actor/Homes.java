package org.entente.coder.actor;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.text.Sentence;

/**
 * "Cuban dissidents criticized the government": where a sentence speaks of people or parties of one state and of no other state, "the
 * government", "the army" and their like are that state's.
 */
final class Homes {

    private static final int STATE_AND_ROLE = 6;
    private static final Set<String> SUBJECTS =
            Set.of("PTY", "OPP", "LAB", "EDU", "CVL", "REB", "LEG", "HLH", "AGR", "REL", "MED", "NGO", "HRI", "JUD");
    private static final Set<String> RULERS = Set.of("GOV", "LEG", "MIL", "COP", "JUD", "OPP");

    private Homes() {}

    static void complete(Sentence sentence, List<ActorMention> all) {
        String home = home(all);
        for (int i = 0; !home.isEmpty() && i < all.size(); i++) {
            ActorMention mention = all.get(i);
            boolean stateless = mention.isGeneric() && RULERS.contains(mention.code());
            if (stateless && sentence.lower(mention.from()).equals("the")) {
                all.set(i, mention.withCode(home + mention.code(), Kind.GENERIC));
            }
        }
    }

    /** The only state of the sentence if people or parties of it are named; empty otherwise. */
    private static String home(List<ActorMention> all) {
        String home = "";
        boolean subjects = false;
        for (ActorMention mention : all) {
            if (mention.isGeneric() && mention.code().length() <= 3) {
                continue;
            }
            if (!home.isEmpty() && !home.equals(mention.root())) {
                return "";
            }
            home = mention.root();
            subjects |= mention.code().length() == STATE_AND_ROLE
                    && SUBJECTS.contains(mention.code().substring(3));
        }
        return subjects ? home : "";
    }
}
