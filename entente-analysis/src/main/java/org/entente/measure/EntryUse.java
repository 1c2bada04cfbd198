package org.entente.measure;

import org.entente.actor.Dyad;
import org.entente.entry.Capability;
import org.entente.entry.Claim;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Flow;
import org.entente.entry.GroupMembership;
import org.entente.entry.Listing;
import org.entente.entry.Mention;
import org.entente.entry.Observation;
import org.entente.entry.OfficeTenure;
import org.entente.entry.Pledge;
import org.entente.entry.RegimeChange;
import org.entente.entry.RollCall;
import org.entente.entry.RollCallIssue;
import org.entente.entry.RollCallMatch;
import org.entente.entry.SanctionMeasure;
import org.entente.entry.Vote;
import org.entente.event.QuadClass;
import org.entente.vote.NamingRollCalls;

/**
 * Whether an entry may speak about the bond of a pair or about pressure within it. Pressure and alignment are associated
 * with one another, so what measures the one must not also measure the other: every entry has one use for a given pair.
 *
 * <table>
 * <caption>Uses</caption>
 * <tr><th>bond</th><th>pressure</th><th>neither</th></tr>
 * <tr><td>cooperative events, votes at roll calls that name neither state, pledges, flows, published figures</td>
 * <td>conflictual events, votes at roll calls that name either state, sanction measures, listings, disputes and wars</td>
 * <td>capabilities (they weigh senders), groups, offices, regimes, claims, mentions</td></tr>
 * </table>
 */
public enum EntryUse {
    BOND,
    PRESSURE,
    NEITHER;

    /**
     * The use of an entry for a pair.
     *
     * @param entry any entry but a vote, whose use is that of its roll call
     * @throws IllegalArgumentException for a vote or a match of roll calls
     */
    public static EntryUse of(Entry entry, Dyad pair) {
        return switch (entry) {
            case Event event -> ofQuadClass(event.quadClass());
            case RollCall rollCall -> ofRollCall(rollCall, pair);
            case Pledge pledge -> BOND;
            case Flow flow -> BOND;
            case Observation figure -> ofFigure(figure);
            case SanctionMeasure measure -> PRESSURE;
            case Listing listing -> PRESSURE;
            case Conflict conflict -> PRESSURE;
            case RegimeChange change -> NEITHER;
            case Capability capability -> NEITHER;
            case Claim claim -> NEITHER;
            case GroupMembership membership -> NEITHER;
            case OfficeTenure tenure -> NEITHER;
            case Mention mention -> NEITHER;
            case Vote vote ->
                throw new IllegalArgumentException("The use of a vote ("
                        + vote.provenance().id() + ") is that of its roll call. Ask for the roll call.");
            case RollCallIssue issue -> NEITHER;
            case RollCallMatch match ->
                throw new IllegalArgumentException("A match of roll calls ("
                        + match.provenance().id() + ") has no use of its own. Ask for the roll calls.");
        };
    }

    /** The use of coded events by quad class. */
    public static EntryUse ofQuadClass(QuadClass quadClass) {
        return switch (quadClass) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> BOND;
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> PRESSURE;
        };
    }

    /** Counts of conflictual events are no bond. */
    private static EntryUse ofFigure(Observation figure) {
        return figure.variable().startsWith("event-counts.")
                        && figure.variable().endsWith("-conflict")
                ? PRESSURE
                : BOND;
    }

    private static EntryUse ofRollCall(RollCall rollCall, Dyad pair) {
        NamingRollCalls naming = new NamingRollCalls();
        naming.add(rollCall.rollCall(), rollCall.title(), rollCall.description());
        return naming.either(pair).isEmpty() ? BOND : PRESSURE;
    }
}
