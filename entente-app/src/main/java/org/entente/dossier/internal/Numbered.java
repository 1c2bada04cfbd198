package org.entente.dossier.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.answer.PairAnswer;
import org.entente.answer.Part;
import org.entente.answer.Sentence;
import org.entente.answer.StrandReading;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.Explanation;
import org.entente.series.Series;
import org.jspecify.annotations.Nullable;

/** Gives every explanation a number, e1, e2 and so on, in the order in which a reader meets them; equal ones once. */
final class Numbered {

    private final Map<Explanation, String> ids = new HashMap<>();
    private final Map<Value, String> values = new HashMap<>();
    private final List<Explanation> inOrder = new ArrayList<>();

    private record Value(EvidenceKey key, long bits) {}

    private final Names names;
    private int inText;

    private Numbered(Names names) {
        this.names = names;
    }

    /** Numbers everything in an answer: first what its sentences say, then the values of its series. */
    static Numbered of(PairAnswer answer) {
        Numbered numbered = new Numbered(new Names(answer));
        answer.bottomLine().forEach(numbered::add);
        answer.strands().forEach(strand -> strand.findings().forEach(numbered::add));
        answer.chapters().forEach(chapter -> chapter.findings().forEach(numbered::add));
        numbered.inText = numbered.inOrder.size();
        for (StrandReading strand : answer.strands()) {
            for (Series series : strand.series()) {
                for (int i = 0; i < series.size(); i++) {
                    if (series.isKnown(i)) {
                        numbered.id(series, i);
                    }
                }
            }
        }
        return numbered;
    }

    private void add(Sentence sentence) {
        for (Part part : sentence.parts()) {
            if (part instanceof Part.Number number) {
                id(number.explanation());
            }
        }
    }

    /** The number of a value of a series. */
    String id(Series series, int i) {
        EvidenceKey key = new EvidenceKey(series.variable(), series.unit(), series.period(i));
        String description = names.series(series) + ", "
                + Names.periodHead(series.frequency()).toLowerCase(Locale.ROOT) + " " + Names.period(key.period());
        return id(Explanation.leaf(description, series.value(i), key));
    }

    /** The number of an explanation, which it gets now if it has none; its parts follow it. */
    String id(Explanation explanation) {
        String known = find(explanation);
        if (known != null) {
            return known;
        }
        String id = "e" + (inOrder.size() + 1);
        inOrder.add(explanation);
        ids.put(explanation, id);
        Value value = value(explanation);
        if (value != null) {
            values.putIfAbsent(value, id);
        }
        explanation.parts().forEach(this::id);
        return id;
    }

    private @Nullable String find(Explanation explanation) {
        String same = ids.get(explanation);
        Value value = value(explanation);
        return same != null || value == null ? same : values.get(value);
    }

    /** A value counted from rows is the same one whatever words describe it; null for any other. */
    private static @Nullable Value value(Explanation explanation) {
        EvidenceKey key = explanation.key();
        return key == null || !explanation.parts().isEmpty()
                ? null
                : new Value(key, Double.doubleToLongBits(explanation.value()));
    }

    /** All in order of their numbers; the first {@link #inText} of them belong to sentences. */
    List<Explanation> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }

    int inText() {
        return inText;
    }
}
