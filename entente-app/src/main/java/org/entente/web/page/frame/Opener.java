package org.entente.web.page.frame;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.Part;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;

/** Gives numbers of sentences and measures places by which they open. Filled by one thread, then read by many. */
public final class Opener {

    private final List<Explanation> numbers = new ArrayList<>();
    private final Map<Explanation, Integer> places = new IdentityHashMap<>();

    /** Makes all numbers of a sentence open. */
    public void add(Sentence sentence) {
        for (Part part : sentence.parts()) {
            if (part instanceof Part.Number number) {
                add(number.explanation());
            }
        }
    }

    /** Makes a number open; its place. */
    public int add(Explanation number) {
        Integer known = places.get(number);
        if (known != null) {
            return known;
        }
        places.put(number, numbers.size());
        numbers.add(number);
        return numbers.size() - 1;
    }

    /** The place of a number that was added. */
    public int place(Explanation number) {
        Integer place = places.get(number);
        if (place == null) {
            throw new IllegalArgumentException("The number (" + number.description() + ") was not added.");
        }
        return place;
    }

    public List<Explanation> numbers() {
        return List.copyOf(numbers);
    }
}
