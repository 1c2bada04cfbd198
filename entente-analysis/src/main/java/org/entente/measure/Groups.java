package org.entente.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.Group;
import org.entente.actor.Membership;
import org.entente.actor.Span;
import org.entente.entry.GroupMembership;
import org.entente.series.WorldView;

/** The named groups of a record. */
public final class Groups {

    private Groups() {}

    /** All groups, by id. */
    public static List<Group> list(WorldView view) {
        Map<String, List<Membership>> memberships = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (GroupMembership each : view.listAll(GroupMembership.class)) {
            names.putIfAbsent(each.group(), each.name());
            memberships
                    .computeIfAbsent(each.group(), key -> new ArrayList<>())
                    .add(new Membership(
                            each.member(),
                            new Span(each.span().from(), each.span().to())));
        }
        List<Group> groups = new ArrayList<>();
        memberships.forEach((id, members) -> groups.add(new Group(id, names.getOrDefault(id, id), members)));
        return groups;
    }

    /** The group of this id, in either case. */
    public static Optional<Group> find(WorldView view, String id) {
        return list(view).stream().filter(g -> g.id().equalsIgnoreCase(id)).findFirst();
    }
}
