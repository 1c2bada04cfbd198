package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.vote.CastVotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdealPointEstimatorTest {

    private static final SimulatedVotes SIMULATED = new SimulatedVotes(50, 6, 50, 11);
    private static final VotePanel PANEL = VotePreparation.prepare(SIMULATED.votes, null);

    private static final Map<IdealPointMethod, IdealPoints> FIRST = new EnumMap<>(IdealPointMethod.class);

    private static IdealPoints estimate(IdealPointMethod method, long seed) {
        return IdealPointEstimator.estimate(PANEL, new IdealPointSettings(method, 200, 150, 2, 150, seed));
    }

    /** The estimate with the first seed, made once. */
    private static IdealPoints estimate(IdealPointMethod method) {
        return FIRST.computeIfAbsent(method, each -> estimate(each, 1));
    }

    @ParameterizedTest
    @EnumSource(IdealPointMethod.class)
    void theTrueOrderComesBack(IdealPointMethod method) {
        assertThat(SIMULATED.correlation(estimate(method))).isGreaterThan(0.97);
    }

    @Test
    void nineIntervalsInTenHoldTheTruth() {
        IdealPoints points = estimate(IdealPointMethod.GIBBS);
        double held = points.points().stream()
                .mapToDouble(
                        each -> each.low() <= SIMULATED.truth(each) && SIMULATED.truth(each) <= each.high() ? 1 : 0)
                .average()
                .orElseThrow();
        assertThat(held).isBetween(0.84, 0.96);
    }

    @ParameterizedTest
    @EnumSource(IdealPointMethod.class)
    void pointsHaveMeanZeroDeviationOneAndAPositiveAnchor(IdealPointMethod method) {
        IdealPoints points = estimate(method);
        double mean = points.points().stream()
                .mapToDouble(IdealPoint::point)
                .average()
                .orElseThrow();
        double squares = points.points().stream()
                .mapToDouble(each -> each.point() * each.point())
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(0, within(1e-6));
        assertThat(Math.sqrt(squares)).isBetween(0.95, 1.0 + 1e-9);
        assertThat(points.diagnostics().anchor()).isEqualTo("USA");
        assertThat(points.points().stream().filter(each -> each.state().iso3().equals("USA")))
                .allMatch(each -> each.point() > 0);
    }

    @ParameterizedTest
    @EnumSource(IdealPointMethod.class)
    void theSameSeedGivesTheSameBits(IdealPointMethod method) {
        assertThat(estimate(method, 1)).isEqualTo(estimate(method));
    }

    @Test
    void anotherSeedGivesOtherDrawsButTheSamePoints() {
        IdealPoints one = estimate(IdealPointMethod.GIBBS);
        IdealPoints other = estimate(IdealPointMethod.GIBBS, 6);
        assertThat(one).isNotEqualTo(other);
        for (int i = 0; i < one.points().size(); i++) {
            IdealPoint each = one.points().get(i);
            assertThat(other.points().get(i).point()).isCloseTo(each.point(), within(3 * each.sd()));
        }
    }

    @Test
    void chainsAgreeAndSayHowMuchTheyAreWorth() {
        IdealPoints.Diagnostics found = estimate(IdealPointMethod.GIBBS).diagnostics();
        assertThat(found.medianRHat()).isBetween(0.99, 1.1);
        assertThat(found.chainCorrelation()).isGreaterThan(0.98);
        assertThat(found.medianEffectiveDraws()).isBetween(20.0, 400.0);
    }

    @Test
    void oneChainAloneHasNoSecondToAgreeWith() {
        IdealPointSettings settings = new IdealPointSettings(IdealPointMethod.GIBBS, 20, 20, 1, 1, 1);
        assertThat(IdealPointEstimator.estimate(PANEL, settings).diagnostics().chainCorrelation())
                .isNaN();
    }

    @Test
    void theLinesOfTheFastFitAreNoWiderThanThoseOfTheChains() {
        double fast = deviation(estimate(IdealPointMethod.FAST));
        double chains = deviation(estimate(IdealPointMethod.GIBBS));
        assertThat(fast).isBetween(0.4 * chains, 1.05 * chains);
    }

    private static double deviation(IdealPoints points) {
        return points.points().stream().mapToDouble(IdealPoint::sd).average().orElseThrow();
    }

    @Test
    void withoutVotesNothingIsEstimated() {
        VotePanel empty = VotePreparation.prepare(new CastVotes.Builder(List.of()).build(List.of()), null);
        assertThatThrownBy(() -> IdealPointEstimator.estimate(empty, IdealPointSettings.STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 items");
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> new IdealPointSettings(IdealPointMethod.GIBBS, 500, 250, 0, 1, 1))
                .hasMessageContaining("number of chains (0)");
    }
}
