package org.entente.measure.pressure;

import java.util.Locale;
import java.util.Optional;
import org.entente.entry.Family;
import org.entente.sanction.Instrument;

/**
 * By which means a state is pressed.
 *
 * <p>The severity is a convention: an embargo on arms, trade or finance counts 1, and what does less or more is set beside
 * it. {@code whole} is how much of it counts as one: one measure, a hundred names, ten votes, one event in ten thousand.
 */
public enum PressureInstrument {
    COMPREHENSIVE(2, 1, Family.SANCTIONS, "comprehensive embargo"),
    ARMS(1, 1, Family.SANCTIONS, "arms embargo"),
    TRADE(1, 1, Family.SANCTIONS, "restriction of trade"),
    FINANCE(1, 1, Family.SANCTIONS, "restriction of finance"),
    SECTORAL(1, 1, Family.SANCTIONS, "measures against sectors"),
    TRAVEL(.5, 1, Family.SANCTIONS, "restriction of travel"),
    LISTING_ROUND(.5, 1, Family.SANCTIONS, "rounds of listing"),
    LISTED_NAMES(.5, 100, Family.LISTINGS, "names on lists"),
    ADVERSE_VOTES(.25, 10, Family.ROLL_CALLS, "votes for resolutions against it"),
    CODED_CONFLICT(.5, 1, Family.EVENTS, "coded conflict"),
    DISPUTE(2, 1, Family.CONFLICTS, "disputes and wars");

    private final double severity;
    private final double whole;
    private final Family family;
    private final String label;

    PressureInstrument(double severity, double whole, Family family, String label) {
        this.severity = severity;
        this.whole = whole;
        this.family = family;
        this.label = label;
    }

    /** What one whole of it counts. */
    public double severity() {
        return severity;
    }

    /** How much of it is one whole. */
    public double whole() {
        return whole;
    }

    /** The kind of entry it is read from. */
    public Family family() {
        return family;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The instrument of a sanction measure; relief is none. */
    static Optional<PressureInstrument> of(Instrument instrument) {
        return switch (instrument) {
            case ARMS -> Optional.of(ARMS);
            case TRADE -> Optional.of(TRADE);
            case FINANCE -> Optional.of(FINANCE);
            case TRAVEL -> Optional.of(TRAVEL);
            case LISTING -> Optional.of(LISTING_ROUND);
            case SECTORAL -> Optional.of(SECTORAL);
            case COMPREHENSIVE -> Optional.of(COMPREHENSIVE);
            case RELIEF -> Optional.empty();
        };
    }
}
