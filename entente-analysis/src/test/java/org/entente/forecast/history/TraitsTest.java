package org.entente.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.forecast.graph.Quadruples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitsTest {

    @Test
    void namesSayCountryAndRole() {
        Traits traits = new Traits(new Quadruples(
                new int[0][],
                List.of("Japan", "Foreign_Affairs_(Japan)", "Foreign Affairs (China)", "Angela Merkel"),
                List.of("Consult"),
                0,
                1,
                0,
                0));

        assertThat(traits.country(0)).isEqualTo(traits.country(1)).isPositive().isNotEqualTo(traits.country(2));
        assertThat(traits.role(1)).isEqualTo(traits.role(2)).isPositive().isNotEqualTo(traits.role(0));
        assertThat(traits.country(3)).isZero();
        assertThat(traits.role(3)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "make statement, 1",
        "appeal for aid, 2",
        "express intent to yield, 3",
        "host a visit, 4",
        "sign formal agreement, 5",
        "cooperate militarily, 6",
        "provide aid, 7",
        "ease curfew, 8",
        "investigate, 9",
        "demand rights, 10",
        "accuse of aggression, 11",
        "reject, 12",
        "threaten, 13",
        "demonstrate or rally, 14",
        "demonstrate military or police power, 15",
        "reduce relations, 16",
        "coerce, 17",
        "torture, 18",
        "fight with artillery and tanks, 19",
        "engage in mass killings, 20",
        "sing, 0"
    })
    void descriptionsFallUnderTheirRoot(String description, int root) {
        assertThat(RelationRoots.of(description)).isEqualTo(root);
    }
}
