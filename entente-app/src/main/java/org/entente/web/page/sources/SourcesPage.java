package org.entente.web.page.sources;

import java.util.Comparator;
import java.util.List;
import org.entente.provenance.Dataset;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.page.frame.Texts;

/** The page of sources. */
public final class SourcesPage {

    private SourcesPage() {}

    public static void addTo(Pages pages) {
        pages.page("/sources", SourcesPage::make);
    }

    private static PageView make(Request request) {
        return new PageView(
                Texts.t("sources.title"),
                Texts.t("sources.kicker"),
                "sources",
                false,
                List.of(new Part(
                        "sources",
                        "page/sources/sources.jte",
                        request.desk()
                                .ask(
                                        Lens.asOf(request.asOf()),
                                        "sources",
                                        Texts.t("sources.title"),
                                        Load.LIGHT,
                                        view -> new SourcesModel(
                                                view.listDatasets().stream()
                                                        .sorted(Comparator.comparing(Dataset::id))
                                                        .toList(),
                                                view.listDeliveries())))));
    }
}
