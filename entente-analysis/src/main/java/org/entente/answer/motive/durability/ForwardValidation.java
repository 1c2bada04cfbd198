package org.entente.answer.motive.durability;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.EpisodeFinder;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.panel.PairPanel;

/** Forecasts each episode at its onset by models that were fitted to what was known before its decade began. Pure. */
public final class ForwardValidation {

    private static final int DECADE = 10;

    private ForwardValidation() {}

    /**
     * Runs all folds.
     *
     * @param until the last year of onset that is looked at
     */
    public static List<EpisodeForecast> run(EpisodeRule rule, PairPanel panel, Learner.Settings settings, int until) {
        Learner learner = new Learner(rule, panel, settings);
        Map<Integer, Map<Method, HazardModel>> models = new TreeMap<>();
        List<EpisodeForecast> forecasts = new ArrayList<>();
        for (Episode each : EpisodeFinder.find(rule, Integer.MAX_VALUE)) {
            if (each.onset() <= until) {
                int decade = each.onset() / DECADE * DECADE;
                Map<Method, HazardModel> fold = models.computeIfAbsent(decade, key -> fit(learner, key - 1));
                double[] features = learner.features(each, each.onset());
                forecasts.add(
                        new EpisodeForecast(each, fold.isEmpty() ? 0 : decade, features, survival(fold, features)));
            }
        }
        return forecasts;
    }

    private static Map<Method, HazardModel> fit(Learner learner, int until) {
        Map<Method, HazardModel> models = new EnumMap<>(Method.class);
        if (learner.landmarks(until).size() >= Learner.FEWEST_EPISODES) {
            for (Method method : Method.values()) {
                models.put(method, learner.fit(method, until));
            }
        }
        return models;
    }

    private static Map<Method, double[]> survival(Map<Method, HazardModel> models, double[] features) {
        Map<Method, double[]> survival = new EnumMap<>(Method.class);
        models.forEach((method, model) -> survival.put(method, model.survival(features, 0, HazardModel.HORIZON)));
        return survival;
    }
}
