package org.entente.record.internal.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers to the questions asked last; the one that was not asked for longest goes when there are too many. */
final class RecentlyAsked<V> {

    private final Map<String, V> answers;

    RecentlyAsked(int most) {
        answers = new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer that is kept, else a new one, which is kept. */
    V get(String question, Supplier<V> answer) {
        V known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return known;
    }
}
