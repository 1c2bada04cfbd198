package org.entente.coder.actor;

import java.util.Set;
import org.entente.coder.text.Sentence;

/** "Washington and its allies": one group, never split into the first named and the rest. */
final class Groups {

    private static final Set<String> OWN = Set.of("its", "their", "his", "her");
    private static final Set<String> JOINING = Set.of("and", "with", "or");
    private static final Set<String> ALLIES = Set.of(
            "allies",
            "ally",
            "partners",
            "friends",
            "satellites",
            "supporters",
            "backers",
            "proxies",
            "neighbors",
            "neighbours");

    private Groups() {}

    /** The index after the group, or {@code at} when there is none. */
    static int end(Sentence sentence, int at) {
        if (!JOINING.contains(sentence.lower(at)) || !OWN.contains(sentence.lower(at + 1))) {
            return at;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (ALLIES.contains(sentence.lower(i))) {
                return i + 1;
            }
        }
        return at;
    }
}
