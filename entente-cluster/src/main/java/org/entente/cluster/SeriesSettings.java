package org.entente.cluster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.series.Variable;
import org.entente.time.Frequency;

/**
 * Which series are summed.
 *
 * @param record the record's folder; driver and workers see it under the same path
 * @param variables rates of coded events, all of one dataset
 * @param frequency length of the periods
 * @param pairs pairs as in {@code PRK-RUS}, or with a direction {@code RUS→PRK}; empty for every pair with an event
 * @param directed whether pairs have a direction
 * @param asOf only what was known by this day counts
 */
public record SeriesSettings(
        Path record,
        List<Variable> variables,
        Frequency frequency,
        Set<String> pairs,
        boolean directed,
        LocalDate asOf) {

    /** Copies the lists and checks that the variables are of one dataset. */
    public SeriesSettings {
        variables = List.copyOf(variables);
        pairs = Set.copyOf(pairs);
        if (variables.stream().map(Variable::dataset).distinct().count() != 1) {
            throw new IllegalArgumentException(
                    "The variables (" + variables + ") must be of one dataset. Ask for each dataset by itself.");
        }
    }

    /** A pair as the jobs call it, from what a user writes. */
    static String key(String pair) {
        return pair.contains(">") || pair.contains("→")
                ? DirectedDyad.parse(pair.replace('>', '→')).toString()
                : Dyad.parse(pair).toString();
    }

    String dataset() {
        return variables.getFirst().dataset();
    }
}
