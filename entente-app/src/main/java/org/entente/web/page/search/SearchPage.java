package org.entente.web.page.search;

import io.javalin.http.HttpStatus;
import java.util.List;
import org.entente.actor.Resolution;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Texts;

/** Leads from a search to a pair, a state or a choice. */
public final class SearchPage {

    private SearchPage() {}

    public static void addTo(Pages pages) {
        pages.page("/search", SearchPage::make);
    }

    private static PageView make(Request request) {
        String text = request.text("q");
        List<State> states = StatesInText.find(text);
        if (states.size() == 1) {
            request.context().redirect(request.to("/state/" + states.getFirst().iso3()), HttpStatus.SEE_OTHER);
        } else if (states.size() > 1) {
            request.context()
                    .redirect(
                            request.to("/pair/" + states.get(0).iso3() + "/"
                                    + states.get(1).iso3()),
                            HttpStatus.SEE_OTHER);
        }
        return new PageView(
                Texts.t("search.title"),
                "",
                "",
                false,
                List.of(Part.ready("choice", "page/search/choice.jte", choice(text))));
    }

    private static SearchModel choice(String text) {
        if (text.isBlank()) {
            return new SearchModel("", List.of(), false);
        }
        return switch (StateSystem.standard().resolve(text, null)) {
            case Resolution.Ambiguous many -> new SearchModel(text, many.candidates(), true);
            case Resolution.Unknown none -> new SearchModel(text, none.nearest(), false);
            case Resolution.Resolved one -> new SearchModel(text, List.of(one.state()), true);
        };
    }
}
