package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final StateId FRA = StateSystem.standard().getState("FRA").id();
    private static final StateId USA = StateSystem.standard().getState("USA").id();
    private static final Group COMMAND = new Group(
            "IMC",
            "Integrated command",
            List.of(
                    membership(USA, "1950-12-19", null),
                    membership(FRA, "1950-12-19", "1966-07-01"),
                    membership(FRA, "2009-04-04", null)));

    @Test
    void membersAreThoseOfTheDay() {
        assertThat(COMMAND.members(day("1950-12-18"))).isEmpty();
        assertThat(COMMAND.members(day("1960-01-01"))).containsExactly(FRA, USA);
        assertThat(COMMAND.members(day("1990-01-01"))).containsExactly(USA);
        assertThat(COMMAND.members(day("2020-01-01"))).containsExactly(FRA, USA);
    }

    @Test
    void theFirstAndTheLastDayCount() {
        assertThat(COMMAND.isMember(FRA, day("1966-07-01"))).isTrue();
        assertThat(COMMAND.isMember(FRA, day("1966-07-02"))).isFalse();
        assertThat(COMMAND.isMember(FRA, day("2009-04-04"))).isTrue();
    }

    @Test
    void aGroupAndAnOrganizationHaveNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Group(" ", "Nameless", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Organization("UNSC", ""));
        assertThat(new Organization("UNSC", "United Nations Security Council").id())
                .isEqualTo("UNSC");
    }

    @Test
    void aSpanMayNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(day("2000-01-02"), day("2000-01-01")))
                .withMessageContaining("2000-01-01");
    }

    @Test
    void officesAreFoundByTheirCode() {
        for (Office office : Office.values()) {
            assertThat(Office.getByCode(office.code())).isEqualTo(office);
        }
        assertThat(Office.HEAD_OF_STATE.code()).isEqualTo("head-of-state");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Office.getByCode("king"))
                .withMessageContaining("(king)")
                .withMessageContaining("head-of-government");
    }

    @Test
    void anIdIsThreeCapitalsAndSmallNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StateId("ru", 365, 365));
        assertThatIllegalArgumentException().isThrownBy(() -> new StateId("rus", 365, 365));
        assertThatIllegalArgumentException().isThrownBy(() -> new StateId("RUS", 0, 365));
        assertThatIllegalArgumentException().isThrownBy(() -> new StateId("RUS", 365, 1000));
        assertThat(new StateId("RUS", StateId.NONE, StateId.NONE))
                .isEqualTo(StateSystem.standard().getState("RUS").id());
    }

    @Test
    void aCapitalLiesOnTheGlobe() {
        Span span = new Span(day("2000-01-01"), null);
        assertThatIllegalArgumentException().isThrownBy(() -> new Capital("Tokyo", 139.69, 35.69, span));
        assertThatIllegalArgumentException().isThrownBy(() -> new Capital("Tokyo", Double.NaN, 35.69, span));
    }

    private static Membership membership(StateId state, String from, @Nullable String to) {
        return new Membership(state, new Span(day(from), to == null ? null : day(to)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
