package org.entente.answer.motive.durability;

import java.util.Map;
import org.entente.answer.motive.episode.Episode;

/**
 * An episode, what was known at its onset, and what each method said then.
 *
 * @param episode the episode with its outcome
 * @param fold the decade of its onset, as 1980; 0 where too little was known before it for any forecast
 * @param features values at the end of the year of onset, in the order of {@link Features#NAMES}
 * @param survival chance of each method to survive 0 to 10 years; empty without a fold
 */
public record EpisodeForecast(Episode episode, int fold, double[] features, Map<Method, double[]> survival) {

    /** Chance of survival; NaN where there is no forecast. */
    public double chance(Method method, int years) {
        double[] chances = survival.get(method);
        return chances == null ? Double.NaN : chances[years];
    }
}
