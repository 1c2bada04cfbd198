package org.entente.forecast;

import org.entente.forecast.feature.CandidateSizes;
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
 * @param negatives wrong answers drawn for each question, uniformly among its candidates
 * @param publishSteps tables reach the ranker's training every so many steps, counted back from the cut
 * @param candidates how many candidates from where
 * @param ranker settings of the ranker
 */
public record EvaluationSettings(
        ScorerKind kind,
        Mode mode,
        Part part,
        Cut trainedOn,
        int windowSteps,
        int groups,
        int negatives,
        int publishSteps,
        CandidateSizes candidates,
        RankSettings ranker) {

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

    /** The defaults of each profile. */
    public static EvaluationSettings of(Profile profile, ScorerKind kind, Mode mode, Part part, Cut cut, long seed) {
        RankSettings ranker = RankSettings.standard(seed);
        return new EvaluationSettings(
                kind, mode, part, cut, 90, profile.groups(), 150, 30, profile.candidates(), ranker);
    }

    /** How much is spent. */
    public enum Profile {
        FULL(9_000, new CandidateSizes(500, 150, 100, 120)),
        FAST(3_000, new CandidateSizes(200, 60, 40, 40));

        private final int groups;
        private final CandidateSizes candidates;

        Profile(int groups, CandidateSizes candidates) {
            this.groups = groups;
            this.candidates = candidates;
        }

        int groups() {
            return groups;
        }

        CandidateSizes candidates() {
            return candidates;
        }
    }
}
