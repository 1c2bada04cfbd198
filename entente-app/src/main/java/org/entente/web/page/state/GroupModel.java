package org.entente.web.page.state;

import java.util.List;
import org.entente.web.page.frame.PartModel;

/**
 * Who a group is.
 *
 * @param members codes of the members of the day
 * @param groups ids of other groups of the record
 */
public record GroupModel(List<String> members, List<String> groups) implements PartModel {

    /** Copies the lists. */
    public GroupModel {
        members = List.copyOf(members);
        groups = List.copyOf(groups);
    }
}
