package org.entente.forecast;

import java.util.EnumSet;
import java.util.Set;
import org.entente.forecast.feature.CandidateSizes;
import org.entente.forecast.feature.Family;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.learn.RankSettings;

/**
 * What is evaluated, and how it is trained.
 *
 * @param kind the method
 * @param mode what may change while held-out steps pass
 * @param part the held-out part
 * @param trainedOn where learning ends
 * @param windowSteps the ranker learns from questions of so many steps before the cut
 * @param groups about how many questions it learns from
 * @param likeliest wrong answers of each question that the ranker is sure to see: those that a first guess holds likeliest
 * @param negatives wrong answers drawn for each question, uniformly among its other candidates
 * @param publishSteps tables reach the ranker's training every so many steps, counted back from the cut
 * @param candidates how many candidates from where
 * @param ranker settings of the ranker
 * @param without families of features that the ranker may not look at, to see what they are worth; empty for use
 */
public record EvaluationSettings(
        ScorerKind kind,
        Mode mode,
        Part part,
        Cut trainedOn,
        int windowSteps,
        int groups,
        int likeliest,
        int negatives,
        int publishSteps,
        CandidateSizes candidates,
        RankSettings ranker,
        Set<Family> without) {

    /** A held-out part. */
    public enum Part {
        VALID,
        TEST
    }

    /** Where learning ends. */
    public enum Cut {
        /** At the end of the training part; the validation part is looked up, not learned from. */
        TRAIN,
        /** At the end of the validation part. */
        TRAIN_AND_VALID
    }

    private static final int LONGEST_WINDOW = 400;
    private static final int SHORTEST_WINDOW = 30;

    /** Wrong answers that are taken for their likeliness, and wrong answers drawn from the others. */
    private static final int LIKELIEST = 20;

    private static final int NEGATIVES = 15;

    /** From so many facts on, each event being two, fewer candidates have to do. */
    private static final int MANY_FACTS = 400_000;

    /**
     * The defaults of a profile for some data: the ranker learns from the last quarter of the time before the cut, at
     * least 30 and at most 400 steps; where facts are many, there are fewer candidates.
     */
    public static EvaluationSettings of(
            Quadruples data, Profile profile, ScorerKind kind, Mode mode, Part part, Cut cut, long seed) {
        int end = part == Part.VALID || cut == Cut.TRAIN ? data.validFrom() : data.testFrom();
        int span = end == 0 ? 0 : data.step(end - 1) + 1;
        int window = Math.clamp(span / 4, SHORTEST_WINDOW, LONGEST_WINDOW);
        CandidateSizes candidates = end < MANY_FACTS ? profile.candidates : profile.fewerCandidates;
        RankSettings ranker = RankSettings.standard(profile.rankers, profile.trees, seed);
        return new EvaluationSettings(
                kind, mode, part, cut, window, profile.groups, LIKELIEST, NEGATIVES, 30, candidates, ranker, Set.of());
    }

    /** The same, but the ranker may not look at features of these families. */
    public EvaluationSettings without(Set<Family> families) {
        return new EvaluationSettings(
                kind,
                mode,
                part,
                trainedOn,
                windowSteps,
                groups,
                likeliest,
                negatives,
                publishSteps,
                candidates,
                ranker,
                families.isEmpty() ? Set.of() : EnumSet.copyOf(families));
    }

    /** How much is spent. */
    public enum Profile {
        FULL(2, 300, 40_000, new CandidateSizes(500, 150, 100, 120), new CandidateSizes(400, 100, 80, 60)),
        FAST(1, 150, 6_000, new CandidateSizes(200, 60, 40, 40), new CandidateSizes(60, 40, 30, 30));

        private final int rankers;
        private final int trees;
        private final int groups;
        private final CandidateSizes candidates;
        private final CandidateSizes fewerCandidates;

        Profile(int rankers, int trees, int groups, CandidateSizes candidates, CandidateSizes fewerCandidates) {
            this.rankers = rankers;
            this.trees = trees;
            this.groups = groups;
            this.candidates = candidates;
            this.fewerCandidates = fewerCandidates;
        }
    }
}
