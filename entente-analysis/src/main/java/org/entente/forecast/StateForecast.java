package org.entente.forecast;

import java.time.LocalDate;
import java.util.List;
import org.entente.forecast.chance.KindForecast;
import org.jspecify.annotations.Nullable;

/**
 * What may come next between two sides (states or groups), or from and to one; component names are JSON keys.
 *
 * @param first ISO-3 code of the state, or id of the group
 * @param second code or id of the other; null when one is asked about
 * @param dataset the one dataset whose coded events are forecast
 * @param asOf the day whose knowledge is used
 * @param from first day of the window: the day after the last day that the dataset covers by then
 * @param to last day of the window
 * @param horizonDays its length
 * @param kinds a forecast for each kind; empty when the two never met in the dataset
 * @param trainedBefore the model was trained on what happened before this day; null when there is nothing to forecast from
 * @param notes what a reader must know about it
 */
public record StateForecast(
        String first,
        @Nullable String second,
        String dataset,
        LocalDate asOf,
        LocalDate from,
        LocalDate to,
        int horizonDays,
        List<KindForecast> kinds,
        @Nullable LocalDate trainedBefore,
        List<String> notes) {

    /** Copies the lists. */
    public StateForecast {
        kinds = List.copyOf(kinds);
        notes = List.copyOf(notes);
    }
}
