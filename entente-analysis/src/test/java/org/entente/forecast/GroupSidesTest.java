package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.forecast.chance.PairEvents;
import org.junit.jupiter.api.Test;

/** Groups as sides of a forecast. */
class GroupSidesTest {

    private static final Side ALLIES = new Side("ALLIES", Set.of("USA", "GBR", "FRA"));
    private static final Side RUSSIA = new Side("RUS", Set.of("RUS"));

    private static EventArray events(String... pairs) {
        EventArray events = new EventArray();
        for (int i = 0; i < pairs.length; i++) {
            events.add(
                    i,
                    EventArray.pack(pairs[i].substring(0, 3)),
                    EventArray.pack(pairs[i].substring(4)),
                    new CameoCode("042").packed(),
                    10,
                    1);
        }
        return events;
    }

    @Test
    void whatMembersDoIsTheGroupsAndWhatTheyDoToOneAnotherIsLeftOut() {
        GroupSides sides = GroupSides.of(ALLIES, RUSSIA);

        PairEvents events = sides.events(events("USA>RUS", "RUS>FRA", "USA>GBR", "CHN>RUS", "CHN>GBR"));

        assertThat(events.size()).isEqualTo(4);
        assertThat(events.pairCount())
                .as("with Russia, Russia and China, with China")
                .isEqualTo(3);
        assertThat(sides.pair(events)).isZero();
    }

    @Test
    void withEverybodyWhatMembersDoToOneAnotherIsLeftOutToo() {
        GroupSides sides = GroupSides.of(ALLIES, null);

        PairEvents events = sides.events(events("USA>GBR", "USA>RUS"));

        assertThat(events.size())
                .as("one event, of its source and of its target")
                .isEqualTo(2);
        assertThat(sides.pair(events)).isNotNegative();
    }

    @Test
    void aMemberThatIsAskedAboutByItselfIsNoPartOfTheGroup() {
        GroupSides sides = GroupSides.of(new Side("GBR", Set.of("GBR")), ALLIES);

        assertThat(sides.second()).isEqualTo(new Side("ALLIES", Set.of("USA", "FRA")));
        assertThat(sides.events(events("USA>GBR", "USA>FRA")).size()).isEqualTo(1);
        assertThat(sides.notes()).anyMatch(note -> note.startsWith("ALLIES is taken as one actor of 2 states"));
    }

    @Test
    void sidesThatShareMembersOrAreTheSameAreRefused() {
        Side others = new Side("OTHERS", Set.of("FRA", "CHN"));

        assertThatThrownBy(() -> GroupSides.of(ALLIES, others))
                .hasMessageContaining("(ALLIES, OTHERS)")
                .hasMessageContaining("FRA");
        assertThatThrownBy(() -> GroupSides.of(RUSSIA, RUSSIA)).hasMessageContaining("must differ");
        assertThatThrownBy(() -> new Side("NONE", Set.of())).hasMessageContaining("(NONE)");
    }
}
