package org.entente.forecast.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankTrainerTest {

    private static final int WIDTH = 6;

    private static final int[] ALL = IntStream.range(0, WIDTH).toArray();

    private static final RankSettings SETTINGS = new RankSettings(1, 60, 15, .1, 20, .7, .3, .3, 1, 5);

    @Test
    void findsWhatMakesAnAnswerRight() {
        TreeEnsemble trees = new RankTrainer(SETTINGS, ALL).train(rows(1, 300));

        assertThat(meanReciprocalRank(trees, 2)).isGreaterThan(.85);
    }

    @Test
    void sameSeedSameTrees() {
        TreeEnsemble one = new RankTrainer(SETTINGS, ALL).train(rows(1, 100));
        TreeEnsemble other = new RankTrainer(SETTINGS, ALL).train(rows(1, 100));
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 200; i++) {
            float[] row = row(random);
            assertThat(one.score(row, 0)).isEqualTo(other.score(row, 0));
        }
    }

    @Test
    void scoresOfManyRowsAreThoseOfEach() {
        TreeEnsemble trees = new RankTrainer(SETTINGS, ALL).train(rows(1, 50));
        SplittableRandom random = new SplittableRandom(3);
        float[] rows = new float[10 * WIDTH];
        for (int i = 0; i < 10; i++) {
            System.arraycopy(row(random), 0, rows, i * WIDTH, WIDTH);
        }
        float[] scores = new float[10];
        trees.score(rows, 10, WIDTH, scores);
        for (int i = 0; i < 10; i++) {
            assertThat(scores[i]).isEqualTo(trees.score(rows, i * WIDTH));
        }
    }

    @Test
    void theBestOfManyRowsScoreAsAlone() {
        RankSettings manyTrees = new RankSettings(2, 80, 15, .1, 20, .7, .3, .3, 1, 5);
        TreeEnsemble trees = new RankTrainer(manyTrees, ALL).train(rows(1, 100));
        SplittableRandom random = new SplittableRandom(6);
        int count = 400;
        float[] rows = new float[count * WIDTH];
        for (int i = 0; i < count; i++) {
            System.arraycopy(row(random), 0, rows, i * WIDTH, WIDTH);
        }
        float[] all = new float[count];
        float[] best = new float[count];
        trees.score(rows, count, WIDTH, all);
        trees.scoreBest(rows, count, WIDTH, best);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (best[i] > -50) {
                assertThat(best[i]).isEqualTo(all[i]);
                kept++;
            }
        }
        assertThat(kept).isBetween(150, 200);
        assertThat(indexOfMost(best)).isEqualTo(indexOfMost(all));
    }

    private static int indexOfMost(float[] values) {
        int most = 0;
        for (int i = 1; i < values.length; i++) {
            most = values[i] > values[most] ? i : most;
        }
        return most;
    }

    @Test
    void contributionsSumToTheScore() {
        TreeEnsemble trees = new RankTrainer(SETTINGS, ALL).train(rows(1, 100));
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 50; i++) {
            float[] row = row(random);
            double sum = trees.average();
            for (double part : trees.contributions(row, 0, WIDTH)) {
                sum += part;
            }
            assertThat(sum).isCloseTo(trees.score(row, 0), within(1e-4));
        }
    }

    @Test
    void whatDoesNotMatterContributesLess() {
        TreeEnsemble trees = new RankTrainer(SETTINGS, ALL).train(rows(1, 300));
        SplittableRandom random = new SplittableRandom(6);
        double[] sizes = new double[WIDTH];
        for (int i = 0; i < 200; i++) {
            double[] parts = trees.contributions(row(random), 0, WIDTH);
            for (int column = 0; column < WIDTH; column++) {
                sizes[column] += Math.abs(parts[column]);
            }
        }
        assertThat(sizes[4]).isGreaterThan(sizes[1]);
        assertThat(sizes[1]).isGreaterThan(3 * Math.max(sizes[0], Math.max(sizes[2], sizes[3])));
    }

    @Test
    void columnsThatAreNotGivenMoveNothing() {
        TreeEnsemble trees = new RankTrainer(SETTINGS, new int[] {0, 1, 2, 3, 5}).train(rows(1, 100));
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 50; i++) {
            float[] row = row(random);
            float score = trees.score(row, 0);
            row[4] = row[4] + 1;
            assertThat(trees.score(row, 0)).isEqualTo(score);
        }
    }

    @Test
    void noRowsIsAnError() {
        assertThatThrownBy(() -> new RankTrainer(SETTINGS, ALL).train(new TrainingRows(WIDTH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rows");
    }

    /** Groups of thirty rows; right is the one in which two features together are largest. */
    private static TrainingRows rows(long seed, int groups) {
        SplittableRandom random = new SplittableRandom(seed);
        TrainingRows rows = new TrainingRows(WIDTH);
        for (int group = 0; group < groups; group++) {
            float[][] drawn = new float[30][];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = row(random);
            }
            int best = best(drawn);
            for (int i = 0; i < drawn.length; i++) {
                rows.add(drawn[i], 0, i == best, 1);
            }
            rows.endGroup();
        }
        return rows;
    }

    private static float[] row(SplittableRandom random) {
        float[] row = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            row[i] = (float) random.nextDouble();
        }
        return row;
    }

    private static int best(float[][] rows) {
        int best = 0;
        for (int i = 1; i < rows.length; i++) {
            best = rows[i][1] + 2 * rows[i][4] > rows[best][1] + 2 * rows[best][4] ? i : best;
        }
        return best;
    }

    private static double meanReciprocalRank(TreeEnsemble trees, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        for (int group = 0; group < 100; group++) {
            float[][] drawn = new float[30][];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = row(random);
            }
            float own = trees.score(drawn[best(drawn)], 0);
            int rank = 1;
            for (float[] row : drawn) {
                rank += trees.score(row, 0) > own ? 1 : 0;
            }
            sum += 1.0 / rank;
        }
        return sum / 100;
    }
}
