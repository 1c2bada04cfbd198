package org.entente.measure.ideal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.vote.CastVotes;
import org.entente.vote.CastVotes.Call;
import org.entente.vote.CastVotes.Match;

/** Votes drawn from the model, with the points that they were drawn from. */
final class SimulatedVotes {

    /** How many items come again in every session, as the Assembly's yearly resolutions do. */
    private static final int REPEATED = 8;

    final CastVotes votes;
    /** True points by state and session less one, states by code. */
    final double[][] truth;

    SimulatedVotes(int states, int sessions, int callsASession, long seed) {
        Random random = new Random(seed);
        List<StateId> ids = new ArrayList<>();
        truth = new double[states][sessions];
        for (int i = 0; i < states; i++) {
            ids.add(new StateId(i == states - 1 ? "USA" : code(i), 2 + i, 2 + i));
            double point = i == states - 1 ? 1.5 : random.nextGaussian();
            for (int session = 0; session < sessions; session++) {
                point += session == 0 ? 0 : 0.25 * random.nextGaussian();
                truth[i][session] = point;
            }
        }
        standardize();
        CastVotes.Builder builder = new CastVotes.Builder(ids);
        int number = 1;
        double[][] repeated = new double[REPEATED][];
        List<Match> matches = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            for (int call = 0; call < callsASession; call++) {
                builder.call(new Call(number, session + 1, LocalDate.of(1946 + session, 10, 1), false, Set.of()));
                boolean again = call < REPEATED && session > 0;
                cast(builder, session, random, again ? repeated[call] : item(random, repeated, call));
                if (again) {
                    matches.add(new Match(number - callsASession, number));
                }
                number++;
            }
        }
        votes = builder.build(matches);
    }

    private static String code(int i) {
        return "" + (char) ('A' + i / 26) + (char) ('A' + i % 26) + "A";
    }

    private void standardize() {
        double sum = 0;
        double squares = 0;
        int size = truth.length * truth[0].length;
        for (double[] path : truth) {
            for (double each : path) {
                sum += each;
                squares += each * each;
            }
        }
        double mean = sum / size;
        double scale = Math.sqrt(squares / size - mean * mean);
        for (double[] path : truth) {
            for (int session = 0; session < path.length; session++) {
                path[session] = (path[session] - mean) / scale;
            }
        }
    }

    /** Slope and cutpoints of a new item; the first ones come again in every session. */
    private static double[] item(Random random, double[][] repeated, int call) {
        double slope = 0.4 + Math.abs(random.nextGaussian());
        double low = 0.7 * random.nextGaussian();
        double[] item = {random.nextInt(4) == 0 ? -slope : slope, low, low + 0.2 + random.nextDouble()};
        if (call < REPEATED) {
            repeated[call] = item;
        }
        return item;
    }

    private void cast(CastVotes.Builder builder, int session, Random random, double[] item) {
        for (int state = 0; state < truth.length; state++) {
            double latent = item[0] * truth[state][session] + random.nextGaussian();
            if (random.nextInt(10) > 0) {
                builder.vote(state, latent < item[1] ? 1 : latent < item[2] ? 2 : 3);
            }
        }
    }

    double truth(IdealPoint point) {
        for (int state = 0; state < truth.length; state++) {
            if (votes.states().get(state).equals(point.state())) {
                return truth[state][point.session() - 1];
            }
        }
        throw new IllegalArgumentException("No such state (" + point.state() + ").");
    }

    double correlation(IdealPoints points) {
        double[] sums = new double[5];
        for (IdealPoint each : points.points()) {
            double x = each.point();
            double y = truth(each);
            sums[0] += x;
            sums[1] += y;
            sums[2] += x * x;
            sums[3] += y * y;
            sums[4] += x * y;
        }
        double n = points.points().size();
        double covariance = sums[4] - sums[0] * sums[1] / n;
        return covariance / Math.sqrt((sums[2] - sums[0] * sums[0] / n) * (sums[3] - sums[1] * sums[1] / n));
    }
}
