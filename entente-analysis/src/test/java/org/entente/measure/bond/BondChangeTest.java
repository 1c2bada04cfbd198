package org.entente.measure.bond;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.evidence.Explanation;
import org.junit.jupiter.api.Test;

/** Like is compared with like. */
class BondChangeTest {

    private static final StrandLevel LOW_TALK = strand(BondStrand.TALK, "icews", new Band(30, 35, 40, 45, 50));
    private static final StrandLevel HIGH_TALK = strand(BondStrand.TALK, "icews", new Band(70, 75, 80, 85, 90));
    private static final StrandLevel VOTES = strand(BondStrand.VOTES, "un", new Band(88, 89, 90, 91, 92));
    private static final StrandLevel NO_VOTES = strand(BondStrand.VOTES, "un", Band.UNKNOWN);
    private static final StrandLevel PLEDGES = strand(BondStrand.PLEDGES, "cow", Band.recorded(20));
    private static final StrandLevel MORE_PLEDGES = strand(BondStrand.PLEDGES, "cow", Band.recorded(90));

    /** A strand of which only its score matters. */
    static StrandLevel strand(BondStrand strand, String dataset, Band score) {
        return new StrandLevel(
                strand,
                strand.key() + "@" + dataset,
                "2010",
                "",
                "coded",
                score,
                StrandTrend.unknown("relative"),
                score,
                100,
                1,
                List.of(),
                "",
                Explanation.of(strand.key(), score.level(), "", List.of()));
    }

    private static Bond bond(int year, StrandLevel... strands) {
        return Bonds.combine(LocalDate.of(year, 1, 1), Dyad.parse("PRK-RUS"), List.of(strands), BondWeights.EQUAL);
    }

    @Test
    void aStrandThatOneDayLacksMovesNothing() {
        Bond before = bond(2010, LOW_TALK, VOTES);
        Bond after = bond(2011, LOW_TALK, NO_VOTES);
        assertThat(after.high()).isLessThan(before.low());

        BondChange change = BondChange.between(before, after);

        assertThat(change.strands()).containsExactly(BondStrand.TALK);
        assertThat(change.before().score()).isEqualTo(40);
        assertThat(change.after().score()).isEqualTo(40);
        assertThat(change.isKnown()).isTrue();
        assertThat(change.isParted()).isFalse();
    }

    @Test
    void aStrandThatMovesIsSeenBesideOneThatIsLeftOut() {
        BondChange change = BondChange.between(bond(2010, LOW_TALK, NO_VOTES), bond(2011, HIGH_TALK, VOTES));

        assertThat(change.isParted()).isTrue();
        assertThat(change.after().score()).isEqualTo(80);
    }

    @Test
    void anotherSeriesOfTheSameStrandIsNotCompared() {
        StrandLevel other = strand(BondStrand.TALK, "gdelt-2", new Band(70, 75, 80, 85, 90));

        BondChange change = BondChange.between(bond(2010, LOW_TALK), bond(2011, other));

        assertThat(change.strands()).isEmpty();
        assertThat(change.isKnown()).isFalse();
        assertThat(change.isParted()).isFalse();
    }

    @Test
    void levelsAsRecordedAloneHaveNoBandToLeave() {
        BondChange change = BondChange.between(bond(2010, PLEDGES), bond(2011, MORE_PLEDGES));

        assertThat(change.strands()).containsExactly(BondStrand.PLEDGES);
        assertThat(change.isKnown()).isFalse();
        assertThat(change.isParted()).isFalse();
    }
}
