package org.entente.web.page.world;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.entente.delivery.Delivery;
import org.entente.entry.Family;
import org.entente.series.DatasetCoverage;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.web.page.draw.WorldMap;
import org.entente.web.page.frame.Answer;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.page.frame.Texts;

/** The page of the world, and the one on disputed areas. */
public final class WorldPage {

    private static final int FIRST = 1;
    private static final int LATER_THAN_ANY = 1000;

    private WorldPage() {}

    public static void addTo(Pages pages) {
        pages.page("/world", WorldPage::world);
        pages.page("/borders", WorldPage::borders);
    }

    private static PageView world(Request request) {
        Desk desk = request.desk();
        LocalDate asOf = request.asOf();
        Lens lens = Lens.asOf(asOf);
        List<DatasetCoverage> votes = desk.record().listDeliveries().stream()
                .map(Delivery::coverage)
                .flatMap(List::stream)
                .filter(coverage -> coverage.family() == Family.ROLL_CALLS)
                .toList();
        int today = Period.ordinalOf(Frequency.SESSION, asOf);
        int last = votes.stream()
                .mapToInt(c -> Period.ordinalOf(Frequency.SESSION, c.coverage().to()))
                .map(session -> Math.min(session, today))
                .max()
                .orElse(Math.min(today, 74));
        String datasets = String.join(
                ", ",
                votes.stream().map(DatasetCoverage::dataset).distinct().sorted().toList());
        WorldSettings settings = new WorldSettings(
                request.number("session", FIRST, Math.max(FIRST, last), Math.max(FIRST, last)),
                FIRST,
                last,
                datasets,
                asOf);
        String of = request.text("of");
        Answer<CampsModel.Divided> camps = camps(desk, lens);
        return new PageView(
                Texts.t("world.title"),
                Texts.t("world.kicker"),
                "world",
                true,
                List.of(
                        Part.ready("settings", "page/world/settings.jte", settings),
                        new Part(
                                "camps",
                                "page/world/camps.jte",
                                camps.map(divided -> CampsModel.of(divided, settings.session(), settings))),
                        new Part(
                                "ties",
                                "page/world/ties.jte",
                                desk.ask(
                                        lens,
                                        "ties " + settings.session() + " " + of,
                                        Texts.t("world.ties.what"),
                                        Load.LIGHT,
                                        view -> TiesModel.of(view, settings.session(), of))),
                        new Part("power", "page/world/power.jte", power(desk, lens))));
    }

    private static Answer<CampsModel.Divided> camps(Desk desk, Lens lens) {
        return desk.askWorld(
                lens,
                "camps",
                Texts.t("world.camps.what"),
                world -> CampsModel.Divided.of(world, FIRST, LATER_THAN_ANY));
    }

    private static Answer<PowerModel> power(Desk desk, Lens lens) {
        return desk.askWorld(lens, "power", Texts.t("world.power.what"), world -> PowerModel.of(world.view()));
    }

    /** What the page shows first, and what takes long, to be prepared. */
    public static List<Supplier<? extends Answer<?>>> listPrepared(Desk desk) {
        Lens lens = Lens.asOf(desk.asOf());
        return List.of(() -> camps(desk, lens), () -> power(desk, lens));
    }

    private static PageView borders(Request request) {
        return new PageView(
                Texts.t("borders.title"),
                Texts.t("borders.kicker"),
                "",
                false,
                List.of(Part.ready("borders", "page/world/borders.jte", new BordersModel(WorldMap.disputed()))));
    }
}
