package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.entente.time.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * Which series are wanted.
 *
 * @param variables names, with or without the dataset
 * @param pairs {@code RUS-PRK}, {@code RUS>PRK} for one direction, {@code RUS-*} for every partner, {@code *-*} for all pairs
 * @param states states for series about one state; {@code *} for all
 * @param frequency how often; null for each variable's own
 * @param restricted whether rows that may not be redistributed are written too
 */
public record SeriesRequest(
        List<String> variables,
        List<String> pairs,
        List<String> states,
        @Nullable Frequency frequency,
        boolean restricted) {

    /** Copies the lists. */
    public SeriesRequest {
        variables = List.copyOf(variables);
        pairs = List.copyOf(pairs);
        states = List.copyOf(states);
    }

    /** Whether it asks for every pair of states, so that one reading of all rows costs less than one a pair. */
    boolean asksAllPairs() {
        return pairs.contains("*-*");
    }

    /** Series about pairs. */
    public SeriesRequest(List<String> variables, List<String> pairs, @Nullable Frequency frequency) {
        this(variables, pairs, List.of(), frequency, false);
    }

    List<String> toArguments() {
        List<String> arguments = new ArrayList<>(variables);
        arguments.add("--pairs");
        arguments.addAll(pairs);
        arguments.add("--states");
        arguments.addAll(states);
        arguments.add("--by");
        arguments.add(frequency == null ? "" : frequency.code());
        if (restricted) {
            arguments.add("--restricted");
        }
        return arguments;
    }

    static SeriesRequest ofArguments(List<String> arguments) {
        int pairs = arguments.indexOf("--pairs");
        int states = arguments.indexOf("--states");
        int by = arguments.indexOf("--by");
        String frequency = arguments.get(by + 1);
        return new SeriesRequest(
                arguments.subList(0, pairs),
                arguments.subList(pairs + 1, states < 0 ? by : states),
                states < 0 ? List.of() : arguments.subList(states + 1, by),
                frequency.isEmpty() ? null : Frequency.parse(frequency),
                arguments.contains("--restricted"));
    }
}
