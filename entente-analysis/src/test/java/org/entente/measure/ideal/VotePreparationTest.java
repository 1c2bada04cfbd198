package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.StateId;
import org.entente.vote.CastVotes;
import org.entente.vote.CastVotes.Call;
import org.entente.vote.CastVotes.Match;
import org.junit.jupiter.api.Test;

class VotePreparationTest {

    private final CastVotes.Builder builder = new CastVotes.Builder(
            List.of(new StateId("USA", 2, 2), new StateId("RUS", 365, 365), new StateId("ZAF", 560, 560)));

    private void call(int number, int session, boolean partial, int... choices) {
        builder.call(new Call(number, session, LocalDate.of(1945 + session, 10, 1), partial, Set.of("nu")));
        for (int state = 0; state < choices.length; state++) {
            if (choices[state] > 0) {
                builder.vote(state, choices[state]);
            }
        }
    }

    private VotePanel prepare(Match... matches) {
        return VotePreparation.prepare(builder.build(List.of(matches)), null);
    }

    @Test
    void partsOfResolutionsCountUntilSession44Only() {
        call(1, 44, true, 1, 3);
        call(2, 45, true, 1, 3);
        call(3, 45, false, 1, 3);
        VotePanel panel = prepare();
        assertThat(panel.itemCount()).isEqualTo(2);
        assertThat(panel.itemSession(0)).isEqualTo(44);
        assertThat(panel.itemSession(1)).isEqualTo(45);
    }

    @Test
    void session19AndUnanimousRollCallsAreDropped() {
        call(1, 19, false, 1, 3);
        call(2, 20, false, 1, 1);
        call(3, 20, false, 1, 2);
        VotePanel panel = prepare();
        assertThat(panel.itemCount()).isEqualTo(1);
        assertThat(panel.voteCount()).isEqualTo(2);
    }

    @Test
    void unitsAreOrderedByStateThenSession() {
        call(1, 2, false, 1, 3, 2);
        call(2, 3, false, 0, 1, 3);
        VotePanel panel = prepare();
        assertThat(panel.states()).extracting(StateId::iso3).containsExactly("RUS", "USA", "ZAF");
        assertThat(IntStream.range(0, panel.unitCount()).map(panel::session)).containsExactly(2, 3, 2, 2, 3);
        assertThat(panel.stateStart(1)).isEqualTo(2);
        assertThat(panel.votes(0)).isEqualTo(1);
    }

    @Test
    void aChainOfMatchesEndsAtItsFirstRollCall() {
        Map<Integer, Integer> item = VotePreparation.links(
                List.of(new Match(10, 20), new Match(20, 30), new Match(5, 40), new Match(12, 40), new Match(30, 50)));
        assertThat(item)
                .containsEntry(20, 10)
                .containsEntry(30, 10)
                .containsEntry(50, 10)
                .containsEntry(40, 5);
    }

    @Test
    void matchedRollCallsShareAnItemEvenWhenEachIsUnanimous() {
        call(1, 2, false, 1, 1);
        call(2, 3, false, 3, 3);
        VotePanel panel = prepare(new Match(1, 2));
        assertThat(panel.itemCount()).isEqualTo(1);
        assertThat(panel.itemSession(0)).isZero();
        assertThat(panel.voteCount()).isEqualTo(4);
    }

    @Test
    void anIssueKeepsItsOwnRollCalls() {
        call(1, 2, false, 1, 3);
        CastVotes votes = builder.build(List.of());
        assertThat(VotePreparation.prepare(votes, "nu").itemCount()).isEqualTo(1);
        assertThat(VotePreparation.prepare(votes, "hr").itemCount()).isZero();
    }

    @Test
    void whoHardlyVotedHasNoPoint() {
        assertThat(VotePreparation.hasPoint("ZAN", 18)).isFalse();
        assertThat(VotePreparation.hasPoint("ZAF", 48)).isFalse();
        assertThat(VotePreparation.hasPoint("ZAF", 49)).isTrue();
    }
}
