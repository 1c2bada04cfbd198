package org.entente.measure.camps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.vote.VoteMatrix;

/**
 * How far camps hold when the roll calls are drawn anew and when the resolution is another.
 *
 * @param resamples how many draws; 0 where there were no roll calls to draw from
 * @param meanRand mean adjusted Rand index between the division and those of the draws; NaN without draws
 * @param low 5 % of the draws are less alike than this
 * @param high 5 % of the draws are more alike
 * @param ofState mean overlap (Jaccard) of each state's camp with its camp in the draws; NaN without draws
 * @param resolutions other resolutions and what they give
 */
public record Stability(
        int resamples, double meanRand, double low, double high, double[] ofState, List<AtResolution> resolutions) {

    /** A resolution, how many camps of two or more it gives, and how alike they are to the chosen division. */
    public record AtResolution(double resolution, int camps, double rand) {}

    private static final double[] STEPS = {-1, -.5, -.25, 0, .25, .5, .75, 1, 1.5, 2};

    /** Copies the columns. */
    public Stability {
        ofState = ofState.clone();
        resolutions = List.copyOf(resolutions);
    }

    @Override
    public double[] ofState() {
        return ofState.clone();
    }

    /** Stability over draws of roll calls and over resolutions. */
    public static Stability of(Similarity similarity, VoteMatrix votes, Division chosen, int resamples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> draws = new ArrayList<>();
        for (int draw = 0; draw < resamples; draw++) {
            draws.add(Similarity.draw(votes, random));
        }
        List<Division> others = IntStream.range(0, resamples)
                .parallel()
                .mapToObj(draw -> divide(similarity, Similarity.of(votes, draws.get(draw)), chosen, seed + draw))
                .toList();
        double[] rand = new double[resamples];
        double[] ofState = new double[similarity.size()];
        for (int draw = 0; draw < resamples; draw++) {
            rand[draw] = AdjustedRand.of(chosen.camp(), others.get(draw).camp());
            for (int i = 0; i < ofState.length; i++) {
                ofState[i] += jaccard(chosen, others.get(draw), i) / resamples;
            }
        }
        Arrays.sort(rand);
        return new Stability(
                resamples,
                Arrays.stream(rand).average().orElse(Double.NaN),
                rand[(int) Math.floor(.05 * (resamples - 1))],
                rand[(int) Math.ceil(.95 * (resamples - 1))],
                ofState,
                resolutions(similarity, chosen, seed));
    }

    /** The threshold follows the draw, as it followed the votes: it is a rule, not a number. */
    private static Division divide(Similarity similarity, Similarity drawn, Division chosen, long seed) {
        return Division.of(drawn, chosen.resolution() + (drawn.mean() - similarity.mean()), seed);
    }

    /** Stability over resolutions alone. */
    public static Stability of(Similarity similarity, Division chosen, long seed) {
        double[] unknown = new double[similarity.size()];
        Arrays.fill(unknown, Double.NaN);
        return new Stability(0, Double.NaN, Double.NaN, Double.NaN, unknown, resolutions(similarity, chosen, seed));
    }

    private static List<AtResolution> resolutions(Similarity similarity, Division chosen, long seed) {
        double mean = similarity.mean();
        double deviation = similarity.deviation();
        return Arrays.stream(STEPS)
                .map(step -> mean + step * deviation)
                .filter(resolution -> resolution > 0 && resolution < 1)
                .parallel()
                .mapToObj(resolution -> atResolution(similarity, resolution, chosen, seed))
                .toList();
    }

    private static AtResolution atResolution(Similarity similarity, double resolution, Division chosen, long seed) {
        Division other = Division.of(similarity, resolution, seed);
        return new AtResolution(resolution, several(other), AdjustedRand.of(chosen.camp(), other.camp()));
    }

    /** Camps of two states or more. */
    static int several(Division division) {
        int[] sizes = new int[division.count()];
        for (int each : division.camp()) {
            sizes[each]++;
        }
        return (int) Arrays.stream(sizes).filter(size -> size > 1).count();
    }

    private static double jaccard(Division one, Division other, int state) {
        int both = 0;
        int either = 0;
        int[] first = one.camp();
        int[] second = other.camp();
        for (int i = 0; i < first.length; i++) {
            boolean in = first[i] == first[state];
            boolean within = second[i] == second[state];
            both += in && within ? 1 : 0;
            either += in || within ? 1 : 0;
        }
        return (double) both / either;
    }
}
