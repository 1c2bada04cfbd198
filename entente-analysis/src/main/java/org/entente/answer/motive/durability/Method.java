package org.entente.answer.motive.durability;

/** What makes a forecast: the model, and the three baselines that it must beat. */
public enum Method {
    MODEL("model", "what was known at onset", new int[0]),
    DURATION_ONLY("duration-only", "years since onset, all past episodes alike", new int[0]),
    ERA_ONLY("era-only", "years since onset, in the ten years before the fold", new int[0]),
    STATIC_TREATY("static-treaty", "years since onset and the obligations in force at onset", new int[] {0, 1, 2, 3});

    private final String code;
    private final String knows;
    private final int[] features;

    Method(String code, String knows, int[] features) {
        this.code = code;
        this.knows = knows;
        this.features = features;
    }

    public String code() {
        return code;
    }

    /** What it knows, in words. */
    public String knows() {
        return knows;
    }

    int[] features() {
        return features.clone();
    }
}
