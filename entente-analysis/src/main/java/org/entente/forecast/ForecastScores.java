package org.entente.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.forecast.chance.KindForecast;
import org.entente.forecast.chance.PairEvents;
import org.entente.series.RecordView;

/** Scores forecasts that were kept, once their windows have passed. */
public final class ForecastScores {

    private ForecastScores() {}

    /** Scores by kind and horizon; forecasts whose windows reach beyond the dataset's coverage wait. */
    public static List<ForecastScore> score(RecordView view, List<StateForecast> kept) {
        Map<String, Sum> sums = new TreeMap<>();
        Map<String, PairEvents> pairs = new HashMap<>();
        Map<String, PairEvents> states = new HashMap<>();
        for (StateForecast forecast : kept) {
            if (isOver(view, forecast)) {
                PairEvents events = forecast.second() == null
                        ? states.computeIfAbsent(forecast.dataset(), id -> PairEvents.ofEachState(view.events(id)))
                        : pairs.computeIfAbsent(forecast.dataset(), id -> PairEvents.betweenStates(view.events(id)));
                add(sums, forecast, events);
            }
        }
        List<ForecastScore> scores = new ArrayList<>();
        sums.values().forEach(sum -> scores.add(sum.score()));
        return scores;
    }

    private static boolean isOver(RecordView view, StateForecast forecast) {
        return view.listCoverage().stream()
                .anyMatch(c -> c.family() == Family.EVENTS
                        && c.dataset().equals(forecast.dataset())
                        && !c.coverage().to().isBefore(forecast.to()));
    }

    private static void add(Map<String, Sum> sums, StateForecast forecast, PairEvents events) {
        String second = forecast.second();
        int pair = events.findPair(
                EventArray.pack(forecast.first()), second == null ? PairEvents.EVERYBODY : EventArray.pack(second));
        for (KindForecast kind : forecast.kinds()) {
            String key = kind.kind() + " " + forecast.horizonDays();
            sums.computeIfAbsent(key, unused -> new Sum(kind.kind(), forecast.horizonDays()))
                    .add(kind, events.happened(pair, kind.kind(), day(forecast.from()), day(forecast.to())));
        }
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private static final class Sum {
        private final String kind;
        private final int horizonDays;
        private int count;
        private int happened;
        private double chance;
        private double brier;
        private double brierBase;

        Sum(String kind, int horizonDays) {
            this.kind = kind;
            this.horizonDays = horizonDays;
        }

        void add(KindForecast forecast, boolean outcome) {
            double truth = outcome ? 1 : 0;
            count++;
            happened += outcome ? 1 : 0;
            chance += forecast.chance();
            brier += Math.pow(forecast.chance() - truth, 2);
            brierBase += Math.pow(forecast.baseRate() - truth, 2);
        }

        ForecastScore score() {
            double skill = brierBase == 0 ? Double.NaN : 1 - brier / brierBase;
            return new ForecastScore(
                    kind, horizonDays, count, happened, chance / count, brier / count, brierBase / count, skill);
        }
    }
}
