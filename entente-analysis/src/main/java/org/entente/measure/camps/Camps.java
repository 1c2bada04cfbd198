package org.entente.measure.camps;

import java.util.List;
import org.entente.entry.Entry;
import org.entente.measure.network.TriadCensus;

/**
 * Camps of one session of the General Assembly.
 *
 * @param session number of the session
 * @param dataset where the votes or figures come from
 * @param basis what the similarity is of, in words
 * @param rollCalls how many roll calls; 0 where published figures stand for them
 * @param resolution the agreement that members of a camp surpass on average
 * @param meanAgreement mean agreement of all pairs
 * @param camps camps of two states or more, the greatest first
 * @param alone states that belong to none
 * @param stability how far this holds
 * @param groups named groups beside the camps
 * @param balance the two greatest camps beside one another
 * @param signed the session as a network of friends and foes
 * @param coverage share of the states of the day that are placed
 * @param rows figures that stand for votes
 */
public record Camps(
        int session,
        String dataset,
        String basis,
        int rollCalls,
        double resolution,
        double meanAgreement,
        List<Camp> camps,
        List<String> alone,
        Stability stability,
        List<GroupOverlap> groups,
        Balance balance,
        Signed signed,
        double coverage,
        List<Entry> rows) {

    /**
     * A camp.
     *
     * @param label letter, the same for the same camp from session to session
     * @param core the member that agrees most with the others
     * @param members members with how surely they belong, the surest first
     * @param agreement mean agreement of its pairs
     * @param capability share of the capability of all states; NaN when unknown
     */
    public record Camp(String label, String core, List<Member> members, double agreement, double capability) {
        /** Copies the list. */
        public Camp {
            members = List.copyOf(members);
        }
    }

    /**
     * A member of a camp.
     *
     * @param stability mean overlap of its camp with its camp in the draws; NaN without draws
     * @param agreement its mean agreement with the others of its camp
     */
    public record Member(String state, double stability, double agreement) {}

    /**
     * A named group beside the camps.
     *
     * @param group id
     * @param placed how many of its members are placed
     * @param camp the camp that most of them are in
     * @param within share of its placed members in that camp
     * @param ofCamp share of that camp that they make up
     */
    public record GroupOverlap(String group, int placed, String camp, double within, double ofCamp) {}

    /**
     * The two greatest camps beside one another.
     *
     * @param first label of the greatest
     * @param second label of the next
     * @param members (n₁ − n₂) / (n₁ + n₂), 0 for balance
     * @param capability the same of their capability; NaN when unknown
     * @param between mean agreement across the two
     */
    public record Balance(String first, String second, double members, double capability, double between) {}

    /**
     * Balance of the network in which two states are friends when they agree by a standard deviation more than two states
     * do on average, and foes when by one less.
     *
     * @param edges pairs that are friends or foes
     * @param frustrationLow no division in two has fewer pairs on the wrong side
     * @param frustrationHigh a division with so many is known
     */
    public record Signed(
            int edges,
            TriadCensus triads,
            double triangleBalance,
            double walkBalance,
            int frustrationLow,
            int frustrationHigh) {}

    /** Copies the lists. */
    public Camps {
        camps = List.copyOf(camps);
        alone = List.copyOf(alone);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }
}
