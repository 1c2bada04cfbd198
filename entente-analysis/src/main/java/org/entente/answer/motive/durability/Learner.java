package org.entente.answer.motive.durability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.motive.durability.HazardModel.Landmark;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.EpisodeFinder;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.panel.PairPanel;

/** Fits models to what was known at the end of a year. Not for several threads at a time. */
public final class Learner {

    /** Years of the recent past that the era-only baseline knows. */
    static final int ERA_YEARS = 10;

    /** Fewest episodes that anything is learned from. */
    static final int FEWEST_EPISODES = 60;

    private final EpisodeRule rule;
    private final Features features;
    private final Settings settings;
    private final Map<String, double[]> cache = new HashMap<>();

    /**
     * Settings, chosen on onsets before 1980 (docs/decisions/0041).
     *
     * @param ridge penalty of the model
     * @param staticRidge penalty of the static-treaty baseline
     * @param leastRise the model learns from every pair and year with a rise of at least this, episodes or not
     * @param firstYear the first such year
     * @param features which features the model uses
     */
    public record Settings(double ridge, double staticRidge, double leastRise, int firstYear, List<String> features) {

        /** The settings that won on the 1960s and 1970s. */
        public static final Settings CHOSEN = new Settings(
                3,
                1,
                EpisodeRule.LEAST_RISE,
                1952,
                List.of("hostility10", "disputes10", "forcePast", "voteMomentum", "tradeMomentum", "lastYearRise"));

        /** Copies the list. */
        public Settings {
            features = List.copyOf(features);
        }

        int[] used() {
            return features.stream().mapToInt(Features.NAMES::indexOf).toArray();
        }
    }

    public Learner(EpisodeRule rule, PairPanel panel, Settings settings) {
        this.rule = rule;
        this.features = new Features(rule, panel);
        this.settings = settings;
    }

    /** Values at the end of a year; the episodes must be those of one pair or more, in the order of their onset. */
    public double[] features(Episode episode, int year) {
        return cache.computeIfAbsent(
                episode.dyad() + " " + episode.onset() + " " + year, key -> features.of(episode, year));
    }

    /** Landmarks of all episodes that had begun by a year, followed up to it. */
    List<Landmark> landmarks(int until) {
        List<Landmark> landmarks = new ArrayList<>();
        for (Episode each : EpisodeFinder.find(rule, until)) {
            landmarks.add(new Landmark(each, each.onset(), features(each, each.onset())));
        }
        return landmarks;
    }

    private List<Landmark> rises(int until) {
        if (settings.leastRise() >= EpisodeRule.LEAST_RISE) {
            return landmarks(until).stream()
                    .filter(each -> each.year() >= settings.firstYear())
                    .toList();
        }
        return EpisodeFinder.listRises(rule, settings.firstYear(), until, settings.leastRise()).stream()
                .map(each -> new Landmark(each, each.onset(), features(each, each.onset())))
                .toList();
    }

    /** A method fitted to what was known at the end of a year. */
    public HazardModel fit(Method method, int until) {
        int from = method == Method.ERA_ONLY ? until - ERA_YEARS + 1 : Integer.MIN_VALUE;
        return method == Method.MODEL
                ? HazardModel.fit(rises(until), settings.used(), settings.ridge(), from)
                : HazardModel.fit(landmarks(until), method.features(), settings.staticRidge(), from);
    }
}
