package org.entente.answer.motive.evidence;

import java.util.Optional;
import org.entente.answer.motive.durability.Features;

/** Something that is present or absent at the onset of an episode. Which way it speaks is left to past episodes. */
public enum Indicator {
    OBLIGATIONS("obligations", "a pledge is in force between the two", "pledge", 0),
    BREADTH("breadth", "two or more strands have risen", "strandsRising", 1.5),
    RECIPROCITY("reciprocity", "the smaller direction of trade is at least half of the larger", "balance", .5),
    OLD_CLOSENESS("old-closeness", "the two voted alike in the decade before", "votesBefore", 0),
    GOING_ON("going-on", "votes of the last year lie above their mean of three years", "voteMomentum", 0),
    JUMP("jump", "the level rose by more than .2 in the last year", "lastYearRise", .2),
    DISPUTE("dispute", "a dispute between the two within ten years", "hostility10", .5),
    THREAT_RISING("threat-rising", "disputes of the two with third states have grown in five years", "threatTrend", 0),
    COMMON_ADVERSARY(
            "common-adversary",
            "both had a dispute with the same third state within ten years",
            "commonAdversaries",
            0),
    UNEQUAL("unequal", "one is more than ten times as strong as the other", "powerGap", Math.log(10)),
    NEIGHBORS("neighbors", "the two are neighbors", "near", .5);

    private final String code;
    private final String meaning;
    private final int feature;
    private final double above;

    Indicator(String code, String meaning, String feature, double above) {
        this.code = code;
        this.meaning = meaning;
        this.feature = Features.NAMES.indexOf(feature);
        this.above = above;
    }

    public String code() {
        return code;
    }

    /** What it means when it is present. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is present; empty when unknown. */
    public Optional<Boolean> read(double[] features) {
        double value = features[feature];
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value > above);
    }
}
