package org.entente.measure.ideal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.measure.ideal.IdealPointSettings;
import org.entente.measure.ideal.VotePanel;

/** Runs chains beside one another. Each has its own seed and shares nothing, so their bits do not depend on timing. */
public final class Chains {

    private static final long SEED_STEP = 0x9E3779B97F4A7C15L;

    private Chains() {}

    /** The draws that count, by chain, draw and unit. */
    public static float[][][] run(VotePanel panel, IdealPointSettings settings) {
        int threads = Math.min(settings.chains(), Runtime.getRuntime().availableProcessors());
        List<Future<float[][]>> running = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int chain = 0; chain < settings.chains(); chain++) {
                long seed = settings.seed() + chain * SEED_STEP;
                running.add(workers.submit(() -> draw(panel, settings, seed)));
            }
            return running.stream().map(Waiting::on).toArray(float[][][]::new);
        }
    }

    private static float[][] draw(VotePanel panel, IdealPointSettings settings, long seed) {
        GibbsChain chain = new GibbsChain(panel, seed);
        chain.burnIn(settings.burnIn());
        return chain.draw(settings.draws());
    }
}
