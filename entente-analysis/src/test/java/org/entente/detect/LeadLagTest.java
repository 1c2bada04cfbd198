package org.entente.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.detect.LeadLag.Lag;
import org.entente.detect.LeadLag.Turn;
import org.junit.jupiter.api.Test;

class LeadLagTest {

    private static final Turn EARLY = new Turn(1000, 900, 1100, 0.95, 0.9);
    private static final Turn LATE = new Turn(1300, 1250, 1500, 0.95, 0.8);

    @Test
    void theLagRunsFromTheFirstSeriesToTheSecond() {
        Lag lag = LeadLag.between(List.of(EARLY), List.of(LATE), 1000).getFirst();
        assertThat(lag.lagDays()).isEqualTo(300);
        assertThat(lag.lowDays()).isCloseTo(300 - Math.hypot(50, 100), within(1e-9));
        assertThat(lag.highDays()).isCloseTo(300 + Math.hypot(200, 100), within(1e-9));
        assertThat(lag.firstLeads()).isBetween(0.95, 1.0);
        assertThat(lag.probability()).isCloseTo(0.72, within(1e-12));
    }

    @Test
    void turnedAroundTheSignChanges() {
        Lag there = LeadLag.between(List.of(EARLY), List.of(LATE), 1000).getFirst();
        Lag back = LeadLag.between(List.of(LATE), List.of(EARLY), 1000).getFirst();
        assertThat(back.lagDays()).isEqualTo(-there.lagDays());
        assertThat(back.lowDays()).isCloseTo(-there.highDays(), within(1e-9));
        assertThat(back.firstLeads()).isCloseTo(1 - there.firstLeads(), within(1e-9));
    }

    @Test
    void theNearestTurnWithinReachIsTaken() {
        Turn far = new Turn(5000, 4990, 5010, 0.95, 1);
        List<Lag> lags = LeadLag.between(List.of(EARLY, far), List.of(LATE, new Turn(9000, 9000, 9000, 0.95, 1)), 500);
        assertThat(lags).hasSize(1);
        assertThat(lags.getFirst().first()).isEqualTo(EARLY);
        assertThat(LeadLag.between(List.of(), List.of(LATE), 500)).isEmpty();
    }

    @Test
    void exactDatesLeadForCertain() {
        Turn day = new Turn(10, 10, 10, 0.95, 1);
        Turn next = new Turn(11, 11, 11, 0.95, 1);
        assertThat(LeadLag.between(List.of(day), List.of(next), 5).getFirst().firstLeads())
                .isEqualTo(1);
        assertThat(LeadLag.between(List.of(day), List.of(day), 5).getFirst().firstLeads())
                .isEqualTo(0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Turn(5, 6, 7, 0.95, 1));
    }
}
