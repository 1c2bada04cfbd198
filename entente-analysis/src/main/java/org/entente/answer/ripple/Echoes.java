package org.entente.answer.ripple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.entente.answer.ripple.Movements.Stretch;
import org.entente.detect.spillover.GrangerTest;
import org.entente.detect.spillover.ImpulseResponses;
import org.entente.detect.spillover.VectorAutoregression;

/** Tests third pairs against the movements of the first, and against shifts of them. */
final class Echoes {

    static final int FEWEST_PERIODS = 24;
    static final double RATE = .10;
    static final int PERMUTATIONS = 200;

    private static final int RESPONSES = 10;
    private static final int HORIZON = 6;
    private static final int DRAWS = 300;
    private static final double BAND = .90;
    private static final long SEED = 1969;
    private static final GrangerTest UNTESTED = new GrangerTest(Double.NaN, 0, 0, Double.NaN);

    private final Movements movements;
    private final int lags;

    Echoes(Movements movements, int lags) {
        this.movements = movements;
        this.lags = lags;
    }

    private record Tested(int row, Stretch stretch, GrangerTest test) {}

    /** Number of findings on the mean over shifts, and the share of shifts with as many as the true series or more. */
    record Permuted(double mean, double share) {}

    List<Echo> list() {
        List<Tested> tested = tested(0);
        double[] q = FalseDiscoveries.qValues(pValues(tested));
        List<Echo> echoes = new ArrayList<>();
        for (int i = 0; i < tested.size(); i++) {
            Tested each = tested.get(i);
            echoes.add(new Echo(
                    movements.dyads().get(each.row()),
                    each.stretch().length(),
                    each.test().f(),
                    each.test().pValue(),
                    q[i],
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    0,
                    null));
        }
        echoes.sort(Comparator.comparingDouble(Echo::pValue)
                .thenComparing(e -> e.dyad().toString()));
        for (int i = 0; i < Math.min(RESPONSES, echoes.size()); i++) {
            echoes.set(i, withResponse(echoes.get(i)));
        }
        return echoes;
    }

    Permuted permuted(int found) {
        Random random = new Random(SEED);
        long sum = 0;
        int asMany = 0;
        for (int p = 0; p < PERMUTATIONS; p++) {
            int known = knownPeriods();
            int shift = known / 4 + random.nextInt(Math.max(1, known / 2));
            int count = FalseDiscoveries.countWithin(pValues(tested(shift)), RATE);
            sum += count;
            asMany += count >= found ? 1 : 0;
        }
        return new Permuted((double) sum / PERMUTATIONS, (double) asMany / PERMUTATIONS);
    }

    private int knownPeriods() {
        return movements.longestStretch(0).length();
    }

    private List<Tested> tested(int shift) {
        List<Tested> tested = new ArrayList<>();
        for (int row = 1; row < movements.dyads().size(); row++) {
            Stretch stretch = movements.longestStretch(row);
            if (stretch.length() >= FEWEST_PERIODS) {
                double[][] data = columns(row, stretch, shift);
                GrangerTest test = varies(data, 0) && varies(data, 1) ? PairGranger.test(data, lags) : UNTESTED;
                if (!Double.isNaN(test.pValue())) {
                    tested.add(new Tested(row, stretch, test));
                }
            }
        }
        return tested;
    }

    private double[][] columns(int row, Stretch stretch, int shift) {
        double[][] data = new double[stretch.length()][2];
        for (int t = 0; t < data.length; t++) {
            int shifted = (t + shift) % data.length;
            data[t][0] = movements.values()[0][stretch.from() + shifted];
            data[t][1] = movements.values()[row][stretch.from() + t];
        }
        return data;
    }

    private static boolean varies(double[][] data, int column) {
        int distinct = 0;
        for (int t = 1; t < data.length; t++) {
            distinct += data[t][column] == data[t - 1][column] ? 0 : 1;
        }
        return distinct >= FEWEST_PERIODS / 2;
    }

    private static double[] pValues(List<Tested> tested) {
        return tested.stream().mapToDouble(t -> t.test().pValue()).toArray();
    }

    private Echo withResponse(Echo echo) {
        int row = movements.dyads().indexOf(echo.dyad());
        VectorAutoregression model = VectorAutoregression.fit(columns(row, movements.longestStretch(row), 0), lags);
        ImpulseResponses responses = ImpulseResponses.of(model, HORIZON, DRAWS, BAND, SEED);
        int peak = 1;
        for (int h = 2; h < HORIZON; h++) {
            peak = Math.abs(responses.value(1, 0, h)) > Math.abs(responses.value(1, 0, peak)) ? h : peak;
        }
        return new Echo(
                echo.dyad(),
                echo.periods(),
                echo.f(),
                echo.pValue(),
                echo.qValue(),
                responses.value(1, 0, peak),
                responses.low(1, 0, peak),
                responses.high(1, 0, peak),
                peak,
                null);
    }
}
