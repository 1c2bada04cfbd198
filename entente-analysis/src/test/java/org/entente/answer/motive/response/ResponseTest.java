package org.entente.answer.motive.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.panel.MadePanel;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.answer.motive.response.PairSeries.Term;
import org.junit.jupiter.api.Test;

/** Worlds in which it is known what moves bonds. */
class ResponseTest {

    private static final String[] STATES = {
        "ARG", "AUS", "BRA", "CAN", "CHL", "CHN", "CUB", "EGY", "FRA", "GBR", "IND", "IRN", "PAK", "RUS", "SWE", "TUR"
    };
    private static final int LAST = 2000;
    private static final int TURN = 1985;

    private final MadePanel made = new MadePanel(LAST, STATES);
    private final PairPanel panel = made.panel();
    private final int egypt = panel.indexOf("EGY");
    private final int russia = panel.indexOf("RUS");

    /** Pressure by one sender that wanders; on Egypt and Russia it leaps after the turn. */
    private PressurePanel pressures() {
        List<List<Map<String, Double>>> all = new ArrayList<>();
        for (int state = 0; state < STATES.length; state++) {
            SplittableRandom random = new SplittableRandom(state + 50);
            List<Map<String, Double>> years = new ArrayList<>();
            double now = 1;
            for (int year = PressurePanel.FIRST_YEAR; year <= LAST; year++) {
                now = Math.max(0, now + .3 * random.nextGaussian());
                boolean pressed = (state == egypt || state == russia) && year > TURN;
                years.add(Map.of("USA", pressed ? 5 : now));
            }
            all.add(years);
        }
        return new PressurePanel(panel, all);
    }

    private void makeVotes(PressurePanel pressures, double response, double ownJump) {
        for (int i = 0; i < STATES.length; i++) {
            for (int j = i + 1; j < STATES.length; j++) {
                SplittableRandom random = new SplittableRandom(panel.pair(i, j) + 900);
                double level = random.nextGaussian();
                PairSeries series = PairSeries.of(panel, pressures, i, j, LAST);
                for (int year = 1947; year <= LAST; year++) {
                    level += .02 * random.nextGaussian();
                    double joint = series.pressure()[Term.JOINT.ordinal()][year - 1947];
                    boolean jumps = i == egypt && j == russia && year > TURN + 1;
                    double vote = level + response * joint + (jumps ? ownJump : 0) + .2 * random.nextGaussian();
                    made.votes(STATES[i], STATES[j], year, year, vote);
                }
            }
        }
    }

    private List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < STATES.length; i++) {
            for (int j = i + 1; j < STATES.length; j++) {
                pairs.add(new int[] {i, j});
            }
        }
        return pairs;
    }

    private Decomposition decompose(PressurePanel pressures) {
        PooledResponse pool = PooledResponse.fit(panel, pressures, pairs(), LAST);
        return Decomposition.of(PairSeries.of(panel, pressures, egypt, russia, LAST), pool);
    }

    @Test
    void pressureAndPoolThatWereKeptTakeARiseApartInTheSameWay() throws IOException {
        PressurePanel pressures = pressures();
        makeVotes(pressures, .3, 0);
        PooledResponse pool = PooledResponse.fit(panel, pressures, pairs(), LAST);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        pressures.write(out);
        pool.write(out);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        PressurePanel readPressures = PressurePanel.read(in, panel);
        PooledResponse readPool = PooledResponse.read(in);

        assertThat(Decomposition.of(PairSeries.of(panel, readPressures, egypt, russia, LAST), readPool))
                .isEqualTo(Decomposition.of(PairSeries.of(panel, pressures, egypt, russia, LAST), pool));
        assertThat(in.read()).isNegative();
    }

    @Test
    void whatPressureMovedIsFoundToMoveWithIt() {
        PressurePanel pressures = pressures();
        makeVotes(pressures, .5, 0);

        Decomposition parts = decompose(pressures);

        assertThat(parts.changeFound()).isTrue();
        assertThat(parts.from()).isBetween(TURN - 1, TURN + 2);
        assertThat(parts.withPressure().low()).isGreaterThan(0);
        assertThat(parts.withPressure().value()).isGreaterThan(.6 * parts.rise().value());
    }

    @Test
    void whatItDidNotMoveIsNot() {
        PressurePanel pressures = pressures();
        makeVotes(pressures, 0, 2);

        Decomposition parts = decompose(pressures);

        assertThat(parts.rise().low()).isGreaterThan(1);
        assertThat(parts.withoutPressure().value())
                .isGreaterThan(.5 * parts.rise().value());
    }

    @Test
    void withoutARiseNothingIsIdentified() {
        PressurePanel pressures = pressures();
        makeVotes(pressures, 0, 0);

        assertThat(decompose(pressures).identified()).isFalse();
    }

    @Test
    void whatIsNotIdentifiedKeepsItsNumbers() {
        PressurePanel pressures = pressures();
        makeVotes(pressures, 0, 0);
        Decomposition parts = decompose(pressures).notIdentified("no sanctions");

        assertThat(parts.identified()).isFalse();
        assertThat(parts.why()).isEqualTo("not identified: no sanctions");
        assertThat(parts.rise()).isEqualTo(decompose(pressures).rise());
    }

    @Test
    void aShortSeriesIsTooThin() {
        PressurePanel pressures = pressures();
        made.votes("EGY", "RUS", 1990, LAST, 1);
        Decomposition parts = Decomposition.of(
                PairSeries.of(panel, pressures, egypt, russia, LAST),
                PooledResponse.fit(panel, pressures, List.of(), LAST));

        assertThat(parts.identified()).isFalse();
        assertThat(parts.why()).contains("11 years only");
        assertThat(parts.rise().value()).isNaN();
    }

    @Test
    void pressureByThePartnerIsNoPressureOnThePair() {
        PressurePanel pressures =
                new PressurePanel(panel, List.of(years(Map.of("AUS", 3.0, "CHN", 1.0)), years(Map.of("CHN", 2.0))));

        assertThat(pressures.on(0, panel.indexOf("AUS"), 1950)).isEqualTo(1);
        assertThat(pressures.on(0, panel.indexOf("BRA"), 1950)).isEqualTo(4);
        assertThat(pressures.sharedAdversaries(0, 1, 1950)).isEqualTo(1);
    }

    private static List<Map<String, Double>> years(Map<String, Double> each) {
        List<Map<String, Double>> years = new ArrayList<>();
        for (int year = PressurePanel.FIRST_YEAR; year <= LAST; year++) {
            years.add(each);
        }
        return years;
    }

    @Test
    void aLeapThatOthersDidNotMakeStandsOutFromTheirMean() {
        PressurePanel pressures = pressures();
        makeVotes(pressures, 0, 2);
        SyntheticControl control = control(pressures);

        assertThat(control.gap()).isBetween(1.4, 2.6);
        assertThat(control.rank()).isEqualTo(1);
        assertThat(Math.abs(control.gapEarlier())).isLessThan(.7);
        assertThat(control.weights())
                .noneMatch(w -> w.pair().contains("EGY") || w.pair().contains("RUS"));
        assertThat(control.weights().stream()
                        .mapToDouble(SyntheticControl.Weight::weight)
                        .sum())
                .isBetween(.7, 1.0001);
    }

    @Test
    void withoutALeapThereIsNoGap() {
        PressurePanel pressures = pressures();
        makeVotes(pressures, 0, 0);

        assertThat(Math.abs(control(pressures).gap())).isLessThan(.7);
    }

    private SyntheticControl control(PressurePanel pressures) {
        return SyntheticControl.of(
                new EpisodeRule(panel), panel, pressures, new int[] {egypt, russia}, pairs(), TURN, LAST);
    }

    @Test
    void aPairWithoutAPastHasNoDouble() {
        SyntheticControl control = control(pressures());

        assertThat(control.gap()).isNaN();
        assertThat(control.note()).startsWith("no double");
    }

    @Test
    void pressureThatTurnedYearsBeforeTheBondWasFirst() {
        double[] bond = new double[40];
        double[] pressure = new double[40];
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 40; i++) {
            bond[i] = (i >= 25 ? 3 : 0) + .2 * random.nextGaussian();
            pressure[i] = (i >= 19 ? 3 : 0) + .2 * random.nextGaussian();
        }
        double[][] terms = {pressure, pressure, pressure, pressure, pressure};

        LeadTest test = LeadTest.of(new PairSeries(1960, bond, terms));

        assertThat(test.bondTurn()).isEqualTo(1985);
        assertThat(test.pressureTurn()).isEqualTo(1978);
        assertThat(test.finding()).isEqualTo("pressure turned first");
        assertThat(LeadTest.of(new PairSeries(1960, new double[40], terms)).pressureTurn())
                .isZero();
    }
}
