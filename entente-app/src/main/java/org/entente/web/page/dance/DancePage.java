package org.entente.web.page.dance;

import java.util.List;
import org.entente.actor.State;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Shelf.Load;
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
                                desk.ask(
                                        Lens.asOf(request.asOf()),
                                        "dance " + first.iso3() + " " + second.iso3(),
                                        Texts.t("dance.what"),
                                        Load.HEAVY,
                                        view -> DanceModel.of(view, first, second)))));
    }
}
