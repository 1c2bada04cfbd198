package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.Dyad;
import org.entente.entry.Event;
import org.entente.entry.RollCall;
import org.entente.event.CameoCode;
import org.entente.event.QuadClass;
import org.entente.time.PartialDate;
import org.entente.vote.NamedStates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryUseTest {

    private static final Dyad PAIR = Dyad.of(TestWorld.state("RUS"), TestWorld.state("PRK"));
    private static final LocalDate DAY = LocalDate.of(2019, 4, 25);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anEventIsOfBondOrPressureByItsRoot(int root) {
        Event event = new Event(
                TestWorld.provenance("test-events", "e"),
                PartialDate.ofDay(DAY),
                DAY,
                Actor.of(TestWorld.state("RUS")),
                Actor.of(TestWorld.state("PRK")),
                new CameoCode(String.format("%02d", root)),
                0,
                1,
                false,
                null,
                null,
                null);
        assertThat(EntryUse.of(event, PAIR)).isEqualTo(root <= 8 ? EntryUse.BOND : EntryUse.PRESSURE);
    }

    @ParameterizedTest
    @EnumSource(QuadClass.class)
    void quadClassesHaveTheUseOfTheirEvents(QuadClass quadClass) {
        assertThat(EntryUse.ofQuadClass(quadClass))
                .isEqualTo(quadClass.code().endsWith("cooperation") ? EntryUse.BOND : EntryUse.PRESSURE);
    }

    @ParameterizedTest
    @CsvSource({
        "'HUMAN RIGHTS, DEMOCRATIC PEOPLE''S REPUBLIC OF KOREA', PRESSURE",
        "'Situation of human rights in the Democratic People’s Republic of Korea', PRESSURE",
        "'Militarization of Crimea, Ukraine, by the Russian Federation', PRESSURE",
        "'CUBA--UNITED STATES', BOND",
        "'Report of the Republic of Korea', BOND",
        "'NUCLEAR DISARMAMENT', BOND"
    })
    void rollCallsThatNameOneOfThePairAreNotOfItsBond(String title, EntryUse use) {
        assertThat(EntryUse.of(rollCall(title), PAIR)).isEqualTo(use);
    }

    @Test
    void theLongestNameWins() {
        assertThat(NamedStates.in("Democratic People's Republic of Korea")).isEqualTo(Set.of(TestWorld.state("PRK")));
        assertThat(NamedStates.in("the Republic of Korea")).isEqualTo(Set.of(TestWorld.state("KOR")));
        assertThat(NamedStates.in("Equatorial Guinea and Niger"))
                .isEqualTo(Set.of(TestWorld.state("GNQ"), TestWorld.state("NER")));
        assertThat(NamedStates.in("Nigeria")).isEqualTo(Set.of(TestWorld.state("NGA")));
    }

    static RollCall rollCall(String title) {
        return new RollCall(
                TestWorld.provenance(TestWorld.VOTES, title),
                PartialDate.ofDay(DAY),
                DAY,
                "UNGA",
                1,
                73,
                null,
                title,
                null,
                false,
                false,
                false,
                Set.of());
    }
}
