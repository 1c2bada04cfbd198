package org.entente.web.page.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Group;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.measure.Groups;
import org.entente.measure.Party;
import org.entente.record.RecordSnapshot;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.page.frame.Texts;

/** The page of a state, and that of a group, which stands where a state may stand. */
public final class StatePage {

    private StatePage() {}

    public static void addTo(Pages pages) {
        pages.page("/state/{a}", StatePage::state);
        pages.page("/group/{id}", StatePage::group);
    }

    private static PageView state(Request request) {
        State state = request.state("a");
        Desk desk = request.desk();
        Lens lens = Lens.asOf(request.asOf());
        String key = state.iso3();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "near",
                "page/state/near.jte",
                desk.ask(lens, "near " + key, Texts.t("state.near"), Load.LIGHT, view -> NearModel.of(view, key))));
        parts.add(measures(desk, lens, new Party.OfState(state)));
        parts.add(new Part(
                "tapestry",
                "page/state/tapestry.jte",
                desk.ask(
                        lens,
                        "tapestry " + key,
                        Texts.t("state.tapestry"),
                        Load.LIGHT,
                        view -> TapestryModel.of(view, Set.of(state.id()), state.name()))));
        return new PageView(state.name(), Texts.t("state.kicker", state.iso3()), "", false, parts);
    }

    private static Part measures(Desk desk, Lens lens, Party party) {
        return new Part(
                "measures",
                "page/state/measures.jte",
                desk.ask(
                        lens,
                        "measures " + party.code(),
                        Texts.t("state.measures"),
                        Load.HEAVY,
                        view -> MeasuresModel.of(view, party)));
    }

    private static PageView group(Request request) {
        String id = request.piece("id");
        Desk desk = request.desk();
        Lens lens = Lens.asOf(request.asOf());
        Group group;
        List<String> others = new ArrayList<>();
        try (RecordSnapshot view = desk.open(lens)) {
            List<Group> all = Groups.list(view);
            all.forEach(each -> others.add(each.id()));
            group = all.stream()
                    .filter(each -> each.id().equalsIgnoreCase(id))
                    .findFirst()
                    .orElseThrow(() -> new PageError(404, Texts.t("group.none", id, String.join(", ", others))));
        }
        Set<StateId> members = new TreeSet<>(group.members(request.asOf()));
        return new PageView(
                group.name(),
                Texts.t("group.kicker", group.id()),
                "",
                false,
                List.of(
                        Part.ready(
                                "members",
                                "page/state/group.jte",
                                new GroupModel(
                                        members.stream().map(StateId::iso3).toList(), others)),
                        measures(desk, lens, new Party.OfGroup(group)),
                        new Part(
                                "tapestry",
                                "page/state/tapestry.jte",
                                desk.ask(
                                        lens,
                                        "tapestry " + group.id(),
                                        Texts.t("state.tapestry"),
                                        Load.LIGHT,
                                        view -> TapestryModel.of(view, members, group.name())))));
    }
}
