package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.forecast.EvaluationSettings.Cut;
import org.entente.forecast.EvaluationSettings.Part;
import org.entente.forecast.feature.CandidateSizes;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.learn.RankSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not yet known must not move a forecast by a single bit. */
class NoFutureTest {

    private static final int STEPS = 60;
    private static final int CHANGED_FROM = STEPS - 3;

    private record Answer(long question, List<Integer> best, List<Float> scores) {}

    @ParameterizedTest
    @EnumSource(ScorerKind.class)
    void laterFactsMoveNoScoreOfAnEarlierDay(ScorerKind kind) {
        for (Mode mode : Mode.values()) {
            List<Answer> one = answersBefore(CHANGED_FROM, SampleGraph.make(STEPS, 7, CHANGED_FROM, 7), kind, mode);
            List<Answer> other = answersBefore(CHANGED_FROM, SampleGraph.make(STEPS, 7, CHANGED_FROM, 8), kind, mode);

            assertThat(one).isNotEmpty().isEqualTo(other);
        }
    }

    @ParameterizedTest
    @EnumSource(ScorerKind.class)
    void questionsOfADayDoNotSeeOneAnother(ScorerKind kind) {
        List<Answer> one = answersOn(CHANGED_FROM, SampleGraph.make(STEPS, 7, CHANGED_FROM, 7), kind);
        List<Answer> other = answersOn(CHANGED_FROM, SampleGraph.make(STEPS, 7, CHANGED_FROM, 8), kind);
        List<Answer> common = one.stream()
                .filter(answer -> other.stream().anyMatch(each -> each.question == answer.question))
                .toList();

        assertThat(one).isNotEqualTo(other);
        assertThat(common).isNotEmpty().allMatch(other::contains);
    }

    private static List<Answer> answersOn(int step, Quadruples data, ScorerKind kind) {
        return answersBefore(step + 1, data, kind, Mode.STRICT).stream()
                .filter(answer -> answer.question % 1000 == step)
                .toList();
    }

    @Test
    void multiStepSeesNothingOfTheHeldOutPart() {
        int test = STEPS - 6;
        Quadruples one = SampleGraph.make(STEPS, 7, test, 7);
        Quadruples other = SampleGraph.make(STEPS, 7, test, 9);
        List<Answer> all = answersBefore(STEPS, one, ScorerKind.RANKER, Mode.MULTI_STEP);
        List<Answer> changed = answersBefore(STEPS, other, ScorerKind.RANKER, Mode.MULTI_STEP);
        List<Answer> common = all.stream()
                .filter(answer -> changed.stream().anyMatch(each -> each.question == answer.question))
                .toList();

        assertThat(common).isNotEmpty().allMatch(changed::contains);
    }

    @Test
    void strictUsesEarlierHeldOutDaysInLookUpsAlone() {
        Quadruples data = SampleGraph.make(STEPS, 7, STEPS, 7);

        assertThat(answersBefore(STEPS, data, ScorerKind.RANKER, Mode.STRICT))
                .isNotEqualTo(answersBefore(STEPS, data, ScorerKind.RANKER, Mode.MULTI_STEP))
                .isNotEqualTo(answersBefore(STEPS, data, ScorerKind.RANKER, Mode.ONLINE));
    }

    @Test
    void twoRunsWithOneSeedAreEqual() {
        Quadruples data = SampleGraph.make(STEPS, 3, STEPS, 3);

        assertThat(answersBefore(STEPS, data, ScorerKind.RANKER, Mode.STRICT))
                .isEqualTo(answersBefore(STEPS, data, ScorerKind.RANKER, Mode.STRICT));
    }

    @Test
    void theRankerBeatsPopularityWherePairsHaveHabits() {
        Quadruples data = SampleGraph.make(120, 5, 120, 5);

        assertThat(mrr(data, ScorerKind.RANKER)).isGreaterThan(mrr(data, ScorerKind.POPULARITY) + .1);
    }

    private static double mrr(Quadruples data, ScorerKind kind) {
        return Evaluations.evaluate(data, settings(kind, Mode.STRICT), null).mrr();
    }

    /** Few trees: what is tested is what they may see, not how good they are. */
    static EvaluationSettings settings(ScorerKind kind, Mode mode) {
        RankSettings ranker = new RankSettings(2, 12, 8, .2, 20, .5, .3, .3, 5, 1);
        return new EvaluationSettings(
                kind,
                mode,
                Part.TEST,
                Cut.TRAIN_AND_VALID,
                30,
                400,
                15,
                15,
                10,
                new CandidateSizes(30, 10, 5, 5),
                ranker,
                Set.of());
    }

    private static List<Answer> answersBefore(int step, Quadruples data, ScorerKind kind, Mode mode) {
        List<Answer> answers = new ArrayList<>();
        Evaluations.evaluate(data, settings(kind, mode), (fact, rank, best, scores) -> {
            if (data.step(fact) < step) {
                long question = (data.subject(fact) * 1000L + data.relation(fact)) * 1000L + data.step(fact);
                answers.add(new Answer(question, Arrays.stream(best).boxed().toList(), boxed(scores)));
            }
        });
        return answers;
    }

    private static List<Float> boxed(float[] values) {
        List<Float> list = new ArrayList<>();
        for (float value : values) {
            list.add(value);
        }
        return list;
    }
}
