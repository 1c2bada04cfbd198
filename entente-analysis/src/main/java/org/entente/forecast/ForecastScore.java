package org.entente.forecast;

/**
 * How kept forecasts of one kind turned out; component names are JSON keys.
 *
 * @param kind code of the kind
 * @param horizonDays length of the windows
 * @param forecasts how many kept forecasts whose window has passed within the dataset
 * @param happened in how many of them the dataset coded such an event
 * @param meanChance mean of the chances given
 * @param brier mean squared error of the chances
 * @param brierBaseRate the same of the base rates that stood beside them
 * @param skill 1 − brier / brierBaseRate; NaN when the base rates were never wrong
 */
public record ForecastScore(
        String kind,
        int horizonDays,
        int forecasts,
        int happened,
        double meanChance,
        double brier,
        double brierBaseRate,
        double skill) {}
