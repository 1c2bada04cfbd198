package org.entente.answer.significance;

import java.util.Locale;

/** What may follow a meeting. */
public enum Outcome {
    /** More coded material cooperation of the pair, as a share of all coded events, than in as many days before. */
    DEEDS("more coded material cooperation than in as many days before"),
    /** A pledge signed, that of the same day included. */
    PLEDGE("a pledge signed"),
    /** More arms in the year after than in the year before. */
    ARMS("more arms transferred in the year after than in the year before");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
