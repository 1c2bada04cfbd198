package org.entente.measure.bond;

import java.util.Locale;
import java.util.Optional;
import org.entente.event.QuadClass;
import org.entente.series.Variable;

/**
 * What a bond is made of. Together they name all series, and so all entries, that a bond may use; whatever has no strand
 * here (conflict, sanctions, listings, disputes) is left to the measures of pressure.
 */
public enum BondStrand {
    TALK("verbal cooperation as coded from news"),
    DEEDS("material cooperation as coded from news"),
    VISITS("meetings of leaders and ministers, from complete lists"),
    VOTES("how alike they vote in the General Assembly"),
    PLEDGES("treaties in force between them"),
    ARMS("arms that one gives the other"),
    TRADE("goods that one sells the other");

    private final String about;

    BondStrand(String about) {
        this.about = about;
    }

    /** Name in tables, JSON and {@code --weights}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it tells, in a few words. */
    public String about() {
        return about;
    }

    /** The strand that a series belongs to; empty when a bond does not use it. */
    public static Optional<BondStrand> of(Variable variable) {
        if (variable instanceof Variable.EventRate rate) {
            return of(rate.quadClass());
        }
        String name = variable.name();
        return switch (name) {
            case "votes.agreement-elsewhere" -> Optional.of(VOTES);
            // Counted from roll calls it would hold those that name one of the two, which are pressure.
            case "votes.agreement" -> variable instanceof Variable.Figure ? Optional.of(VOTES) : Optional.empty();
            case "pledges.in-force" -> Optional.of(PLEDGES);
            case "arms.tiv" -> Optional.of(ARMS);
            case "trade.value" -> Optional.of(TRADE);
            default ->
                name.startsWith("universe.summits-") || name.startsWith("universe.meetings-")
                        ? Optional.of(VISITS)
                        : Optional.empty();
        };
    }

    /** The strand of coded events; empty for conflict, which is no part of a bond. */
    public static Optional<BondStrand> of(QuadClass quadClass) {
        return switch (quadClass) {
            case VERBAL_COOPERATION -> Optional.of(TALK);
            case MATERIAL_COOPERATION -> Optional.of(DEEDS);
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> Optional.empty();
        };
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException when there is no such strand; the message lists them
     */
    public static BondStrand parse(String key) {
        for (BondStrand strand : values()) {
            if (strand.key().equals(key.strip().toLowerCase(Locale.ROOT))) {
                return strand;
            }
        }
        throw new IllegalArgumentException(
                "The strand (" + key + ") must be one of talk, deeds, visits, votes, pledges, arms, trade.");
    }
}
