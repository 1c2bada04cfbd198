package org.entente.detect.spillover;

import java.util.Arrays;
import org.entente.detect.spillover.internal.Ascent;
import org.entente.detect.spillover.internal.ReceiverLikelihood;
import org.hipparchus.special.Erf;

/**
 * A Hawkes process fitted by maximum likelihood, each kind of events by itself.
 *
 * <p>Intervals are symmetric on the logarithm, from the observed information. They hold asymptotically; an estimate of
 * hardly any offspring has an interval that reaches down to about 0.
 */
public final class HawkesFit {

    private final HawkesProcess process;
    private final double logLikelihood;
    /** Standard errors of the logarithms: base, offspring by source, decay; a row a receiver. */
    private final double[][] error;

    private HawkesFit(HawkesProcess process, double logLikelihood, double[][] error) {
        this.process = process;
        this.logLikelihood = logLikelihood;
        this.error = error;
    }

    /** An estimate with its interval; NaN bounds where the data do not bound it. */
    public record Estimate(double value, double low, double high) {}

    /**
     * Fits one.
     *
     * @throws IllegalArgumentException when a kind has fewer than two events
     */
    public static HawkesFit of(EventTimes events) {
        int kinds = events.kinds();
        double[] base = new double[kinds];
        double[][] offspring = new double[kinds][kinds];
        double[] decay = new double[kinds];
        double[][] error = new double[kinds][];
        double sum = 0;
        for (int i = 0; i < kinds; i++) {
            if (events.count(i) < 2) {
                throw new IllegalArgumentException("Kind " + i + " (" + events.count(i)
                        + " events) must have two events at least. Leave it out, or take a longer time.");
            }
            ReceiverLikelihood likelihood = new ReceiverLikelihood(events, i);
            Ascent ascent = new Ascent(likelihood);
            double[] best = best(likelihood, ascent, events, i);
            error[i] = ascent.standardErrors(best);
            base[i] = Math.exp(best[0]);
            decay[i] = Math.exp(best[kinds + 1]);
            for (int j = 0; j < kinds; j++) {
                offspring[i][j] = Math.exp(best[1 + j]);
            }
            sum += likelihood.value(base[i], offspring[i], decay[i]);
        }
        return new HawkesFit(new HawkesProcess(base, offspring, decay), sum, error);
    }

    /** The better of climbs from a slow and from a fast decay, since the likelihood may have two hills. */
    private static double[] best(ReceiverLikelihood likelihood, Ascent ascent, EventTimes events, int receiver) {
        double rate = events.count(receiver) / events.end();
        double all = events.size() / events.end();
        double[] best = {};
        double highest = Double.NEGATIVE_INFINITY;
        for (double decay : new double[] {all / 5, 2 * all}) {
            double[] start = new double[likelihood.size()];
            Arrays.fill(start, Math.log(0.4 / events.kinds()));
            start[0] = Math.log(rate / 2);
            start[start.length - 1] = Math.log(decay);
            double[] found = ascent.climb(start);
            double[] parameters = new double[found.length];
            for (int i = 0; i < found.length; i++) {
                parameters[i] = Math.exp(found[i]);
            }
            double value = likelihood.value(parameters, new double[found.length]);
            if (value > highest) {
                highest = value;
                best = found;
            }
        }
        return best;
    }

    public HawkesProcess process() {
        return process;
    }

    public double logLikelihood() {
        return logLikelihood;
    }

    /** Events of the kind that nothing brings on, per unit of time. */
    public Estimate base(int receiver, double level) {
        return estimate(process.base(receiver), error[receiver][0], level);
    }

    /** Events of {@code receiver} that one of {@code source} brings on directly, on the mean. */
    public Estimate offspring(int receiver, int source, double level) {
        return estimate(process.offspring(receiver, source), error[receiver][1 + source], level);
    }

    /** One over the mean time until they come. */
    public Estimate decay(int receiver, double level) {
        return estimate(process.decay(receiver), error[receiver][process.kinds() + 1], level);
    }

    private static Estimate estimate(double value, double error, double level) {
        double factor = Math.exp(Math.sqrt(2) * Erf.erfInv(level) * error);
        return new Estimate(value, value / factor, value * factor);
    }
}
