package org.entente.forecast.chance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The chance that something of one kind happens, and why; component names are JSON keys.
 *
 * @param kind code of the kind
 * @param label what happens, in words
 * @param chance 0 to 1; the base rate where the model has no skill
 * @param likelihood the chance in words
 * @param baseRate share of pairs and windows of training in which it happened
 * @param hasSkill whether the model beat base rate and persistence on the last held-out days
 * @param skillBaseRate Brier skill against the base rate there; NaN when nothing was held out
 * @param skillPersistence Brier skill against persistence there
 * @param ece expected calibration error there, in bins above .05; NaN when there are none
 * @param averageLogOdds log-odds of a pair with average features
 * @param reasons what moves it from there, in log-odds; sums with it to the log-odds of the model's chance
 * @param evidence what happened between the two lately that such events most often followed on, the strongest first
 * @param coded events of the kind so far
 * @param latest days of the latest ones
 * @param ifOneMoreToday the model's chance if one more were coded on the day before the window
 */
public record KindForecast(
        String kind,
        String label,
        double chance,
        String likelihood,
        double baseRate,
        boolean hasSkill,
        double skillBaseRate,
        double skillPersistence,
        double ece,
        double averageLogOdds,
        Map<String, Double> reasons,
        List<Evidence> evidence,
        int coded,
        List<LocalDate> latest,
        double ifOneMoreToday) {

    /** Copies the lists; forecasts kept by earlier versions had no evidence. */
    public KindForecast {
        evidence = List.copyOf(Objects.requireNonNullElse(evidence, List.of()));
        latest = List.copyOf(latest);
    }
}
