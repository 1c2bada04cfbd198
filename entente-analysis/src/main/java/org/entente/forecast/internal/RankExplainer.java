package org.entente.forecast.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.forecast.EvaluationSettings;
import org.entente.forecast.RankedAnswer;
import org.entente.forecast.RankedAnswers;
import org.entente.forecast.feature.Family;
import org.entente.forecast.feature.Feature;
import org.entente.forecast.feature.Features;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.learn.RankTrainer;
import org.entente.forecast.learn.TreeEnsemble;

/** Ranks the answers to one question and says what put each where it stands. */
public final class RankExplainer {

    private static final int FEATURES = 5;

    private final Quadruples data;
    private final Learned learned;
    private final TreeEnsemble trees;
    private final int step;

    /** Learns from the facts before a step. */
    public RankExplainer(Quadruples data, EvaluationSettings settings, int step) {
        this.data = data;
        this.step = step;
        learned = new Learned(data, settings);
        int cut = 0;
        while (cut < data.size() && data.step(cut) < step) {
            cut = data.endOfStep(cut);
        }
        if (cut == 0) {
            throw new IllegalArgumentException("There are no facts before the time asked about to learn from.");
        }
        learned.learnUntil(cut);
        trees = new RankTrainer(settings.ranker(), Features.columnsWithout(settings.without())).train(learned.rows());
    }

    /** The best answers to (s, r, ?); r is a directed relation. */
    public RankedAnswers explain(int s, int r, int most) {
        Features features = learned.newFeatures();
        features.ask(s, r, step);
        int width = Features.listColumns().size();
        float[] scores = new float[features.candidateCount()];
        trees.score(features.rows(), scores.length, width, scores);
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .limit(most)
                .toList();
        List<RankedAnswer> answers = new ArrayList<>();
        for (int candidate : order) {
            answers.add(answer(answers.size() + 1, features, candidate, scores[candidate], s, r));
        }
        boolean forObject = r < data.relationCount();
        return new RankedAnswers(
                data.entities().get(s),
                data.relations().get(forObject ? r : r - data.relationCount()),
                forObject ? "object" : "subject",
                data.timeOfStep(step),
                answers,
                answers.size() < 2
                        ? Double.NaN
                        : answers.get(0).score() - answers.get(1).score(),
                change(answers));
    }

    private RankedAnswer answer(int place, Features features, int candidate, float score, int s, int r) {
        List<Feature> columns = Features.listColumns();
        int from = candidate * columns.size();
        double[] moved = trees.contributions(features.rows(), from, columns.size());
        Map<String, Double> reasons = new LinkedHashMap<>();
        for (Family family : Family.values()) {
            reasons.put(family.code(), 0.0);
        }
        for (int i = 0; i < moved.length; i++) {
            reasons.merge(columns.get(i).family().code(), moved[i], Double::sum);
        }
        Integer[] most = new Integer[moved.length];
        Arrays.setAll(most, i -> i);
        Arrays.sort(most, Comparator.comparingDouble(i -> -Math.abs(moved[i])));
        List<RankedAnswer.Moved> top = new ArrayList<>();
        for (int i = 0; i < FEATURES; i++) {
            int column = most[i];
            top.add(new RankedAnswer.Moved(columns.get(column).name(), features.rows()[from + column], moved[column]));
        }
        int entity = features.candidate(candidate);
        return new RankedAnswer(
                place,
                data.entities().get(entity),
                score,
                trees.average(),
                reasons,
                top,
                new RuleEvidence(data, learned, step).between(s, r, entity));
    }

    /** Names the family in which the first answer is most ahead of the runner-up, and what it would take to undo that. */
    private static String change(List<RankedAnswer> answers) {
        if (answers.size() < 2) {
            return "There is no runner-up.";
        }
        RankedAnswer first = answers.get(0);
        RankedAnswer second = answers.get(1);
        String family = "";
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> reason : first.reasons().entrySet()) {
            double ahead = reason.getValue() - second.reasons().getOrDefault(reason.getKey(), 0.0);
            if (ahead > most) {
                most = ahead;
                family = reason.getKey();
            }
        }
        return String.format(
                Locale.ROOT,
                "%s leads %s by %.2f; %s alone accounts for %+.2f, and without it the order %s.",
                first.actor(),
                second.actor(),
                first.score() - second.score(),
                family,
                most,
                most > first.score() - second.score() ? "would turn" : "would stay");
    }
}
