package org.entente.cli;

import org.entente.answer.motive.evidence.Dependence;
import picocli.CommandLine.Option;

/** Prior and dependence of the evidence. */
final class MotiveOptions {

    @Option(
            names = "--prior",
            paramLabel = "CHANCE",
            defaultValue = "0.5",
            description = "Chance of pivot before the evidence, between 0 and 1 (default: 0.5).")
    private double prior = .5;

    @Option(
            names = "--dependence",
            paramLabel = "HOW",
            defaultValue = "measured",
            description = "How far indicators say the same thing: independent, measured (default) or full.")
    private String dependence = "measured";

    double prior() {
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("The prior (" + prior + ") must lie between 0 and 1, both left out.");
        }
        return prior;
    }

    Dependence dependence() {
        return Dependence.parse(dependence);
    }
}
