package org.entente.answer.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.RegimeChange;
import org.entente.measure.TestWorld;
import org.entente.regime.RegimeAction;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final List<RegimeChange> steps = new ArrayList<>();

    @Test
    void aStateThatSignsRatifiesAndLeavesHasLeft() {
        step("1968", "PRK", RegimeAction.SIGN);
        step("1985", "PRK", RegimeAction.ACCEDE);
        assertThat(standing("PRK")).isEqualTo(Standing.PARTY);
        step("1993-03", "PRK", RegimeAction.ANNOUNCE_WITHDRAWAL);
        assertThat(standing("PRK")).isEqualTo(Standing.LEAVING);
        step("1993-06", "PRK", RegimeAction.RESUME);
        assertThat(standing("PRK")).isEqualTo(Standing.PARTY);
        step("2003", "PRK", RegimeAction.WITHDRAW);
        assertThat(standing("PRK")).isEqualTo(Standing.LEFT);
    }

    @Test
    void resumingLeadsBackToWhatWasBefore() {
        step("2000", "RUS", RegimeAction.SIGN);
        step("2001", "RUS", RegimeAction.SUSPEND);
        step("2002", "RUS", RegimeAction.ANNOUNCE_WITHDRAWAL);
        step("2003", "RUS", RegimeAction.RESUME);
        assertThat(standing("RUS")).isEqualTo(Standing.SIGNATORY);
    }

    @Test
    void whoTakesBackARatificationIsNoPartyAndHasNotLeft() {
        step("1996", "RUS", RegimeAction.SIGN);
        step("2000", "RUS", RegimeAction.RATIFY);
        step("2023", "RUS", RegimeAction.REVOKE);
        assertThat(standing("RUS")).isEqualTo(Standing.REVOKED);
        assertThat(regime().erosion()).isEqualTo(1);
    }

    @Test
    void stepsCountInTheOrderOfTheirDays() {
        step("2003", "PRK", RegimeAction.WITHDRAW);
        step("1985", "PRK", RegimeAction.ACCEDE);
        assertThat(standing("PRK")).isEqualTo(Standing.LEFT);
    }

    @Test
    void anAllegedViolationMovesNobody() {
        step("2014", "RUS", RegimeAction.VIOLATE_ALLEGED);
        Regime regime = regime();
        assertThat(regime.getMember("RUS").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(regime.allegations()).hasSize(1);
        assertThat(regime.erosion()).isNaN();
    }

    @Test
    void erosionIsTheShareThatTurnedAwayAndOneOnceItHasEnded() {
        step("1992", null, RegimeAction.ESTABLISH);
        assertThat(regime().erosion()).isZero();
        step("1992", "RUS", RegimeAction.RATIFY);
        step("1992", "USA", RegimeAction.RATIFY);
        step("2020", "USA", RegimeAction.WITHDRAW);
        assertThat(regime().erosion()).isEqualTo(.5);
        step("2024", null, RegimeAction.EXPIRE);
        assertThat(regime().erosion()).isEqualTo(1);
        assertThat(regime().ended()).isNotNull();
    }

    private Standing standing(String state) {
        return regime().getMember(state).standing();
    }

    private Regime regime() {
        return Steps.follow("TEST", steps);
    }

    private void step(String date, @Nullable String state, RegimeAction action) {
        StateId id = state == null ? null : TestWorld.state(state);
        PartialDate day = PartialDate.parse(date);
        steps.add(new RegimeChange(
                TestWorld.provenance("test", "s" + steps.size()), day, day.last(), "TEST", "Test treaty", id, action));
    }
}
