package org.entente.measure.ties;

/** What ties states. */
public enum TieKind {
    PLEDGES("pledges", "treaties in force"),
    TRADE("trade", "trade in both directions"),
    CONTACTS("contacts", "coded cooperation of twelve months");

    private final String code;
    private final String label;

    TieKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
