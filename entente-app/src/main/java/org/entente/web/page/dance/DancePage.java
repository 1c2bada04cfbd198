package org.entente.web.page.dance;

import java.util.List;
import java.util.function.Supplier;
import org.entente.actor.State;
import org.entente.answer.motive.MotiveWorld;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.web.page.frame.Answer;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Texts;

/** The page of the dance. */
public final class DancePage {

    private DancePage() {}

    public static void addTo(Pages pages) {
        pages.page("/dance", DancePage::make);
    }

    private static PageView make(Request request) {
        Desk desk = request.desk();
        State first = request.text("a").isEmpty() ? desk.site().first() : Request.named(request.text("a"));
        State second = request.text("b").isEmpty() ? desk.site().second() : Request.named(request.text("b"));
        if (first.equals(second)) {
            throw new PageError(400, Texts.t("pair.same", first.name()));
        }
        return new PageView(
                Texts.t("dance.title", first.name(), second.name()),
                Texts.t("dance.kicker"),
                "dance",
                false,
                List.of(
                        Part.ready("form", "page/dance/form.jte", new DanceForm(first.name(), second.name())),
                        new Part(
                                "dance",
                                "page/dance/dance.jte",
                                dance(desk, Lens.asOf(request.asOf()), first, second))));
    }

    /** The panel of all pairs is that of the last whole year, as the report has it, and made once. */
    private static Answer<DanceModel> dance(Desk desk, Lens lens, State first, State second) {
        Answer<PairPanel> panel = panel(desk, lens);
        return switch (panel) {
            case Answer.Ready<PairPanel> ready ->
                desk.askWorld(
                        lens,
                        "dance " + first.iso3() + " " + second.iso3(),
                        Texts.t("dance.what"),
                        world -> DanceModel.of(ready.value(), world.view(), first, second));
            case Answer.Computing<PairPanel> waiting -> new Answer.Computing<>(waiting.what(), waiting.seconds());
            case Answer.Failed<PairPanel> failed -> new Answer.Failed<>(failed.why());
        };
    }

    private static Answer<PairPanel> panel(Desk desk, Lens lens) {
        return desk.askWorld(
                lens,
                "panel",
                Texts.t("dance.panel"),
                world -> world.kept().get(MotiveWorld.form(), MotiveWorld::of).panel());
    }

    /** What the page shows first, and what takes long, to be prepared. */
    public static List<Supplier<? extends Answer<?>>> listPrepared(Desk desk) {
        Lens lens = Lens.asOf(desk.asOf());
        return List.of(() -> dance(desk, lens, desk.site().first(), desk.site().second()));
    }
}
