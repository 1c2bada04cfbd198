package org.entente.measure.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.event.QuadClass;
import org.entente.series.Variable;
import org.junit.jupiter.api.Test;

/** The one number over the strands. */
class BondsTest {

    private static final List<StrandLevel> STRANDS = List.of(
            strand(BondStrand.TALK, new Band(30, 35, 40, 45, 50)),
            strand(BondStrand.VOTES, new Band(80, 85, 90, 95, 100)),
            strand(BondStrand.ARMS, Band.UNKNOWN));

    private static StrandLevel strand(BondStrand strand, Band score) {
        return BondChangeTest.strand(strand, "fixture", score);
    }

    private static Bond bond(List<StrandLevel> strands, BondWeights weights) {
        return Bonds.combine(LocalDate.of(2011, 1, 1), Dyad.parse("PRK-RUS"), strands, weights);
    }

    @Test
    void theScoreIsTheWeightedMeanOfTheStrandsThatAreKnown() {
        assertThat(bond(STRANDS, BondWeights.EQUAL).score()).isCloseTo(65, within(1e-12));
        assertThat(bond(STRANDS, BondWeights.parse("talk=1,votes=3")).score()).isCloseTo(77.5, within(1e-12));
    }

    @Test
    void aMissingStrandLowersTheCoverageAndNeverTheScore() {
        Bond whole = bond(STRANDS.subList(0, 2), BondWeights.EQUAL);
        Bond withUnknown = bond(STRANDS, BondWeights.EQUAL);

        assertThat(withUnknown.score()).isEqualTo(whole.score());
        assertThat(withUnknown.low()).isEqualTo(whole.low());
        assertThat(withUnknown.coverage()).isCloseTo(2 / 3.0, within(1e-12)).isLessThan(whole.coverage());
    }

    @Test
    void bandsOfIndependentStrandsAddBySquares() {
        Bond bond = bond(STRANDS, BondWeights.EQUAL);

        assertThat(bond.high() - bond.score()).isCloseTo(Math.sqrt(200) / 2, within(1e-12));
        assertThat(bond.score() - bond.low()).isCloseTo(Math.sqrt(200) / 2, within(1e-12));
    }

    @Test
    void sensitivityDropsAndReweighsEachStrand() {
        List<Bond.Sensitivity> changes = bond(STRANDS, BondWeights.EQUAL).sensitivity();

        assertThat(changes)
                .contains(
                        new Bond.Sensitivity("without talk", 90),
                        new Bond.Sensitivity("without votes", 40),
                        new Bond.Sensitivity("votes × 2", 220 / 3.0))
                .noneMatch(change -> change.change().contains("arms"));
    }

    @Test
    void nothingKnownGivesNoNumber() {
        Bond bond = bond(STRANDS.subList(2, 3), BondWeights.EQUAL);

        assertThat(bond.score()).isNaN();
        assertThat(bond.low()).isNaN();
        assertThat(bond.coverage()).isZero();
    }

    @Test
    void noStrandUsesConflict() {
        assertThat(BondStrand.of(QuadClass.VERBAL_CONFLICT)).isEmpty();
        assertThat(BondStrand.of(QuadClass.MATERIAL_CONFLICT)).isEmpty();
        assertThat(BondStrand.of(new Variable.EventRate("icews", QuadClass.MATERIAL_CONFLICT)))
                .isEmpty();
        assertThat(BondStrand.of(new Variable.GoldsteinRate("icews"))).isEmpty();
        assertThat(BondStrand.of(new Variable.UniverseCount("starter", "vetoes-prk")))
                .isEmpty();
        assertThat(BondStrand.of(new Variable.UniverseCount("starter", "summits-prk-rus")))
                .isEqualTo(Optional.of(BondStrand.VISITS));
    }

    @Test
    void weightsAreReadAndRefusedWithTheirValue() {
        assertThat(BondWeights.parse("deeds=2").of(BondStrand.DEEDS)).isEqualTo(2);
        assertThat(BondWeights.parse("deeds=2").of(BondStrand.TALK)).isEqualTo(1);
        assertThatThrownBy(() -> BondWeights.parse("deeds")).hasMessageContaining("(deeds)");
        assertThatThrownBy(() -> BondWeights.parse("love=1")).hasMessageContaining("talk, deeds");
        assertThatThrownBy(() -> BondWeights.parse("talk=-1")).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> BondWeights.parse("talk=0,deeds=0,visits=0,votes=0,pledges=0,arms=0,trade=0"))
                .hasMessageContaining("not all be 0");
    }
}
