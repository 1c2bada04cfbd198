package org.entente.measure;

/**
 * Words for chances, after the yardstick of US Intelligence Community Directive 203 (2015): the words stand beside the
 * percentage, never in its place.
 */
public enum Likelihood {
    REMOTE(.01, "less than 1 %"),
    ALMOST_NO_CHANCE(.05, "almost no chance"),
    VERY_UNLIKELY(.20, "very unlikely"),
    UNLIKELY(.45, "unlikely"),
    ROUGHLY_EVEN(.55, "roughly even"),
    LIKELY(.80, "likely"),
    VERY_LIKELY(.95, "very likely"),
    ALMOST_CERTAIN(.99, "almost certain"),
    BEYOND(1.01, "more than 99 %");

    private final double below;
    private final String words;

    Likelihood(double below, String words) {
        this.below = below;
        this.words = words;
    }

    /** As in "very unlikely". */
    public String words() {
        return words;
    }

    /**
     * The words for a chance.
     *
     * @throws IllegalArgumentException when it does not lie in 0 to 1
     */
    public static Likelihood of(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("The chance (" + chance + ") must lie in 0 to 1.");
        }
        for (Likelihood likelihood : values()) {
            if (chance < likelihood.below) {
                return likelihood;
            }
        }
        return BEYOND;
    }
}
