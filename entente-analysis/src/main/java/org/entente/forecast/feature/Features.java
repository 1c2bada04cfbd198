package org.entente.forecast.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.History;
import org.entente.forecast.rule.PartnerRules;
import org.entente.forecast.rule.PathRules;
import org.entente.forecast.rule.Rules;

/**
 * Makes, for one question at a time, the candidates and a row of features for each. One for each thread; the history and
 * the rules that they share must not change meanwhile.
 */
public final class Features {

    /** Columns that are also given as a share of the best candidate's. */
    private static final List<String> RELATIVE = List.of(
            "tie.d8",
            "tie.d32",
            "tie.d128",
            "tie.share",
            "tie.of.object",
            "pair.d8",
            "pair.d32",
            "pair.d128",
            "back.d32",
            "pair.surprise",
            "rule.or",
            "rule.best",
            "rule.sum",
            "partner.sum",
            "partner.best",
            "partner.root.sum",
            "path.or",
            "back.partner.sum",
            "peers.relation",
            "peers.any",
            "object.relation.d8",
            "object.relation.d32",
            "object.d32",
            "from.country.d32",
            "to.country.d32",
            "fit.d8",
            "fit.d32",
            "fit.d128",
            "class.d32",
            "over.country",
            "over.country.any",
            "over.countries",
            "over.roles",
            "flow");

    /** Columns of ages that are also given as more than the least among the candidates. */
    private static final List<String> AGES =
            List.of("tie.age", "pair.age", "back.age", "any.age", "object.relation.age");

    private static final List<Feature> COLUMNS = columns();
    private static final int[] RELATIVE_COLUMNS = columnsOf(RELATIVE);
    private static final int[] AGE_COLUMNS = columnsOf(AGES);

    private static final int[] GUESS =
            columnsOf(List.of("tie.share", "object.relation.pull", "rule.or", "partner.sum"));

    private final Question question;
    private final TopPartners top;
    private final Candidates candidates;
    private final PairFeatures pairs;
    private final PopularityFeatures popularity;
    private final TraitFeatures traits;
    private final RuleFeatures rules;
    private final PathFeatures paths;
    private float[] rows = new float[0];

    /** Reads from these, for as many questions as one thread has. */
    public Features(
            History history,
            Rules rules,
            PartnerRules partnerRules,
            PartnerRules rootPartnerRules,
            PathRules pathRules,
            CandidateSizes sizes,
            int entities,
            int relations) {
        question = new Question(history, relations);
        top = new TopPartners(history, entities);
        candidates = new Candidates(question, sizes, top, entities);
        pairs = new PairFeatures(question);
        popularity = new PopularityFeatures(question);
        traits = new TraitFeatures(question);
        this.rules = new RuleFeatures(question, rules, partnerRules, rootPartnerRules, top, candidates);
        paths = new PathFeatures(question, pathRules, top, entities);
    }

    /** The columns in order. */
    public static List<Feature> listColumns() {
        return COLUMNS;
    }

    /** The numbers of the columns that stand for none of these families. */
    public static int[] columnsWithout(Set<Family> families) {
        return IntStream.range(0, COLUMNS.size())
                .filter(column -> !families.contains(COLUMNS.get(column).family()))
                .toArray();
    }

    private static List<Feature> columns() {
        List<Feature> all = new ArrayList<>();
        all.addAll(PairFeatures.COLUMNS);
        all.addAll(PopularityFeatures.COLUMNS);
        all.addAll(TraitFeatures.COLUMNS);
        all.addAll(RuleFeatures.COLUMNS);
        all.addAll(PathFeatures.COLUMNS);
        for (Feature feature : List.copyOf(all)) {
            if (RELATIVE.contains(feature.name())) {
                all.add(new Feature(feature.name() + ".of.best", feature.family()));
            }
        }
        for (Feature feature : List.copyOf(all)) {
            if (AGES.contains(feature.name())) {
                all.add(new Feature(feature.name() + ".over.least", feature.family()));
            }
        }
        return List.copyOf(all);
    }

    private static int[] columnsOf(List<String> wanted) {
        List<String> names = COLUMNS.stream().map(Feature::name).toList();
        return COLUMNS.stream()
                .map(Feature::name)
                .filter(wanted::contains)
                .mapToInt(names::indexOf)
                .toArray();
    }

    /** Answers for (s, r, ?) at a step: afterwards {@link #candidate} and {@link #rows} speak of it. */
    public void ask(int s, int r, int step) {
        question.set(s, r, step);
        candidates.select();
        traits.start();
        rules.start();
        paths.start();
        int width = COLUMNS.size();
        if (rows.length < candidates.size() * width) {
            rows = new float[candidates.size() * width * 5 / 4];
        }
        for (int i = 0; i < candidates.size(); i++) {
            int candidate = candidates.get(i);
            int at = pairs.write(rows, i * width, candidate);
            at = popularity.write(rows, at, candidate);
            at = traits.write(rows, at, candidate);
            at = rules.write(rows, at, candidate);
            paths.write(rows, at, candidate);
        }
        writeRelative(width);
        writeSooner(width);
    }

    /** How much longer ago than with the candidate with which it was latest. */
    private void writeSooner(int width) {
        int to = width - AGES.size();
        for (int column : AGE_COLUMNS) {
            float least = Counters.NEVER;
            for (int i = 0; i < candidates.size(); i++) {
                least = Math.min(least, rows[i * width + column]);
            }
            for (int i = 0; i < candidates.size(); i++) {
                rows[i * width + to] = rows[i * width + column] - least;
            }
            to++;
        }
    }

    private void writeRelative(int width) {
        int to = width - AGES.size() - RELATIVE_COLUMNS.length;
        for (int column : RELATIVE_COLUMNS) {
            float best = 0;
            for (int i = 0; i < candidates.size(); i++) {
                best = Math.max(best, rows[i * width + column]);
            }
            float scale = best > 0 ? 1 / best : 0;
            for (int i = 0; i < candidates.size(); i++) {
                rows[i * width + to] = rows[i * width + column] * scale;
            }
            to++;
        }
    }

    public int candidateCount() {
        return candidates.size();
    }

    public int candidate(int index) {
        return candidates.get(index);
    }

    /** Features of all candidates, one row after another, each as long as {@link #listColumns}. */
    public float[] rows() {
        return rows;
    }

    /**
     * A first guess of how likely a candidate answers, from a few of its features: not negative, and no chance. It only
     * decides which wrong answers the ranker is sure to see in training.
     */
    public float likelihood(int index) {
        int at = index * COLUMNS.size();
        return rows[at + GUESS[2]] + .5f * rows[at + GUESS[0]] + .1f * (rows[at + GUESS[3]] + rows[at + GUESS[1]]);
    }

    /** The latest partners of an actor, as pairs. */
    public int[] latestPartners(int entity, int step) {
        return top.of(entity, step);
    }
}
