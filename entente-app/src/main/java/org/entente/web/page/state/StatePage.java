package org.entente.web.page.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.entente.actor.Group;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.measure.Groups;
import org.entente.measure.Party;
import org.entente.web.page.frame.Answer;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.Sessions;

/** The page of a state, and that of a group, which stands where a state may stand. */
public final class StatePage {

    private static final List<String> GROUP_PARTS = List.of("members", "measures", "tapestry");

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
                Sessions.last(desk, lens).map(sessions -> NearModel.of(sessions, key, lens.asOf()))));
        parts.add(measures(desk, lens, new Party.OfState(state)));
        parts.add(new Part(
                "tapestry",
                "page/state/tapestry.jte",
                desk.askWorld(
                        lens,
                        "tapestry " + key,
                        Texts.t("state.tapestry"),
                        world -> TapestryModel.of(world.view(), Set.of(state.id()), state.name()))));
        return new PageView(state.name(), Texts.t("state.kicker", state.iso3()), "", false, parts);
    }

    private static Part measures(Desk desk, Lens lens, Party party) {
        return new Part(
                "measures",
                "page/state/measures.jte",
                desk.askWorld(
                        lens,
                        "measures " + party.code(),
                        Texts.t("state.measures"),
                        world -> MeasuresModel.of(world.view(), party)));
    }

    private static PageView group(Request request) {
        String id = request.piece("id");
        Lens lens = Lens.asOf(request.asOf());
        return switch (groups(request.desk(), lens)) {
            case Answer.Ready<List<Group>> ready -> group(request, lens, named(id, ready.value()), ready.value());
            case Answer.Computing<List<Group>> waiting ->
                view(id, id, GROUP_PARTS, new Answer.Computing<>(waiting.what(), waiting.seconds()));
            case Answer.Failed<List<Group>> failed ->
                view(id, id, GROUP_PARTS.subList(0, 1), new Answer.Failed<>(failed.why()));
        };
    }

    /** The same answer in all parts, until it is known which group is asked for. */
    private static PageView view(String name, String id, List<String> parts, Answer<GroupModel> answer) {
        return new PageView(
                name,
                Texts.t("group.kicker", id),
                "",
                false,
                parts.stream()
                        .map(part -> new Part(part, "page/state/group.jte", answer))
                        .toList());
    }

    private static Answer<List<Group>> groups(Desk desk, Lens lens) {
        return desk.ask(lens, "groups", Texts.t("group.what"), Load.LIGHT, Groups::list);
    }

    private static Group named(String id, List<Group> groups) {
        return groups.stream()
                .filter(each -> each.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new PageError(
                        404,
                        Texts.t(
                                "group.none",
                                id,
                                String.join(", ", groups.stream().map(Group::id).toList()))));
    }

    private static PageView group(Request request, Lens lens, Group group, List<Group> all) {
        Desk desk = request.desk();
        Set<StateId> members = new TreeSet<>(group.members(request.asOf()));
        GroupModel model = new GroupModel(
                members.stream().map(StateId::iso3).toList(),
                all.stream().map(Group::id).toList());
        return new PageView(
                group.name(),
                Texts.t("group.kicker", group.id()),
                "",
                false,
                List.of(
                        Part.ready("members", "page/state/group.jte", model),
                        measures(desk, lens, new Party.OfGroup(group)),
                        new Part(
                                "tapestry",
                                "page/state/tapestry.jte",
                                desk.askWorld(
                                        lens,
                                        "tapestry " + group.id(),
                                        Texts.t("state.tapestry"),
                                        world -> TapestryModel.of(world.view(), members, group.name())))));
    }

    /** What all pages of groups show, to be prepared. */
    public static List<Supplier<? extends Answer<?>>> listPrepared(Desk desk) {
        return List.of(() -> groups(desk, Lens.asOf(desk.asOf())));
    }
}
