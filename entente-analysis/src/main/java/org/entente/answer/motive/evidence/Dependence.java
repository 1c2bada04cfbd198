package org.entente.answer.motive.evidence;

/** How far indicators say the same thing, and so how much their sum is discounted. */
public enum Dependence {
    INDEPENDENT("independent"),
    MEASURED("measured"),
    FULL("full");

    private final String code;

    Dependence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * What the sum of log likelihood ratios is multiplied by: as many indicators with one mean correlation r are worth
     * n / (1 + (n − 1) r) independent ones (Kish 1965).
     *
     * @param count how many indicators are known
     * @param correlation mean absolute correlation of the indicators in past episodes
     */
    double discount(int count, double correlation) {
        if (count == 0) {
            return 1;
        }
        return switch (this) {
            case INDEPENDENT -> 1;
            case MEASURED -> 1 / (1 + (count - 1) * correlation);
            case FULL -> 1.0 / count;
        };
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Dependence parse(String text) {
        for (Dependence each : values()) {
            if (each.code.equals(text)) {
                return each;
            }
        }
        throw new IllegalArgumentException("The dependence (" + text + ") must be one of independent, measured, full.");
    }
}
