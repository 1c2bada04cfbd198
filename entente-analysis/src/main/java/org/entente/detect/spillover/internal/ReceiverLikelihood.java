package org.entente.detect.spillover.internal;

import java.util.Arrays;
import org.entente.detect.spillover.EventTimes;

/**
 * Log-likelihood of the events of one kind given all events, with its gradient, in one pass.
 *
 * <p>The sum of {@code exp(−β(t − tₖ))} over the events before t follows from the one at the event before by one factor, and
 * so does its derivative (Ozaki 1979). Parameters: base rate, offspring of each source, decay. Immutable.
 */
public final class ReceiverLikelihood {

    private final EventTimes events;
    private final int receiver;

    public ReceiverLikelihood(EventTimes events, int receiver) {
        this.events = events;
        this.receiver = receiver;
    }

    /** How many parameters there are. */
    public int size() {
        return events.kinds() + 2;
    }

    /** The log-likelihood. */
    public double value(double base, double[] offspring, double decay) {
        double[] parameters = new double[size()];
        parameters[0] = base;
        System.arraycopy(offspring, 0, parameters, 1, offspring.length);
        parameters[size() - 1] = decay;
        return value(parameters, new double[size()]);
    }

    /**
     * The log-likelihood, and its derivatives by each parameter.
     *
     * @param parameters base, offspring by source, decay
     * @param gradient is overwritten
     */
    public double value(double[] parameters, double[] gradient) {
        int kinds = events.kinds();
        int ofDecay = kinds + 1;
        double decay = parameters[ofDecay];
        double[] recent = new double[kinds];
        double[] lagged = new double[kinds];
        double sum = -parameters[0] * events.end();
        Arrays.fill(gradient, 0);
        gradient[0] = -events.end();
        double before = 0;
        int n = events.size();
        for (int k = 0; k < n; ) {
            double t = events.time(k);
            fade(recent, lagged, decay, t - before);
            before = t;
            int following = k;
            while (following < n && events.time(following) == t) {
                if (events.kind(following) == receiver) {
                    sum += addEvent(parameters, recent, lagged, gradient);
                }
                following++;
            }
            for (; k < following; k++) {
                int source = events.kind(k);
                recent[source]++;
                double left = Math.exp(-decay * (events.end() - t));
                sum -= parameters[1 + source] * (1 - left);
                gradient[1 + source] -= 1 - left;
                gradient[ofDecay] -= parameters[1 + source] * (events.end() - t) * left;
            }
        }
        return sum;
    }

    private static void fade(double[] recent, double[] lagged, double decay, double gap) {
        double factor = Math.exp(-decay * gap);
        for (int j = 0; j < recent.length; j++) {
            lagged[j] = factor * (lagged[j] + gap * recent[j]);
            recent[j] *= factor;
        }
    }

    private static double addEvent(double[] parameters, double[] recent, double[] lagged, double[] gradient) {
        int kinds = recent.length;
        double decay = parameters[kinds + 1];
        double rate = parameters[0];
        double byDecay = 0;
        for (int j = 0; j < kinds; j++) {
            rate += parameters[1 + j] * decay * recent[j];
            byDecay += parameters[1 + j] * (recent[j] - decay * lagged[j]);
        }
        gradient[0] += 1 / rate;
        for (int j = 0; j < kinds; j++) {
            gradient[1 + j] += decay * recent[j] / rate;
        }
        gradient[kinds + 1] += byDecay / rate;
        return Math.log(rate);
    }
}
