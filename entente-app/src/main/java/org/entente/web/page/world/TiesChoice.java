package org.entente.web.page.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Group;
import org.entente.actor.StateId;
import org.entente.measure.Groups;
import org.entente.measure.risk.Regions;
import org.entente.series.WorldView;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.LeadingStates;

/**
 * Which states a matrix shows: those with the greatest capability in the year of the session, or the members of a group or a
 * region that was asked for.
 *
 * @param asked what was asked for, as in {@code group BRICS}; empty for the greatest
 * @param groups ids of the groups that may be asked for
 * @param regions names of the regions that may be asked for
 * @param states codes of the chosen states that vote in the session
 * @param words what was chosen, in words
 */
record TiesChoice(String asked, List<String> groups, List<String> regions, List<String> states, String words) {

    /** States that a matrix of a page has room for. */
    private static final int MOST = 40;

    private static final int FEWEST_MEMBERS = 3;

    /** Copies the lists. */
    TiesChoice {
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
        states = List.copyOf(states);
    }

    static TiesChoice of(WorldView view, String asked, LocalDate day, List<String> voters) {
        List<Group> groups = Groups.list(view).stream()
                .filter(group -> group.members(day).size() >= FEWEST_MEMBERS)
                .toList();
        List<Regions.NamedRegion> regions = Regions.listSubregions();
        List<String> ids = groups.stream().map(Group::id).toList();
        List<String> names =
                regions.stream().map(Regions.NamedRegion::name).sorted().toList();
        if (asked.isEmpty()) {
            return leading(view, day, voters, ids, names);
        }
        Optional<Set<String>> members = asked.startsWith("group ")
                ? groups.stream()
                        .filter(group -> group.id().equals(asked.substring("group ".length())))
                        .findFirst()
                        .map(group -> codes(group.members(day)))
                : regions.stream()
                        .filter(region -> asked.equals("region " + region.name()))
                        .findFirst()
                        .map(region -> codes(region.states()));
        Set<String> chosen = members.orElseThrow(() -> new PageError(400, Texts.t("world.ties.bad", asked)));
        List<String> states =
                voters.stream().filter(chosen::contains).limit(MOST).toList();
        return new TiesChoice(asked, ids, names, states, asked.substring(asked.indexOf(' ') + 1));
    }

    private static Set<String> codes(Iterable<StateId> states) {
        Set<String> codes = new TreeSet<>();
        states.forEach(state -> codes.add(state.iso3()));
        return codes;
    }

    private static TiesChoice leading(
            WorldView view, LocalDate day, List<String> voters, List<String> groups, List<String> regions) {
        List<String> leading = LeadingStates.of(view, day.getYear(), voters, MOST);
        List<String> states = leading.isEmpty() ? voters.subList(0, Math.min(MOST, voters.size())) : leading;
        String words = Texts.t(leading.isEmpty() ? "world.ties.first" : "world.ties.leading", states.size());
        return new TiesChoice("", groups, regions, states, words);
    }
}
