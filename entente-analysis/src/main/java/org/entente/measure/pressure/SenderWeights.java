package org.entente.measure.pressure;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.entente.actor.StateId;

/**
 * A sender's weight in the target's world: its share of the power of all states but the target, 0 to 1; a group has the
 * weight of its members together. A body whose measures bind all states weighs 1.
 *
 * <p>Trade with the target would say more of dependence, but it is part of the bond of the same pair and so must not enter
 * here.
 *
 * @param basis what the shares are of, in words
 * @param shares share of the power of all states by ISO-3 code
 * @param members states of each group on the day
 * @param binding ids of bodies whose measures bind all states
 */
public record SenderWeights(
        String basis,
        Map<String, Double> shares,
        Map<String, ? extends Collection<StateId>> members,
        Set<String> binding) {

    /** Copies the maps. */
    public SenderWeights {
        shares = Map.copyOf(shares);
        members = Map.copyOf(members);
        binding = Set.copyOf(binding);
    }

    /**
     * Weight of a sender.
     *
     * @param target ISO-3 codes of the states under pressure
     * @return NaN when nobody knows its members or the share of any of them
     */
    double of(String sender, Set<String> target) {
        if (binding.contains(sender)) {
            return 1;
        }
        double others = 1;
        for (String each : target) {
            others -= shares.getOrDefault(each, 0.0);
        }
        Collection<StateId> group = members.get(sender);
        if (group == null) {
            return shares.containsKey(sender) ? shares.get(sender) / others : Double.NaN;
        }
        double sum = 0;
        boolean known = false;
        for (StateId member : group) {
            Double share = target.contains(member.iso3()) ? null : shares.get(member.iso3());
            known |= share != null;
            sum += share == null ? 0 : share;
        }
        return known ? sum / others : Double.NaN;
    }
}
