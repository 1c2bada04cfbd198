package org.entente.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.event.EventArray;
import org.entente.forecast.chance.PairEvents;
import org.jspecify.annotations.Nullable;

/**
 * Two sides, or one and everybody, with the number that stands for each in events.
 *
 * @param first one side
 * @param second the other; null for everybody
 */
record GroupSides(Side first, @Nullable Side second) {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    /** Takes the smaller side out of the larger one where it lies within it. */
    static GroupSides of(Side first, @Nullable Side second) {
        if (second == null) {
            return new GroupSides(first, null);
        }
        boolean firstWithin = second.members().containsAll(first.members());
        boolean secondWithin = first.members().containsAll(second.members());
        if (firstWithin && secondWithin) {
            throw new IllegalArgumentException("The two sides (" + first.code() + ", " + second.code()
                    + ") must differ: they have the same members.");
        }
        Set<String> both = new TreeSet<>(first.members());
        both.retainAll(second.members());
        if (!both.isEmpty() && !firstWithin && !secondWithin) {
            throw new IllegalArgumentException("The groups (" + first.code() + ", " + second.code()
                    + ") must not share members, but " + String.join(", ", both) + " would be on both sides.");
        }
        return new GroupSides(
                secondWithin ? first.without(second) : first, firstWithin ? second.without(first) : second);
    }

    PairEvents events(EventArray events) {
        Map<Integer, Integer> numbers = new HashMap<>();
        first.members().forEach(code -> numbers.put(EventArray.pack(code), FIRST));
        if (second != null) {
            second.members().forEach(code -> numbers.put(EventArray.pack(code), SECOND));
        }
        return second == null
                ? PairEvents.ofEachSide(events, code -> numbers.getOrDefault(code, code))
                : PairEvents.betweenSides(events, code -> numbers.getOrDefault(code, code));
    }

    int pair(PairEvents events) {
        return events.findPair(FIRST, second == null ? PairEvents.EVERYBODY : SECOND);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Side side : second == null ? List.of(first) : List.of(first, second)) {
            if (side.isGroup()) {
                notes.add(side.code() + " is taken as one actor of "
                        + side.members().size() + " states: what they do to one another is left out.");
            }
        }
        notes.add(
                "The track record is that of all pairs; how good chances of groups are by themselves was not measured.");
        return notes;
    }
}
