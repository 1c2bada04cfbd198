package org.entente.forecast.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.history.History;

/** What happened between two actors, with how often such a past was followed by what is asked for, in words. */
final class RuleEvidence {

    private static final int MOST = 3;

    private final Quadruples data;
    private final Learned learned;
    private final int step;

    private record Found(double confidence, String words) {}

    RuleEvidence(Quadruples data, Learned learned, int step) {
        this.data = data;
        this.learned = learned;
        this.step = step;
    }

    /** The strongest rules from what s and o did to one another to (s, r, o); none when they never met. */
    List<String> between(int s, int r, int o) {
        History history = learned.history();
        List<Found> found = new ArrayList<>();
        int pair = history.findPair(s, o);
        for (int tie = history.firstTie(pair); tie >= 0; tie = history.nextTie(tie)) {
            double confidence = learned.rules().confidence(history, tie, r, step);
            found.add(new Found(confidence, words(tie, s, r, o)));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(each -> -each.confidence))
                .limit(MOST)
                .map(Found::words)
                .toList();
    }

    private String words(int tie, int s, int r, int o) {
        History history = learned.history();
        int past = history.tieRelation(tie);
        int age = history.ties().age(tie, step);
        int count = history.ties().events(tie);
        return sentence(past, s, o) + " " + count + (count == 1 ? " time" : " times") + ", last " + age
                + (age == 1 ? " step" : " steps") + " before (time " + data.timeOfStep(step - age)
                + "); such a past was followed by " + relation(r) + " in "
                + learned.rules().held(history, tie, r, step) + " of "
                + learned.rules().asked(history, tie, r, step) + " cases";
    }

    private String sentence(int r, int s, int o) {
        boolean forward = r < data.relationCount();
        return name(forward ? s : o) + " → " + relation(r) + " → " + name(forward ? o : s);
    }

    private String relation(int r) {
        return data.relations()
                .get(r < data.relationCount() ? r : r - data.relationCount())
                .replace('_', ' ');
    }

    private String name(int entity) {
        return data.entities().get(entity).replace('_', ' ');
    }
}
