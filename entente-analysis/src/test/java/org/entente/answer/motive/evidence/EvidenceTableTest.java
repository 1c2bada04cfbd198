package org.entente.answer.motive.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.answer.motive.durability.Features;
import org.entente.answer.motive.evidence.EvidenceTable.Past;
import org.entente.answer.motive.evidence.EvidenceTable.Row;
import org.junit.jupiter.api.Test;

class EvidenceTableTest {

    private static double[] features(double hostility) {
        double[] features = new double[Features.NAMES.size()];
        Arrays.fill(features, Double.NaN);
        features[Features.NAMES.indexOf("hostility10")] = hostility;
        return features;
    }

    /** Of 40 that lasted 10 had a dispute before, of 20 that did not 15. */
    private static List<Past> past() {
        List<Past> past = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            past.add(new Past(features(i < 10 ? 4 : 0), true));
        }
        for (int i = 0; i < 20; i++) {
            past.add(new Past(features(i < 15 ? 4 : 0), false));
        }
        return past;
    }

    private static Row dispute(EvidenceTable table) {
        return table.rows().stream()
                .filter(row -> row.indicator().equals("dispute"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRatioIsTheShareAmongThoseThatLastedOverThatAmongTheOthers() {
        Row row = dispute(EvidenceTable.of(past(), features(4)));

        assertThat(row.ratio()).isCloseTo((10.5 / 41) / (15.5 / 21), within(1e-12));
        assertThat(row.low()).isLessThan(row.ratio());
        assertThat(row.high()).isGreaterThan(row.ratio()).isLessThan(1);
        assertThat(row.speaksFor()).isEqualTo("necessity");
        assertThat(dispute(EvidenceTable.of(past(), features(0))).speaksFor()).isEqualTo("pivot");
    }

    @Test
    void theUnknownSaysNothing() {
        EvidenceTable table = EvidenceTable.of(past(), features(Double.NaN));

        assertThat(dispute(table).present()).isNull();
        assertThat(table.posterior(.3, Dependence.INDEPENDENT).chance()).isCloseTo(.3, within(1e-12));
    }

    @Test
    void thePosteriorIsBayesRule() {
        EvidenceTable table = EvidenceTable.of(past(), features(4));
        double ratio = dispute(table).ratio();

        Posterior posterior = table.posterior(.4, Dependence.INDEPENDENT);

        double odds = .4 / .6 * ratio;
        assertThat(posterior.chance()).isCloseTo(odds / (1 + odds), within(1e-12));
        assertThat(posterior.dropOne()).containsEntry("dispute", .4);
        assertThat(posterior.changers().getFirst().indicator()).isEqualTo("dispute");
        assertThat(posterior.changers().getFirst().wouldBe()).isEqualTo("absent");
        assertThat(posterior.changers().getFirst().chance()).isGreaterThan(.4);
    }

    @Test
    void indicatorsThatSayTheSameCountLess() {
        assertThat(Dependence.INDEPENDENT.discount(5, .5)).isEqualTo(1);
        assertThat(Dependence.MEASURED.discount(5, .5)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(Dependence.FULL.discount(5, .5)).isCloseTo(.2, within(1e-12));
    }

    @Test
    void aCertainPriorIsRefused() {
        EvidenceTable table = EvidenceTable.of(past(), features(4));

        assertThatThrownBy(() -> table.posterior(1, Dependence.FULL)).hasMessageContaining("(1.0)");
        assertThatThrownBy(() -> Dependence.parse("some")).hasMessageContaining("(some)");
    }
}
