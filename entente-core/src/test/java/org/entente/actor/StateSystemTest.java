package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateSystemTest {

    private static final StateSystem STATES = StateSystem.standard();

    @ParameterizedTest
    @CsvSource({
        "RUS, 365, 365",
        "PRK, 731, 731",
        "KOR, 732, 732",
        "JOS, 730, 730",
        "DEU, 255, 260",
        "DDR, 265, 265",
        "YEM, 679, 678",
        "YMD, 680, 680",
        "SRB, 345, 340",
        "CSK, 315, 315",
        "CZE, 316, 316",
        "SVK, 317, 317",
        "AUH, 300, 300",
        "AUT, 305, 305",
        "VNM, 816, 816",
        "RVN, 817, 817",
        "ANM, -1, 815",
        "TWN, 713, 713",
        "XKX, 347, 347",
        "SSD, 626, 626",
        "KIR, 946, 970",
        "NRU, 970, 971",
        "PSE, -1, -1",
        "VAT, -1, -1",
    })
    void aStateHasItsLastNumbers(String iso3, int cow, int gw) {
        StateId id = STATES.getState(iso3).id();
        assertThat(id.cow()).isEqualTo(cow);
        assertThat(id.gw()).isEqualTo(gw);
    }

    @ParameterizedTest
    @CsvSource({
        "255, 1900-01-01, DEU",
        "260, 1970-01-01, DEU",
        "255, 2000-01-01, DEU",
        "678, 1980-01-01, YEM",
        "679, 2000-01-01, YEM",
    })
    void aNumberFindsTheStateThatHadItThatDay(int cow, LocalDate at, String iso3) {
        assertThat(STATES.findByCow(cow, at)).map(State::iso3).hasValue(iso3);
    }

    @Test
    void aNumberIsNobodysOutsideItsDays() {
        assertThat(STATES.findByCow(255, day("1970-01-01"))).isEmpty();
        assertThat(STATES.findByCow(260, day("2000-01-01"))).isEmpty();
        assertThat(STATES.findByCow(260)).map(State::iso3).hasValue("DEU");
        assertThat(STATES.findByCow(999)).isEmpty();
    }

    @Test
    void theTwoListsMayDisagreeOnTheSameDay() {
        State germany = STATES.getState("DEU");
        assertThat(germany.cowCodeAt(day("1950-01-01"))).isEmpty();
        assertThat(germany.gwCodeAt(day("1950-01-01"))).hasValue(260);
        assertThat(germany.cowCodeAt(day("2000-01-01"))).hasValue(255);
        assertThat(germany.gwCodeAt(day("2000-01-01"))).hasValue(260);
        assertThat(STATES.findByGw(340, day("1900-01-01"))).map(State::iso3).hasValue("SRB");
        assertThat(STATES.findByGw(345, day("1950-01-01"))).map(State::iso3).hasValue("SRB");
    }

    @ParameterizedTest
    @CsvSource({"1816-01-01, 23", "1946-12-31, 66", "2016-12-31, 195", "2026-01-01, 195"})
    void theMembersOfADayAreAsManyAsPublished(LocalDate at, int members) {
        assertThat(STATES.listMembers(at)).hasSize(members);
    }

    @Test
    void membershipBeginsAndEndsOnTheListedDay() {
        StateId gdr = STATES.getState("DDR").id();
        assertThat(STATES.isMember(gdr, day("1954-03-24"))).isFalse();
        assertThat(STATES.isMember(gdr, day("1954-03-25"))).isTrue();
        assertThat(STATES.isMember(gdr, day("1990-10-02"))).isTrue();
        assertThat(STATES.isMember(gdr, day("1990-10-03"))).isFalse();
    }

    @Test
    void codesAreFoundInEitherCase() {
        assertThat(STATES.getState("prk")).isEqualTo(STATES.getState("PRK"));
        assertThat(STATES.findByIso2("kp")).hasValue(STATES.getState("PRK"));
        assertThat(STATES.findByIso2("QQ")).isEmpty();
    }

    @Test
    void anUnknownCodeIsRefusedWithNearOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STATES.getState("PKR"))
                .withMessageContaining("(PKR)")
                .withMessageContaining("North Korea (PRK)");
    }

    @Test
    void noCodeIsGivenTwice() {
        Set<String> alpha2 = new HashSet<>();
        Set<Integer> cow = new HashSet<>();
        for (State state : STATES.listStates()) {
            assertThat(state.iso2() == null || alpha2.add(state.iso2()))
                    .as(state.iso3())
                    .isTrue();
            assertThat(!state.id().hasCow() || cow.add(state.id().cow()))
                    .as(state.iso3())
                    .isTrue();
            assertThat(STATES.getState(state.iso3())).isSameAs(state);
        }
    }

    @Test
    void statesAreListedByCodeAndCannotBeChanged() {
        assertThat(STATES.listStates())
                .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()))
                .isUnmodifiable();
    }

    @Test
    void everyStateHasACapitalAndARegion() {
        for (State state : STATES.listStates()) {
            assertThat(state.region().subregion()).isNotBlank();
            assertThat(state.kind() != StateKind.STATE || !state.capitals().isEmpty())
                    .as(state.iso3())
                    .isTrue();
            assertThat(state.kind() == StateKind.STATE)
                    .as(state.iso3())
                    .isEqualTo(state.id().hasCow() || state.id().hasGw());
        }
    }

    @Test
    void spansOfOneStateFollowEachOther() {
        for (State state : STATES.listStates()) {
            assertInOrder(
                    state, state.cowSpells().stream().map(StateSpell::span).toList());
            assertInOrder(state, state.gwSpells().stream().map(StateSpell::span).toList());
            assertInOrder(state, state.names().stream().map(StateName::span).toList());
        }
    }

    private static void assertInOrder(State state, List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1).to())
                    .as(state.iso3())
                    .isNotNull()
                    .isBefore(spans.get(i).from());
        }
    }

    @Test
    void theCapitalMovesWithTheYears() {
        State russia = STATES.getState("RUS");
        assertThat(russia.findCapitalAt(day("1900-01-01"))).map(Capital::name).hasValue("Saint Petersburg");
        assertThat(russia.findCapitalAt(day("2024-06-19"))).map(Capital::name).hasValue("Moscow");
        assertThat(STATES.getState("PRK").region()).isEqualTo(new Region("Asia", "Eastern Asia"));
    }

    @Test
    void aTerritoryIsNoMemberEver() {
        State greenland = STATES.getState("GRL");
        assertThat(greenland.kind()).isEqualTo(StateKind.TERRITORY);
        assertThat(greenland.isCowMember(day("2000-01-01"))).isFalse();
        assertThat(STATES.getState("PSE").kind()).isEqualTo(StateKind.NON_MEMBER);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
