package org.entente.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.forecast.graph.Quadruples;
import org.junit.jupiter.api.Test;

class HomesTest {

    private static final int MINISTER = 4;
    private static final Traits TRAITS = new Traits(new Quadruples(
            new int[0][],
            List.of("Japan", "Foreign Affairs (Japan)", "Citizen (Japan)", "Police (China)", "A. Minister"),
            List.of("Consult"),
            0,
            1,
            0,
            0));

    private final Homes homes = new Homes(TRAITS, 5);

    @Test
    void aPersonBelongsWhereItsTrafficIsOnceThereIsSome() {
        homes.count(MINISTER, 1);
        homes.count(MINISTER, 2);
        assertThat(homes.country(MINISTER)).isZero();
        homes.count(MINISTER, 1);

        assertThat(homes.country(MINISTER)).isEqualTo(TRAITS.country(0));
        assertThat(homes.role(MINISTER)).isEqualTo(TRAITS.personRole());
        assertThat(homes.members().size(TRAITS.country(0))).isEqualTo(4);
    }

    @Test
    void officesTellMoreThanStates() {
        homes.count(MINISTER, 0);
        homes.count(MINISTER, 0);
        homes.count(MINISTER, 3);

        assertThat(homes.country(MINISTER)).isEqualTo(TRAITS.country(3));
    }

    @Test
    void anActorWhoseNameStatesItsCountryStaysThere() {
        for (int i = 0; i < 10; i++) {
            homes.count(3, 1);
        }
        assertThat(homes.country(3)).isEqualTo(TRAITS.country(3));
        assertThat(homes.role(3)).isEqualTo(TRAITS.role(3));
    }
}
