package org.entente.forecast.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Trains a ranker. */
public final class RankTrainer {

    private static final long SEED_STRIDE = 1_000_003;

    private final RankSettings settings;
    private final int[] columns;

    /** A trainer whose trees may look at these columns and no others. */
    public RankTrainer(RankSettings settings, int[] columns) {
        this.settings = settings;
        this.columns = columns.clone();
    }

    /**
     * Trains on rows in groups; the rows' features are given back to memory.
     *
     * @throws IllegalArgumentException when there are no rows
     */
    public TreeEnsemble train(TrainingRows rows) {
        if (rows.rows() == 0) {
            throw new IllegalArgumentException("The ranker has no rows to learn from: the training part is too short.");
        }
        Bins bins = Bins.of(rows);
        rows.dropFeatures();
        return train(rows, bins);
    }

    TreeEnsemble train(TrainingRows rows, Bins bins) {
        List<Tree> trees = IntStream.range(0, settings.rankers())
                .parallel()
                .mapToObj(ranker -> train(rows, bins, new Draw(settings.seed() + SEED_STRIDE * ranker)))
                .flatMap(List::stream)
                .toList();
        return new TreeEnsemble(trees, 1f / settings.rankers());
    }

    private List<Tree> train(TrainingRows rows, Bins bins, Draw random) {
        List<Tree> trees = new ArrayList<>();
        Softmax loss = new Softmax(rows);
        Derivatives derivatives = new Derivatives(loss, settings, rows.rows());
        TreeGrower grower = new TreeGrower(bins, settings, rows.rows());
        float[] scores = new float[rows.rows()];
        for (int i = 0; i < settings.trees(); i++) {
            loss.compute(scores);
            int count = derivatives.draw(random, grower.rows());
            Tree tree = grower.grow(count, drawColumns(random), derivatives);
            IntStream.range(0, scores.length).parallel().forEach(row -> scores[row] += tree.valueOf(bins, row));
            trees.add(tree);
        }
        return trees;
    }

    private int[] drawColumns(Draw random) {
        int wanted = Math.max(1, (int) Math.round(columns.length * settings.featureShare()));
        int[] drawn = new int[wanted];
        int kept = 0;
        for (int i = 0; i < columns.length; i++) {
            if (random.uniform() * (columns.length - i) < wanted - kept) {
                drawn[kept++] = columns[i];
            }
        }
        return drawn;
    }
}
