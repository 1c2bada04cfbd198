package org.entente.detect.spillover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.entente.detect.spillover.internal.ReceiverLikelihood;

/**
 * Events that make further events likelier for a while (Hawkes 1971): the rate of kind i is
 * {@code λᵢ(t) = μᵢ + Σⱼ αᵢⱼ βᵢ Σ exp(−βᵢ(t − tₖ))}, over the events of kind j before t.
 *
 * <p>αᵢⱼ is how many events of kind i an event of kind j brings on directly, on the mean; 1/βᵢ is how long that takes, on the
 * mean. Immutable.
 */
public final class HawkesProcess {

    private static final int MOST_EVENTS = 5_000_000;

    private final double[] base;
    private final double[][] offspring;
    private final double[] decay;

    /**
     * A process of known parameters.
     *
     * @param base μ, events per unit of time that nothing brings on, above 0
     * @param offspring α, receivers by sources, 0 or more
     * @param decay β of each receiver, per unit of time, above 0
     */
    public HawkesProcess(double[] base, double[][] offspring, double[] decay) {
        int kinds = base.length;
        if (offspring.length != kinds || decay.length != kinds) {
            throw new IllegalArgumentException("The parameters must be of " + kinds + " kinds each, not "
                    + offspring.length + " and " + decay.length + ".");
        }
        this.base = base.clone();
        this.decay = decay.clone();
        this.offspring = new double[kinds][];
        for (int i = 0; i < kinds; i++) {
            this.offspring[i] = offspring[i].clone();
            if (!(base[i] > 0) || !(decay[i] > 0) || offspring[i].length != kinds) {
                throw new IllegalArgumentException("The base rate (" + base[i] + ") and the decay (" + decay[i]
                        + ") of kind " + i + " must be above 0, and its sources " + kinds + ".");
            }
            for (double each : offspring[i]) {
                if (!(each >= 0)) {
                    throw new IllegalArgumentException(
                            "The number of events brought on (" + each + ") must be 0 or more.");
                }
            }
        }
    }

    public int kinds() {
        return base.length;
    }

    public double base(int receiver) {
        return base[receiver];
    }

    /** Events of {@code receiver} that one of {@code source} brings on directly, on the mean. */
    public double offspring(int receiver, int source) {
        return offspring[receiver][source];
    }

    public double decay(int receiver) {
        return decay[receiver];
    }

    /** Log-likelihood of events, in time proportional to their number (Ozaki 1979). */
    public double logLikelihood(EventTimes events) {
        double sum = 0;
        for (int i = 0; i < kinds(); i++) {
            sum += new ReceiverLikelihood(events, i).value(base[i], offspring[i], decay[i]);
        }
        return sum;
    }

    /**
     * Events as the process might make them: those that nothing brings on, then the ones that each brings on in turn.
     *
     * @throws IllegalStateException when events bring on ever more of them
     */
    public EventTimes simulate(double end, long seed) {
        Random random = new Random(seed);
        List<double[]> events = new ArrayList<>();
        for (int i = 0; i < kinds(); i++) {
            for (double t = wait(random, base[i]); t < end; t += wait(random, base[i])) {
                events.add(new double[] {t, i});
            }
        }
        for (int parent = 0; parent < events.size(); parent++) {
            double at = events.get(parent)[0];
            int source = (int) events.get(parent)[1];
            for (int i = 0; i < kinds(); i++) {
                addOffspring(events, random, at, source, i, end);
            }
            if (events.size() > MOST_EVENTS) {
                throw new IllegalStateException(
                        "Events bring on ever more of them. Choose smaller numbers of events brought on.");
            }
        }
        events.sort(Comparator.comparingDouble(event -> event[0]));
        double[] time = new double[events.size()];
        int[] kind = new int[events.size()];
        for (int k = 0; k < time.length; k++) {
            time[k] = events.get(k)[0];
            kind[k] = (int) events.get(k)[1];
        }
        return new EventTimes(time, kind, kinds(), end);
    }

    private void addOffspring(List<double[]> events, Random random, double at, int source, int receiver, double end) {
        double mean = offspring[receiver][source];
        for (double budget = wait(random, 1); budget < mean; budget += wait(random, 1)) {
            double t = at + wait(random, decay[receiver]);
            if (t < end) {
                events.add(new double[] {t, receiver});
            }
        }
    }

    private static double wait(Random random, double rate) {
        return -Math.log1p(-random.nextDouble()) / rate;
    }
}
