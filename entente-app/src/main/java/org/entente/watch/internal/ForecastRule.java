package org.entente.watch.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.forecast.StateForecast;
import org.entente.forecast.StateForecasts;
import org.entente.forecast.chance.KindForecast;
import org.entente.measure.DatasetChoice;
import org.entente.pipeline.KeptResults;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.watch.Rule;

/** Whether the chance of a kind of event between two states has crossed a threshold within a week. */
final class ForecastRule {

    private static final int WEEK = 7;

    private final RecordFolder record;
    private final PastViews views;
    private final Rule rule;
    private final State first;
    private final State second;

    ForecastRule(RecordFolder record, PastViews views, Rule rule) {
        this.record = record;
        this.views = views;
        this.rule = rule;
        this.first = StateSystem.standard().getState(rule.subjects().get(0));
        this.second = StateSystem.standard().getState(rule.subjects().get(1));
    }

    Verdict judge(LocalDate day) {
        RecordSnapshot now = views.on(day);
        Optional<String> tooFew = tooFew(now);
        if (tooFew.isPresent()) {
            return Verdict.unknown(tooFew.get());
        }
        StateForecast forecast = forecast(now);
        KindForecast after = find(forecast).orElse(null);
        if (after == null || !after.hasSkill()) {
            return Verdict.unknown("no forecast of " + rule.setting("kind")
                    + " between the two is better than the base rate on days held out");
        }
        double threshold = rule.number("percent") / 100.0;
        if (after.chance() < threshold) {
            return Verdict.of(List.of());
        }
        LocalDate then = day.minusDays(WEEK);
        RecordSnapshot old = views.on(then);
        Optional<KindForecast> before =
                tooFew(old).isPresent() ? Optional.empty() : find(forecast(old)).filter(KindForecast::hasSkill);
        if (before.isEmpty()) {
            return Verdict.unknown("the chance is not known on " + then);
        }
        return before.get().chance() < threshold
                ? Verdict.of(List.of(Alerts.of(
                        rule,
                        rule.subject(),
                        rule.setting("kind") + " " + day,
                        day,
                        text(forecast, before.get(), after),
                        List.of(command(then), command(day)))))
                : Verdict.of(List.of());
    }

    private static Optional<String> tooFew(RecordSnapshot view) {
        Optional<String> dataset = DatasetChoice.codedEvents(view);
        int days = dataset.map(id -> view.exposure(id).size()).orElse(0);
        return days >= StateForecasts.FEWEST_DAYS
                ? Optional.empty()
                : Optional.of("the record holds " + days + " days of coded events, and " + StateForecasts.FEWEST_DAYS
                        + " are needed to say how good a forecast is");
    }

    private StateForecast forecast(RecordSnapshot view) {
        return StateForecasts.forecast(view, new KeptResults(record, view), first, second, rule.number("days"), null);
    }

    private Optional<KindForecast> find(StateForecast forecast) {
        return forecast.kinds().stream()
                .filter(kind -> kind.kind().equals(rule.setting("kind")))
                .findFirst();
    }

    private String text(StateForecast forecast, KindForecast before, KindForecast after) {
        return String.format(
                Locale.ROOT,
                "The chance that %s codes %s between %s and %s from %s to %s is %.0f %%; a week before it was %.0f %% for as"
                        + " many days (base rate %.0f %%). A coded event is not a fact, and this is no warning.",
                forecast.dataset(),
                after.label(),
                first.nameInText(),
                second.nameInText(),
                forecast.from(),
                forecast.to(),
                100 * after.chance(),
                100 * before.chance(),
                100 * after.baseRate());
    }

    private String command(LocalDate day) {
        return "entente forecast " + rule.subject() + " --horizon " + rule.number("days") + "d --as-of " + day;
    }
}
