package org.entente.web.page.forecast;

import java.util.List;
import org.entente.forecast.StateForecast;
import org.entente.forecast.chance.KindForecast;
import org.entente.web.page.draw.Bars;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/**
 * What may come next.
 *
 * @param forecast the forecast
 */
public record ForecastModel(StateForecast forecast) implements PartModel {

    @Override
    public List<Figure> figures() {
        if (forecast.kinds().isEmpty()) {
            return List.of();
        }
        String title = Texts.t(
                "forecast.figure", forecast.from().toString(), forecast.to().toString());
        List<Bars.Bar> bars = forecast.kinds().stream()
                .map(kind ->
                        new Bars.Bar(kind.label(), kind.chance(), Double.NaN, Double.NaN, Show.percent(kind.chance())))
                .toList();
        Bars.Both drawn = Bars.both("forecast", title, Texts.t("forecast.caption"), bars, 0, 1);
        return List.of(new Figure(
                "forecast",
                title,
                Texts.t("forecast.caption"),
                drawn.wide(),
                drawn.narrow(),
                new DataTable(
                        title,
                        List.of("kind", "chance", "base rate", "Brier skill against base rate", "against persistence"),
                        forecast.kinds().stream().map(ForecastModel::row).toList()),
                SeriesFigures.source(forecast.dataset(), forecast.asOf())));
    }

    private static List<String> row(KindForecast kind) {
        return List.of(
                kind.kind(),
                Show.cell(kind.chance()),
                Show.cell(kind.baseRate()),
                Show.cell(kind.skillBaseRate()),
                Show.cell(kind.skillPersistence()));
    }
}
