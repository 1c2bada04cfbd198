package org.entente.series.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.provenance.Coverage;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.entente.vote.VotePairs;
import org.junit.jupiter.api.Test;

final class VoteSharesTest {

    private static final int[] A = {1, 1, 2, 3, 3, 1, 2, 1, 3, 2};
    private static final int[] B = {1, 2, 2, 3, 1, 1, 2, 1, 3, 3};
    private static final SeriesUnit UNIT = SeriesUnit.of(Dyad.parse("PRK-RUS"));
    private static final List<Coverage> COVERAGE =
            List.of(new Coverage("all", LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31), false));

    private static Series series(boolean identical) {
        VotePairs votes = new VotePairs();
        for (int i = 0; i < A.length; i++) {
            votes.add(i, 74, 18_200 + i, A[i], B[i]);
        }
        Variable variable = identical ? new Variable.IdenticalVotes("un") : new Variable.VoteAgreement("un");
        return VoteShares.compute(variable, identical, UNIT, Frequency.SESSION, votes, COVERAGE);
    }

    /** With distances 0,1,0,0,2,0,0,0,0,1 the mean is .4: agreement .8, and S = 2 · .8 − 1 = .6 (Signorino & Ritter 1999). */
    @Test
    void agreementIsThePublishedSimilarityOnAScaleFromZeroToOne() {
        Series series = series(false);
        int last = series.findLastKnown().orElseThrow();
        assertThat(series.value(last)).isCloseTo(.8, within(1e-12));
        assertThat(2 * series.value(last) - 1).isCloseTo(.6, within(1e-12));
        assertThat(series.exposure(last)).isEqualTo(10);
        assertThat(series.low(last)).isLessThan(.8);
        assertThat(series.high(last)).isBetween(.8, 1.0);
    }

    @Test
    void identicalVotesAreCounted() {
        Series series = series(true);
        int last = series.findLastKnown().orElseThrow();
        assertThat(series.value(last)).isCloseTo(.7, within(1e-12));
        assertThat(series.count(last)).isEqualTo(7);
    }

    @Test
    void aSessionWithoutSharedRollCallsIsUnknown() {
        Series series = series(false);
        assertThat(series.size()).isEqualTo(2);
        assertThat(series.period(0).label()).isEqualTo("S73");
        assertThat(series.value(0)).isNaN();
        assertThat(series.knownCount()).isEqualTo(1);
    }
}
