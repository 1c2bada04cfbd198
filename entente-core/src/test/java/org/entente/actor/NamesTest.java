package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.actor.internal.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final StateSystem STATES = StateSystem.standard();

    static Stream<Arguments> namesThatResolve() {
        return Table.read(NamesTest.class, "names-that-resolve.csv", 3).stream()
                .flatMap(row -> Table.list(row.get(2)).stream().map(name -> Arguments.of(row.get(0), name)));
    }

    @ParameterizedTest
    @MethodSource("namesThatResolve")
    void aNameMeansOneState(String iso3, String name) {
        assertThat(STATES.resolve(name, null))
                .isEqualTo(resolved(iso3, STATES.getState(iso3).name()));
    }

    @Test
    void theTableOfNamesIsLong() {
        assertThat(namesThatResolve()).hasSizeGreaterThan(600);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea, North | PRK",
                "Korea, South | KOR",
                "Korea, Democratic People's Republic of | PRK",
                "Korea, Republic of | KOR",
                "Korea, Dem. Rep. | PRK",
                "Korea, People's Republic of | PRK",
                "Iran, Islamic Republic of | IRN",
                "Congo, Democratic Republic of the | COD",
                "Congo, Dem. Rep. | COD",
                "Congo, Rep. | COG",
                "Gambia, The | GMB",
                "Bahamas, The | BHS",
                "Germany, East | DDR",
                "Yemen, Rep. | YEM",
                "Egypt, Arab Rep. | EGY",
                "Tanzania, United Republic of | TZA",
                "Macedonia, the former Yugoslav Republic of | MKD",
                "Moldova, Republic of | MDA",
                "Venezuela, RB | VEN",
                "Vietnam, Democratic Republic of | VNM",
                "Vietnam, Republic of | RVN",
            })
    void theOrderRoundACommaDoesNotMatter(String name, String iso3) {
        assertThat(STATES.getStateNamed(name, null).iso3()).isEqualTo(iso3);
    }

    @ParameterizedTest
    @CsvSource({
        "Korea, , KOR PRK",
        "Korea, 1960-01-01, KOR PRK",
        "Korea, 2024-06-19, KOR PRK",
        "Корея, , KOR PRK",
        "Corée, , KOR PRK",
        "كوريا, , KOR PRK",
        "Koreans, 1990-01-01, KOR PRK",
        "Congo, , COD COG",
        "Конго, , COD COG",
        "コンゴ, , COD COG",
        "Congolese, , COD COG",
        "Germany, 1970-01-01, DDR DEU",
        "German, 1970-01-01, DDR DEU",
        "Yemen, 1980-01-01, YEM YMD",
        "Vietnam, 1965-01-01, RVN VNM",
        "베트남, 1965-01-01, RVN VNM",
        "Hesse, , HSE HSG",
    })
    void aNameOfSeveralStatesListsThem(String name, @Nullable LocalDate at, String codes) {
        assertThat(STATES.resolve(name, at))
                .isInstanceOfSatisfying(
                        Resolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates().stream().map(State::iso3))
                                .containsExactly(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Russia, 1850-01-01, RUS, Russian Empire",
        "Russia, 1970-01-01, RUS, Soviet Union",
        "Russia, 1991-12-26, RUS, Russia",
        "USSR, 1991-12-25, RUS, Soviet Union",
        "USSR, 2000-01-01, RUS, Russia",
        "Yugoslavia, 1930-01-01, SRB, Yugoslavia",
        "Yugoslavia, 2003-02-03, SRB, Yugoslavia",
        "Serbia, 2004-01-01, SRB, Serbia and Montenegro",
        "Serbia, 2010-01-01, SRB, Serbia",
        "Germany, 1860-01-01, DEU, Prussia",
        "Germany, 1939-09-01, DEU, Germany",
        "West Germany, 1970-01-01, DEU, West Germany",
        "Germany, 1995-01-01, DEU, Germany",
        "Yemen, 1960-01-01, YEM, Yemen",
        "Yemen, 1995-01-01, YEM, Yemen",
        "Vietnam, 1850-01-01, ANM, Annam",
        "Vietnam, 1990-01-01, VNM, Vietnam",
        "Korea, 1890-01-01, JOS, Korea",
        "조선, 1890-01-01, JOS, Korea",
        "조선, 2020-01-01, PRK, North Korea",
        "Austria, 1900-01-01, AUH, Austria-Hungary",
        "Austria, 1850-01-01, AUH, Austrian Empire",
        "Austria, 1960-01-01, AUT, Austria",
        "Hungary, 1914-07-28, AUH, Austria-Hungary",
        "Hungary, 1918-11-04, HUN, Hungary",
        "Turkey, 1900-01-01, TUR, Ottoman Empire",
        "Iran, 1920-01-01, IRN, Persia",
        "Myanmar, 1980-01-01, MMR, Burma",
        "Sri Lanka, 1960-01-01, LKA, Ceylon",
        "Italy, 1850-01-01, ITA, Sardinia",
        "Egypt, 1960-01-01, EGY, United Arab Republic",
        "DRC, 1980-01-01, COD, Zaire",
    })
    void theDayDecidesWhoIsMeantAndWhatItWasCalled(String name, LocalDate at, String iso3, String nameThen) {
        assertThat(STATES.resolve(name, at)).isEqualTo(resolved(iso3, nameThen));
    }

    @ParameterizedTest
    @CsvSource({
        "Slovokia, SVK",
        "Nroth Korea, PRK",
        "Belguim, BEL",
        "Kazahkstan, KAZ",
        "Росия, RUS",
        "Untied States, USA",
    })
    void aSlipOfThePenIsUnknownButNotFar(String name, String iso3) {
        assertThat(STATES.resolve(name, null))
                .isInstanceOfSatisfying(
                        Resolution.Unknown.class,
                        unknown ->
                                assertThat(unknown.nearest().getFirst().iso3()).isEqualTo(iso3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!", "999", "United Nations", "NATO", "Atlantis Free Republic"})
    void whatIsNoStateIsUnknown(String text) {
        assertThat(STATES.resolve(text, null)).isEqualTo(new Resolution.Unknown(List.of()));
    }

    @Test
    void aCodeComesBeforeAnAbbreviationOfAnotherState() {
        assertThat(STATES.getStateNamed("AUS", null).name()).isEqualTo("Australia");
        assertThat(STATES.getStateNamed("SWZ", null).name()).isEqualTo("Eswatini");
        assertThat(STATES.getStateNamed("LA", null).name()).isEqualTo("Laos");
    }

    @Test
    void anAmbiguousNameIsRefusedWithItsCandidates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STATES.getStateNamed("Korea", null))
                .withMessageContaining("(Korea)")
                .withMessageContaining("South Korea (KOR) or North Korea (PRK)");
    }

    @Test
    void aNameOfOneStateIsFoundWithoutNearMisses() {
        assertThat(STATES.findStateNamed(" DPRK ", null)).map(State::iso3).contains("PRK");
        assertThat(STATES.findStateNamed("Korea", null)).isEmpty();
        assertThat(STATES.findStateNamed("Ruritania", null)).isEmpty();
    }

    @Test
    void anUnknownNameIsRefusedWithItsNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STATES.getStateNamed("Noth Korea", null))
                .withMessageContaining("Maybe you meant North Korea (PRK)");
    }

    @Test
    void everyNameOfEveryStateLeadsBackToIt() {
        for (State state : STATES.listStates()) {
            LocalDate last = state.names().getLast().span().from();
            assertThat(candidates(STATES.resolve(state.formalName(), last))).contains(state);
            state.names()
                    .forEach(then -> assertThat(candidates(STATES.resolve(
                                    then.name().toUpperCase(Locale.ROOT),
                                    then.span().from())))
                            .as(then.name())
                            .contains(state));
        }
    }

    private static List<State> candidates(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> List.of(resolved.state());
            case Resolution.Ambiguous ambiguous -> ambiguous.candidates();
            case Resolution.Unknown unknown -> List.of();
        };
    }

    private static Resolution resolved(String iso3, String nameThen) {
        return new Resolution.Resolved(STATES.getState(iso3), nameThen);
    }
}
