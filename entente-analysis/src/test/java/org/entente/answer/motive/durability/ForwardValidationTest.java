package org.entente.answer.motive.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.answer.motive.durability.HazardModel.Landmark;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.episode.Outcome;
import org.entente.answer.motive.panel.MadePanel;
import org.junit.jupiter.api.Test;

class ForwardValidationTest {

    private static final String[] STATES = {"ARG", "BRA", "CHL", "CHN", "EGY", "FRA", "GBR", "IND", "PAK", "RUS", "USA"
    };
    private static final int LAST = 1995;

    private static List<EpisodeForecast> run(MadePanel made, int until) {
        return ForwardValidation.run(new EpisodeRule(made.panel()), made.panel(), Learner.Settings.CHOSEN, until);
    }

    @Test
    void whatHappensAfterADecadeBeganChangesNoForecastOfEarlierOnes() {
        List<EpisodeForecast> before = run(new MadePanel(LAST, STATES).random(5, 1935), 1979);
        MadePanel changed = new MadePanel(LAST, STATES).random(5, 1935);
        for (String one : STATES) {
            for (String other : STATES) {
                if (!one.equals(other)) {
                    changed.votes(one, other, 1980, LAST, -3)
                            .trade(one, other, 1980, LAST, 2)
                            .dispute(one, other, 1983, 5);
                }
            }
        }
        List<EpisodeForecast> after = run(changed, 1979);

        assertThat(before.stream().filter(f -> f.fold() > 0)).hasSizeGreaterThan(10);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).features()).containsExactly(before.get(i).features());
            for (Method method : Method.values()) {
                assertThat(bits(after.get(i), method)).isEqualTo(bits(before.get(i), method));
            }
        }
    }

    private static List<Long> bits(EpisodeForecast forecast, Method method) {
        List<Long> bits = new ArrayList<>();
        for (int years = 0; years <= HazardModel.HORIZON; years++) {
            bits.add(Double.doubleToRawLongBits(forecast.chance(method, years)));
        }
        return bits;
    }

    @Test
    void decadesBeforeAnythingCouldBeLearnedHaveNoForecast() {
        EpisodeForecast first =
                run(new MadePanel(LAST, STATES).random(5, 1935), 1979).getFirst();

        assertThat(first.fold()).isZero();
        assertThat(first.chance(Method.MODEL, 5)).isNaN();
    }

    @Test
    void anEpisodeLikeThoseThatBrokeIsGivenLess() {
        Dyad dyad = Dyad.parse("EGY-RUS");
        List<Landmark> landmarks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean quarrel = i % 2 == 0;
            double[] features = {quarrel ? 4 : 0, i % 7};
            Outcome outcome = quarrel ? Outcome.BREACH : Outcome.CENSORED;
            landmarks.add(new Landmark(new Episode(dyad, 0, 1950, .5, outcome, quarrel ? 1953 : 1965), 1950, features));
        }
        HazardModel model = HazardModel.fit(landmarks, new int[] {0, 1}, 1, Integer.MIN_VALUE);

        double[] quarrel = model.survival(new double[] {4, 3}, 0, 10);
        double[] calm = model.survival(new double[] {0, 3}, 0, 10);

        assertThat(quarrel[5]).isLessThan(.2);
        assertThat(calm[5]).isGreaterThan(.8);
        assertThat(quarrel[10]).isLessThanOrEqualTo(quarrel[5]);
        assertThat(model.breachWithin(new double[] {4, 3}, 0, 10)).isGreaterThan(.7);
    }
}
