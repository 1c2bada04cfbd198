package org.entente.forecast.protocol;

import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param all over both directions
 * @param objects where the object was asked for
 * @param subjects where the subject was asked for
 * @param strata by how much had been seen before
 */
public record Outcome(Metrics all, Metrics objects, Metrics subjects, Map<Stratum, Metrics> strata) {

    /** Copies the map. */
    public Outcome {
        strata = Map.copyOf(strata);
    }
}
