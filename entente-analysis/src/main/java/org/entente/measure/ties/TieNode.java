package org.entente.measure.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.provenance.TrustClass;

/**
 * A state or group in a network of ties. A group is one node: its members' ties to others are added up, those among them do
 * not count; members are those of the day that is asked about, in networks of other days too.
 *
 * @param read the network as it was read, in which the members of a group are nodes of their own
 * @param network the network in which the party is one node
 * @param place the place of that node
 * @param members its states that the network holds
 * @param whole whether it is a group
 */
public record TieNode(TieReader.Read read, TieNetwork network, int place, List<String> members, boolean whole) {

    /** Copies the list. */
    public TieNode {
        members = List.copyOf(members);
    }

    static Optional<TieNode> find(TieReader.Read read, Party party, LocalDate day) {
        TieNetwork network = read.network();
        Set<String> present = new TreeSet<>(party.codes(day));
        present.retainAll(network.names());
        if (present.isEmpty()) {
            return Optional.empty();
        }
        List<String> members = List.copyOf(present);
        if (party instanceof Party.OfState) {
            return Optional.of(new TieNode(read, network, network.indexOf(members.getFirst()), members, false));
        }
        String name = "group " + party.code();
        TieNetwork merged = network.merge(members, name);
        return Optional.of(new TieNode(read, merged, merged.indexOf(name), members, true));
    }

    public int degree() {
        return network.degree(place);
    }

    /** How many states, or states beside the group, it could be tied to. */
    public int others() {
        return network.size() - 1;
    }

    public double effectivePartners() {
        return network.effectivePartners(place);
    }

    /** Whether it is tied to a state. */
    public boolean isTied(String iso3) {
        int other = network.indexOf(iso3);
        return other >= 0 && network.weight(place, other) > 0;
    }

    /** States that it is tied to. */
    public List<String> partners() {
        return network.names().stream().filter(this::isTied).toList();
    }

    /** A number about the node with the rows of its ties: those of the state, or of each member of the group. */
    public Measured open(Measured number) {
        if (!whole) {
            return open(number, members.getFirst());
        }
        List<Measured> parts = new ArrayList<>(number.parts());
        for (String member : members) {
            int own = read.network().indexOf(member);
            parts.add(open(
                    Measured.of(
                            member,
                            "States that " + nameOf(member) + " is tied to by "
                                    + read.kind().label() + ", other members included, " + read.when(),
                            read.network().degree(own),
                            "states",
                            TrustClass.DERIVED),
                    member));
        }
        return number.withParts(parts);
    }

    private static String nameOf(String iso3) {
        return StateSystem.standard().getState(iso3).name();
    }

    private Measured open(Measured number, String iso3) {
        State state = StateSystem.standard().getState(iso3);
        StateId id = state.id();
        boolean tied = read.network().degree(read.network().indexOf(iso3)) > 0;
        return tied
                ? number.withKey(read.key(id))
                : number.withoutRows(read.dataset() + " covers it and has no "
                        + read.kind().label() + " of " + state.nameInText() + ", " + read.when());
    }
}
