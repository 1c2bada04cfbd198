package org.entente.answer.motive.episode;

/** How an episode ended, or that it had not. */
public enum Outcome {
    BREACH("breach"),
    FADING("fading"),
    STATE_END("state-end"),
    CENSORED("censored");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
