package org.entente.answer.significance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.entry.Event;
import org.entente.event.CameoCode;
import org.entente.measure.TestWorld;
import org.entente.provenance.Coverage;
import org.entente.provenance.Universe;
import org.entente.time.PartialDate;
import org.junit.jupiter.api.Test;

class MatchedDaysTest {

    private static final Universe UNIVERSE = new Universe(
            "meetings",
            "test",
            "events",
            "every meeting",
            List.of("PRK", "RUS"),
            "all",
            new Coverage("meetings", LocalDate.of(2008, 1, 1), LocalDate.of(2012, 12, 31), true),
            "test");

    @Test
    void matchedDaysLieWithinTheListAndAwayFromEveryMeeting() {
        Meeting first = meeting(LocalDate.of(2010, 1, 1));
        Meeting second = meeting(LocalDate.of(2010, 12, 1));
        List<LocalDate> days = MatchedDays.of(first, List.of(first, second), 90);
        assertThat(days).isNotEmpty().allSatisfy(day -> {
            assertThat(day)
                    .isBetween(
                            LocalDate.of(2008, 1, 1).plusDays(90),
                            LocalDate.of(2012, 12, 31).minusDays(90));
            for (Meeting meeting : List.of(first, second)) {
                assertThat(Math.abs(meeting.day().toEpochDay() - day.toEpochDay()))
                        .isGreaterThan(90);
            }
        });
    }

    @Test
    void aListTooShortHasNone() {
        Meeting meeting = meeting(LocalDate.of(2010, 1, 1));
        assertThat(MatchedDays.of(meeting, List.of(meeting), 1200)).isEmpty();
    }

    private static Meeting meeting(LocalDate day) {
        Event event = new Event(
                TestWorld.provenance("test", day.toString()),
                PartialDate.ofDay(day),
                day,
                null,
                null,
                new CameoCode("040"),
                0,
                1,
                true,
                "head",
                "A meeting",
                null);
        return new Meeting(Dyad.of(TestWorld.state("PRK"), TestWorld.state("RUS")), day, event, UNIVERSE);
    }
}
