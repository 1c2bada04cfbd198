package org.entente.forecast.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Trains a ranker. */
public final class RankTrainer {

    private final RankSettings settings;

    public RankTrainer(RankSettings settings) {
        this.settings = settings;
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
        SplittableRandom random = new SplittableRandom(settings.seed());
        Lambdas lambdas = new Lambdas(rows, settings.truncation());
        TreeGrower grower = new TreeGrower(bins, settings, rows.rows());
        float[] scores = new float[rows.rows()];
        boolean[] drawn = new boolean[rows.rows()];
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < settings.trees(); i++) {
            lambdas.compute(scores);
            int count = drawRows(random, grower.rows(), drawn);
            Tree tree = grower.grow(count, drawColumns(random, bins.width()), lambdas.gradient(), lambdas.hessian());
            addTo(scores, tree, grower, drawn);
            trees.add(tree);
        }
        return new TreeEnsemble(trees);
    }

    private int drawRows(SplittableRandom random, int[] rows, boolean[] drawn) {
        int count = 0;
        for (int row = 0; row < drawn.length; row++) {
            drawn[row] = random.nextDouble() < settings.rowShare();
            if (drawn[row]) {
                rows[count++] = row;
            }
        }
        return count;
    }

    private int[] drawColumns(SplittableRandom random, int width) {
        int wanted = Math.max(1, (int) Math.round(width * settings.featureShare()));
        int[] columns = new int[wanted];
        int kept = 0;
        for (int column = 0; column < width; column++) {
            if (random.nextDouble() * (width - column) < wanted - kept) {
                columns[kept++] = column;
            }
        }
        return columns;
    }

    private static void addTo(float[] scores, Tree tree, TreeGrower grower, boolean[] drawn) {
        for (int leaf = 0; leaf < tree.value().length; leaf++) {
            for (int i = grower.leafFrom(leaf); i < grower.leafTo(leaf); i++) {
                scores[grower.rows()[i]] += tree.value()[leaf];
            }
        }
        IntStream.range(0, drawn.length).parallel().filter(row -> !drawn[row]).forEach(row -> {
            scores[row] += grower.valueOf(tree, row);
        });
    }
}
