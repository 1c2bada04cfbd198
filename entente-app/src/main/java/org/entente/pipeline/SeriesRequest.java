package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.entente.time.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * Which series are wanted.
 *
 * @param variables names, with or without the dataset
 * @param pairs {@code RUS-PRK}, {@code RUS>PRK} for one direction, {@code RUS-*} for every partner
 * @param frequency how often; null for each variable's own
 */
public record SeriesRequest(
        List<String> variables,
        List<String> pairs,
        @Nullable Frequency frequency) {

    /** Copies the lists. */
    public SeriesRequest {
        variables = List.copyOf(variables);
        pairs = List.copyOf(pairs);
    }

    List<String> toArguments() {
        List<String> arguments = new ArrayList<>(variables);
        arguments.add("--pairs");
        arguments.addAll(pairs);
        arguments.add("--by");
        arguments.add(frequency == null ? "" : frequency.code());
        return arguments;
    }

    static SeriesRequest ofArguments(List<String> arguments) {
        int pairs = arguments.indexOf("--pairs");
        int by = arguments.indexOf("--by");
        String frequency = arguments.get(by + 1);
        return new SeriesRequest(
                arguments.subList(0, pairs),
                arguments.subList(pairs + 1, by),
                frequency.isEmpty() ? null : Frequency.parse(frequency));
    }
}
