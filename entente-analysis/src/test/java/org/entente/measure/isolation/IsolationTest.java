package org.entente.measure.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measure.TestWorld.provenance;
import static org.entente.measure.TestWorld.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.event.EventArray;
import org.entente.measure.Measured;
import org.entente.measure.TestWorld;
import org.entente.measure.standing.Standing;
import org.entente.pledge.Obligation;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.entente.vote.VoteMatrix;
import org.junit.jupiter.api.Test;

class IsolationTest {

    private static final LocalDate DAY = LocalDate.of(2005, 6, 30);
    private static final State KOREA = StateSystem.standard().getState("PRK");

    @Test
    void distanceIsOneAgainstEverybodyAndZeroWithEverybody() {
        VoteMatrix votes =
                new VoteMatrix(List.of("AAA", "BBB", "CCC"), new int[] {1, 2}, new byte[] {3, 1, 1, 1, 3, 3});

        assertThat(VoteDistance.of(votes, "AAA").value()).isEqualTo(1);
        assertThat(VoteDistance.of(votes, "BBB").value()).isCloseTo(.5, within(1e-12));
        assertThat(VoteDistance.of(votes, "ZZZ").value()).isNaN();
    }

    @Test
    void anEmptyRecordKnowsNothing() {
        Measured isolation = new Isolation(new TestWorld()).measure(KOREA, DAY);

        assertThat(isolation.value()).isNaN();
        assertThat(isolation.coverage()).isZero();
        assertThat(isolation.parts())
                .allSatisfy(part -> assertThat(part.uncertainty()).isNotBlank());
    }

    @Test
    void alliesAreCountedWhereTheDatasetCoversTheDayOnly() {
        TestWorld world = new TestWorld();
        world.cover(TestWorld.TREATIES, Family.PLEDGES, 1990, 2012);
        pledge(world, "RUS");
        pledge(world, "PRK");

        int others = StateSystem.standard().listMembers(DAY).size() - 1;
        assertThat(new Isolation(world).measure(KOREA, DAY).value())
                .isCloseTo((1 - 1.0 / others + 0) / 2, within(1e-12));
        assertThat(new Isolation(world)
                        .measure(KOREA, LocalDate.of(2018, 6, 30))
                        .value())
                .as("after the dataset's end it is unknown, not none")
                .isNaN();
    }

    @Test
    void standingIsAPercentile() {
        TestWorld world = new TestWorld();
        world.cover(TestWorld.INDEX, Family.CAPABILITIES, 1990, 2012);
        for (String iso3 : List.of("CHN", "JPN", "PRK", "USA", "MNG")) {
            world.index.add(2004, EventArray.pack(iso3), iso3.equals("PRK") ? 2 : iso3.equals("MNG") ? 1 : 5);
        }
        Measured standing = new Standing(world).measure(KOREA, DAY);

        assertThat(standing.value()).isEqualTo(.25);
        assertThat(standing.coverage()).isEqualTo(.25);
    }

    private static void pledge(TestWorld world, String member) {
        LocalDate start = LocalDate.of(1961, 7, 6);
        world.entries.add(new Pledge(
                provenance(TestWorld.TREATIES, "t" + member),
                PartialDate.ofDay(start),
                start,
                "t",
                "A treaty",
                state(member),
                null,
                Set.of(Obligation.DEFENSE),
                new DateSpan(start, null)));
    }
}
