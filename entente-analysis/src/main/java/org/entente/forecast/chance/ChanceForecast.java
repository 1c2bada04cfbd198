package org.entente.forecast.chance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.Likelihood;

/** Forecasts every kind for one pair of sides, with the model's record on the last days before. */
public final class ChanceForecast {

    private static final int LATEST = 3;
    private static final int RULES = 2;

    private final PairEvents events;
    private final int pair;
    private final int day;
    private final ChanceModel model;
    private final List<ChanceScore> scores;

    private ChanceForecast(PairEvents events, int pair, int day, ChanceModel model, List<ChanceScore> scores) {
        this.events = events;
        this.pair = pair;
        this.day = day;
        this.model = model;
        this.scores = scores;
    }

    /**
     * Forecasts all kinds.
     *
     * @param trained the model, which must not know what lies on or after the day
     * @param pair number of the pair; −1 for one that never had an event, which has no forecast
     * @param day epoch day on which the window begins; the events must end before it
     */
    public static List<KindForecast> forecast(TrainedChances trained, PairEvents events, int pair, int day) {
        if (pair < 0) {
            return List.of();
        }
        ChanceForecast forecast = new ChanceForecast(events, pair, day, trained.model(), trained.scores());
        PairState state = new PairState(events);
        state.advanceTo(day);
        return Arrays.stream(Kind.values())
                .map(kind -> forecast.of(kind, state))
                .toList();
    }

    private KindForecast of(Kind kind, PairState state) {
        int k = kind.ordinal();
        double[] row = new double[PairState.WIDTH];
        double chance = model.chance(state, pair, k, day, row);
        Map<String, Double> reasons = new LinkedHashMap<>();
        model.reasons(k, row).forEach((reason, value) -> reasons.put(reason.code(), value));
        ChanceScore score = scores.isEmpty() ? null : scores.get(k);
        boolean hasSkill = score != null && score.hasSkill();
        double shown = hasSkill ? chance : model.baseRates()[k];
        List<LocalDate> latest = new ArrayList<>();
        for (int each : events.latest(pair, k, day, LATEST)) {
            latest.add(LocalDate.ofEpochDay(each));
        }
        return new KindForecast(
                kind.code(),
                kind.label(),
                shown,
                Likelihood.of(shown).words(),
                model.baseRates()[k],
                hasSkill,
                score == null ? Double.NaN : score.skillBaseRate(),
                score == null ? Double.NaN : score.skillPersistence(),
                score == null ? Double.NaN : score.ece(),
                model.averageLogOdds(k),
                reasons,
                evidence(kind, state),
                state.count(pair, k),
                latest,
                afterOneMore(state, kind));
    }

    /** The kinds that happened lately and were most often followed by this one, the strongest first. */
    private List<Evidence> evidence(Kind kind, PairState state) {
        List<Kind> back = new ArrayList<>();
        for (Kind past : Kind.values()) {
            if (within(past, state) >= 0) {
                back.add(past);
            }
        }
        back.sort(Comparator.comparingDouble(
                        (Kind past) -> model.follows().share(past.ordinal(), within(past, state), kind.ordinal()))
                .reversed());
        List<Evidence> found = new ArrayList<>();
        for (Kind past : back.subList(0, Math.min(RULES, back.size()))) {
            LocalDate last = LocalDate.ofEpochDay(events.latest(pair, past.ordinal(), day, 1)[0]);
            found.add(Evidence.of(past, kind, within(past, state), model.follows(), model.horizonDays(), last));
        }
        return found;
    }

    private int within(Kind past, PairState state) {
        return FollowTable.classOf(state.age(pair, past.ordinal(), day));
    }

    private double afterOneMore(PairState state, Kind kind) {
        double[] row = new double[PairState.WIDTH];
        state.featuresAfterOneMore(model.follows(), pair, kind, day, row);
        return Logistic.probability(model.weights()[kind.ordinal()], row);
    }
}
