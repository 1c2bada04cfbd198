package org.entente.web.page.regimes;

import java.util.List;
import org.entente.answer.regimes.RegimeLedgers;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.page.frame.Texts;

/** The page of regimes. */
public final class RegimesPage {

    private RegimesPage() {}

    public static void addTo(Pages pages) {
        pages.page("/regimes", RegimesPage::make);
    }

    private static PageView make(Request request) {
        return new PageView(
                Texts.t("regimes.title"),
                Texts.t("regimes.kicker"),
                "regimes",
                false,
                List.of(new Part(
                        "regimes",
                        "page/regimes/regimes.jte",
                        request.desk()
                                .ask(
                                        Lens.asOf(request.asOf()),
                                        "regimes",
                                        Texts.t("regimes.title"),
                                        Load.LIGHT,
                                        view -> new RegimesModel(RegimeLedgers.of(view, List.of()))))));
    }
}
