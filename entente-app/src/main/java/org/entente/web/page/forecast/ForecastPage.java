package org.entente.web.page.forecast;

import java.util.List;
import org.entente.actor.State;
import org.entente.forecast.StateForecasts;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Texts;

/** The page of forecasts. */
public final class ForecastPage {

    private static final int DAYS = 30;

    private ForecastPage() {}

    public static void addTo(Pages pages) {
        pages.page("/forecast", ForecastPage::make);
    }

    private static PageView make(Request request) {
        Desk desk = request.desk();
        State first = request.text("a").isEmpty() ? desk.site().first() : Request.named(request.text("a"));
        State second = request.text("b").isEmpty() ? desk.site().second() : Request.named(request.text("b"));
        return new PageView(
                Texts.t("forecast.title", first.name(), second.name()),
                Texts.t("forecast.kicker"),
                "forecast",
                false,
                List.of(
                        Part.ready("form", "page/forecast/form.jte", new PairForm(first.name(), second.name())),
                        new Part(
                                "forecast",
                                "page/forecast/forecast.jte",
                                desk.askWorld(
                                        Lens.asOf(request.asOf()),
                                        "forecast " + first.iso3() + " " + second.iso3(),
                                        Texts.t("forecast.what"),
                                        world -> new ForecastModel(StateForecasts.forecast(
                                                world.view(), world.kept(), first, second, DAYS, null))))));
    }
}
