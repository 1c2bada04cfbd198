package org.entente.measure.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.entente.actor.Actor;
import org.entente.entry.Conflict;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.measure.Measured;
import org.entente.measure.TestWorld;
import org.entente.series.Exposure;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionRiskTest {

    private static final LocalDate DAY = LocalDate.of(2010, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"East Asia", "Eastern Asia", "east-asia", "EASTERN ASIA"})
    void aRegionIsFoundHoweverItIsWritten(String name) {
        assertThat(Regions.get(name).states()).contains(TestWorld.state("PRK"), TestWorld.state("JPN"));
    }

    @Test
    void statesJoinedByCommasAreARegion() {
        assertThat(Regions.get("North Korea, JPN").states()).hasSize(2);
    }

    @Test
    void anUnknownRegionIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Regions.get("Atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Eastern Asia");
    }

    @Test
    void nuclearPairsCountFromTheFirstExplosion() {
        Regions.NamedRegion peninsula = Regions.get("CHN,PRK");

        assertThat(part(new TestWorld(), peninsula, LocalDate.of(2006, 10, 8), "nuclear"))
                .isZero();
        assertThat(part(new TestWorld(), peninsula, LocalDate.of(2006, 10, 9), "nuclear"))
                .isEqualTo(.5);
    }

    @Test
    void conflictIsRankedAmongSubregions() {
        TestWorld world = new TestWorld();
        world.cover(TestWorld.EVENTS, Family.EVENTS, 2010, 2010);
        int last = Math.toIntExact(DAY.toEpochDay());
        world.exposure = new Exposure(new int[] {last - 61, last - 31, last}, new long[] {1000, 1000, 1000});
        int month = 2010 * 12 + 11;
        world.events.add(month, EventArray.pack("PRK"), EventArray.pack("KOR"), 4, 9, -900);
        world.events.add(month, EventArray.pack("FRA"), EventArray.pack("DEU"), 4, 1, -100);

        assertThat(part(world, Regions.get("East Asia"), DAY, "conflict")).isEqualTo(1);
        assertThat(part(world, Regions.get("Western Europe"), DAY, "conflict")).isBetween(.9, 1.0);
        assertThat(part(world, Regions.get("South America"), DAY, "conflict")).isLessThan(.5);
        assertThat(RegionRisk.deviationOfChanges(new double[] {0, 1, 0})).isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void withoutADatasetWarsAreUnknownAndWithOneTheyAreCounted() {
        TestWorld world = new TestWorld();
        assertThat(part(world, Regions.get("Korean Peninsula"), DAY, "disputes"))
                .isNaN();
        world.cover("test-disputes", Family.CONFLICTS, 1990, 2010);
        world.entries.add(new Conflict(
                TestWorld.provenance("test-disputes", "d"),
                PartialDate.ofYear(2010),
                DAY,
                "1",
                "dispute",
                Actor.of(TestWorld.state("PRK")),
                Actor.of(TestWorld.state("KOR")),
                "4 use of force",
                46,
                46,
                new DateSpan(LocalDate.of(2010, 1, 1), DAY)));

        assertThat(part(world, Regions.get("Korean Peninsula"), DAY, "disputes"))
                .isEqualTo(1);
        assertThat(part(world, Regions.get("East Asia"), DAY, "disputes")).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(part(world, Regions.get("Korean Peninsula"), LocalDate.of(2000, 1, 1), "disputes"))
                .isNaN();
    }

    private static double part(TestWorld world, Regions.NamedRegion region, LocalDate day, String name) {
        return new RegionRisk(world)
                .measure(region, day).parts().stream()
                        .filter(each -> each.name().equals(name))
                        .mapToDouble(Measured::value)
                        .findFirst()
                        .orElseThrow();
    }
}
