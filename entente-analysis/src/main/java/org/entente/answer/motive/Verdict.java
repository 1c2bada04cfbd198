package org.entente.answer.motive;

import org.entente.answer.motive.evidence.Posterior;
import org.entente.answer.motive.response.Decomposition;
import org.jspecify.annotations.Nullable;

/**
 * What it comes to.
 *
 * @param code {@code pivot}, {@code necessity}, {@code undetermined} or {@code no-episode}
 * @param sentence the same in words, with its reason
 */
public record Verdict(String code, String sentence) {

    /** Chance from which pivot, and below one minus which necessity, is said. */
    static final double CLEAR = .8;

    /** What the chance must keep when any one indicator is left out. */
    static final double STEADY = .6;

    static Verdict noEpisode(String why) {
        return new Verdict("no-episode", "No rapprochement under way is found by the rule: " + why);
    }

    static Verdict undetermined(String why) {
        return new Verdict("undetermined", "Undetermined: " + why);
    }

    /** Judges by the posterior, and against the decomposition where that is identified. */
    static Verdict of(Posterior posterior, @Nullable Decomposition decomposition) {
        double[] range = posterior.dropOneRange();
        boolean pivot = posterior.chance() >= CLEAR && range[0] >= STEADY;
        boolean necessity = posterior.chance() <= 1 - CLEAR && range[1] <= 1 - STEADY;
        if (!pivot && !necessity) {
            boolean far = posterior.chance() >= CLEAR || posterior.chance() <= 1 - CLEAR;
            return undetermined(
                    far
                            ? "one indicator alone carries the evidence"
                            : "the evidence points neither way clearly enough");
        }
        boolean moves = decomposition != null
                && decomposition.identified()
                && decomposition.withPressure().low() > decomposition.rise().value() / 2;
        if (pivot && moves) {
            return undetermined("past episodes like it lasted, but more than half of its rise moves with pressure");
        }
        return pivot
                ? new Verdict(
                        "pivot", "More like a pivot: past episodes with such indicators mostly outlived ten years.")
                : new Verdict(
                        "necessity",
                        "More like necessity: past episodes with such indicators mostly ended within ten years.");
    }
}
