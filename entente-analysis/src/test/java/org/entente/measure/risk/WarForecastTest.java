package org.entente.measure.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.entry.Conflict;
import org.entente.entry.Family;
import org.entente.measure.Measured;
import org.entente.measure.TestWorld;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.junit.jupiter.api.Test;

class WarForecastTest {

    private static final String WARS = "test-wars";
    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);

    @Test
    void withoutADatasetOfWarsThereIsNoForecast() {
        assertThat(forecast(new TestWorld())).isEmpty();
    }

    @Test
    void aDatasetOfFewYearsIsNotLearnedFrom() {
        TestWorld world = new TestWorld();
        world.cover(WARS, Family.CONFLICTS, 1990, 2010);
        war(world, "PRK", 2010);

        assertThat(forecast(world)).isEmpty();
    }

    @Test
    void aStateAtWarIsGivenMoreThanOneThatWasAndThatMoreThanOneThatWasNot() {
        WarForecast forecast = forecast(world()).orElseThrow();

        assertThat(forecast.dataset()).isEqualTo(WARS);
        assertThat(forecast.lastYear()).isEqualTo(2010);
        assertThat(forecast.now()).isEqualTo(1);
        assertThat(chance(forecast, "PRK")).isGreaterThan(chance(forecast, "KOR"));
        assertThat(chance(forecast, "KOR")).isGreaterThan(chance(forecast, "JPN"));
        assertThat(forecast.expected().value())
                .isCloseTo(
                        forecast.expected().parts().stream()
                                .mapToDouble(Measured::value)
                                .sum(),
                        within(1e-12));
        assertThat(forecast.more()).isBetween(0.0, 1.0);
    }

    @Test
    void aChanceIsTheShareOfStateYearsWithTheSamePastThatAWarFollowed() {
        // North Korea is at war in 1960 to 2010: 50 years of war were followed by one, none was not.
        TestWorld world = new TestWorld();
        world.cover(WARS, Family.CONFLICTS, 1946, 2010);
        for (int year = 1960; year <= 2010; year++) {
            war(world, "PRK", year);
        }

        assertThat(chance(forecast(world).orElseThrow(), "PRK")).isCloseTo(50.5 / 51, within(1e-12));
    }

    @Test
    void whatHappensLaterChangesNoTrackRecordOfEarlierYears() {
        TestWorld world = world();
        world.entries.removeIf(
                each -> each.occurred() != null && each.occurred().first().getYear() > 2000);
        WarForecast before = WarForecast.of(
                        world, world.listAll(Conflict.class), Regions.get("East Asia"), LocalDate.of(2000, 12, 31))
                .orElseThrow();
        TestWorld later = world();
        WarForecast after = WarForecast.of(
                        later, later.listAll(Conflict.class), Regions.get("East Asia"), LocalDate.of(2000, 12, 31))
                .orElseThrow();

        assertThat(after.record()).isEqualTo(before.record());
        assertThat(after.expected().value()).isEqualTo(before.expected().value());
    }

    @Test
    void wherePersistenceIsNeverWrongNothingBeatsIt() {
        TestWorld world = new TestWorld();
        world.cover(WARS, Family.CONFLICTS, 1946, 2010);
        for (int year = 1946; year <= 2010; year++) {
            war(world, "PRK", year);
        }
        WarForecast.TrackRecord record = forecast(world).orElseThrow().record();

        assertThat(record.brierPersistence()).isZero();
        assertThat(record.hasSkill()).isFalse();
        assertThat(record.covered()).isEqualTo(record.years());
    }

    private static TestWorld world() {
        TestWorld world = new TestWorld();
        world.cover(WARS, Family.CONFLICTS, 1946, 2010);
        for (int year = 1950; year <= 2010; year++) {
            if (year % 12 < 5 || year > 2006) {
                war(world, "PRK", year);
            }
            if (year % 12 == 3) {
                war(world, "KOR", year);
            }
        }
        war(world, "KOR", 2005);
        return world;
    }

    private static Optional<WarForecast> forecast(TestWorld world) {
        return new RegionRisk(world).forecast(Regions.get("East Asia"), DAY);
    }

    private static double chance(WarForecast forecast, String state) {
        return forecast.expected().parts().stream()
                .filter(each -> each.name().equals(state))
                .mapToDouble(Measured::value)
                .findFirst()
                .orElseThrow();
    }

    private static void war(TestWorld world, String state, int year) {
        world.entries.add(new Conflict(
                TestWorld.provenance(WARS, state + year),
                PartialDate.ofYear(year),
                LocalDate.of(year, 12, 31),
                "7",
                "internal",
                Actor.of(TestWorld.state(state)),
                null,
                null,
                25,
                100,
                new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }
}
