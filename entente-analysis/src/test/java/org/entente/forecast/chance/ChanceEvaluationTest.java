package org.entente.forecast.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.event.CameoCode;
import org.entente.forecast.graph.Quadruples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChanceEvaluationTest {

    private static final int CONSULT = Kind.kindsOf(new CameoCode("040"));
    private static final int FIGHT = Kind.kindsOf(new CameoCode("190"));

    @Test
    void kindsFollowFromTheCode() {
        assertThat(CONSULT).isEqualTo(Kind.VERBAL_COOPERATION.bit());
        assertThat(FIGHT).isEqualTo(Kind.MATERIAL_CONFLICT.bit() | Kind.FORCE.bit());
        assertThat(Kind.kindsOf(new CameoCode("0431")) & Kind.VISIT.bit()).isPositive();
        assertThat(Kind.kindsOf(new CameoCode("163")) & Kind.SANCTION.bit()).isPositive();
        assertThat(Kind.kindsOf("host a visit", 4) & Kind.VISIT.bit()).isPositive();
    }

    @Test
    void chancesAreCalibratedAndSkillfulWherePairsDiffer() {
        List<ChanceScore> scores = ChanceEvaluation.evaluate(events(300, 3), 240, 7);

        ChanceScore talk = scores.get(Kind.VERBAL_COOPERATION.ordinal());
        assertThat(talk.hasSkill()).isTrue();
        assertThat(talk.ece()).isLessThan(.05);
        assertThat(talk.happened()).isPositive();
    }

    @Test
    void eachCountryHasOneRowWithAllOthers() {
        List<String> names = List.of("Ministry (Land0)", "Land0", "Court (Land1)", "Army (Land2)", "Somebody");
        int[][] facts = {{0, 0, 2, 1}, {2, 0, 3, 2}, {0, 0, 1, 3}, {4, 0, 2, 3}};
        PairEvents events = PairEvents.ofEachCountry(new Quadruples(facts, names, List.of("Consult"), 0, 1, 3, 4));

        assertThat(events.pairCount()).isEqualTo(3);
        assertThat(events.size()).isEqualTo(4);
    }

    @Test
    void groupsAreOneSideEachAndWhatTheirMembersDoToOneAnotherIsLeftOut() {
        List<String> names = List.of("Ministry (Land0)", "Land1", "Court (Land2)", "Port (Land3)", "Army (Land1)");
        int[][] facts = {{0, 0, 1, 1}, {0, 0, 2, 2}, {4, 0, 2, 2}, {2, 0, 3, 3}};
        Map<String, Integer> groups = Map.of("Land0", 1, "Land1", 1, "Land2", 2);
        PairEvents events = PairEvents.betweenGroups(
                new Quadruples(facts, names, List.of("Consult"), 0, 1, 3, 4), land -> groups.getOrDefault(land, 0));

        assertThat(events.pairCount()).isEqualTo(1);
        assertThat(events.size()).isEqualTo(2);
    }

    @Test
    void aKindThatNeverHappensHasNoSkillToShow() {
        ChanceScore aid = ChanceEvaluation.evaluate(events(300, 3), 240, 7).get(Kind.AID.ordinal());

        assertThat(aid.happened()).isZero();
        assertThat(aid.brier()).isCloseTo(0, within(1e-4));
        assertThat(aid.ece()).isNaN();
    }

    @Test
    void whatComesAfterTheCutDoesNotMoveTheModel() {
        ChanceModel one = ChanceTrainer.train(events(300, 3), 200, 7);
        ChanceModel other = ChanceTrainer.train(upTo(events(300, 3), 200, 10), 200, 7);

        assertThat(Arrays.deepEquals(one.weights(), other.weights())).isTrue();
    }

    @Test
    void tooShortAPastIsRefused() {
        assertThatThrownBy(() -> ChanceTrainer.train(events(50, 1), 40, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("span 40 days");
    }

    @Test
    void theTrackRecordIsOfTheLastDaysThatTheDataHaveThoughTheForecastIsOfALaterOne() {
        PairEvents events = events(300, 3);
        TrainedChances late = TrainedChances.train("made", true, events, 900, 7);
        assertThat(late.scores())
                .isEqualTo(TrainedChances.train("made", true, events, events.lastDay() + 1, 7)
                        .scores())
                .isNotEmpty();
    }

    @Test
    void aModelReadBackGivesTheSameChancesToTheBit(@TempDir Path folder) throws IOException {
        PairEvents events = events(300, 3);
        TrainedChances trained = TrainedChances.train("made", true, events, 290, 7);
        Path file = folder.resolve("model.bin");
        trained.write(file);
        TrainedChances read = TrainedChances.read(file);

        for (int pair = 0; pair < events.pairCount(); pair += 13) {
            assertThat(ChanceForecast.forecast(read, events, pair, 295))
                    .isEqualTo(ChanceForecast.forecast(trained, events, pair, 295));
        }
        assertThat(read.day()).isEqualTo(290);
    }

    @Test
    void aModelIsUsedForNothingElseAndForNoEarlierDay(@TempDir Path folder) throws IOException {
        TrainedChances trained = TrainedChances.train("made", true, events(300, 3), 290, 7);
        trained.requireFor("made", true, 290, 7);

        assertThatThrownBy(() -> trained.requireFor("other", true, 290, 7)).hasMessageContaining("other");
        assertThatThrownBy(() -> trained.requireFor("made", true, 290, 30)).hasMessageContaining("30 days");
        assertThatThrownBy(() -> trained.requireFor("made", true, 289, 7)).hasMessageContaining("lies after");
        Path file = Files.writeString(folder.resolve("none.bin"), "no model");
        assertThatThrownBy(() -> TrainedChances.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.bin");
    }

    @Test
    void reasonsSumToTheLogOddsAndEvidenceCountsCases() {
        PairEvents events = events(300, 3);
        TrainedChances trained = TrainedChances.train("made", true, events, 300, 7);
        for (int pair = 300; pair < 400; pair += 10) {
            for (KindForecast kind : ChanceForecast.forecast(trained, events, pair, 300)) {
                double sum = kind.averageLogOdds()
                        + kind.reasons().values().stream().mapToDouble(d -> d).sum();
                if (kind.hasSkill()) {
                    assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(kind.chance(), within(1e-9));
                }
                assertThat(kind.evidence()).allSatisfy(each -> {
                    assertThat(each.held()).isBetween(0, each.of());
                    assertThat(each.words()).contains("held " + each.held() + " of " + each.of());
                });
            }
        }
    }

    @Test
    void whatAnswersIsTakenAsReciprocity() {
        PairEvents oneSided = new PairEvents();
        PairEvents answered = new PairEvents();
        for (int day = 0; day < 40; day++) {
            oneSided.add(day, 1, 2, CONSULT);
            answered.add(day, day % 2 == 0 ? 1 : 2, day % 2 == 0 ? 2 : 1, CONSULT);
        }
        double[] row = new double[PairState.WIDTH];
        for (PairEvents events : List.of(oneSided, answered)) {
            PairState state = new PairState(events);
            state.advanceTo(40);
            state.features(new FollowTable(), 0, 0, 40, row);
            int column = List.of(PairState.REASONS).indexOf(Reason.RECIPROCITY);
            assertThat(row[column] > 0).isEqualTo(events == answered);
        }
    }

    /** Four hundred pairs with rates of their own; some of them also fight. */
    private static PairEvents events(int days, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PairEvents events = new PairEvents();
        for (int day = 0; day < days; day++) {
            for (int pair = 0; pair < 400; pair++) {
                if (random.nextDouble() < pair / 2600.0 || day == 0) {
                    events.add(day, pair, 1000 + pair, CONSULT);
                }
                if (pair % 10 == 0 && random.nextDouble() < .1) {
                    events.add(day, pair, 1000 + pair, FIGHT);
                }
            }
        }
        return events;
    }

    /** The same events before a day, then others. */
    private static PairEvents upTo(PairEvents source, int day, int more) {
        PairEvents events = new PairEvents();
        for (int i = 0; i < source.firstFrom(day); i++) {
            events.add(source.day(i), source.pair(i), 1000 + source.pair(i), source.kinds(i));
        }
        for (int i = 0; i < more; i++) {
            events.add(day + i, i, 1000 + i, FIGHT);
        }
        return events;
    }

    /** Against draws from chances that are right, at origins a window apart. */
    @Test
    void theErrorOfRightChancesIsWhatDrawsShow() {
        SplittableRandom random = new SplittableRandom(4);
        int[] counts = {400, 90};
        double[] chances = {.07, .45};
        double mean = 0;
        for (int draw = 0; draw < 2000; draw++) {
            double error = 0;
            for (int bin = 0; bin < counts.length; bin++) {
                int hits = 0;
                for (int i = 0; i < counts[bin]; i++) {
                    hits += random.nextDouble() < chances[bin] ? 1 : 0;
                }
                error += Math.abs(hits - counts[bin] * chances[bin]);
            }
            mean += error / (counts[0] + counts[1]) / 2000;
        }
        List<ChanceScore.Bin> bins = List.of(
                new ChanceScore.Bin(0, 10_000, .01, .01),
                new ChanceScore.Bin(.05, 400, .07, .07),
                new ChanceScore.Bin(.4, 90, .45, .5));

        assertThat(ChanceEvaluation.errorOfRightChances(bins, 1)).isCloseTo(mean, within(.03 * mean));
        assertThat(ChanceEvaluation.errorOfRightChances(bins, 4)).isCloseTo(2 * mean, within(.06 * mean));
        assertThat(ChanceEvaluation.errorOfRightChances(bins.subList(0, 1), 1)).isNaN();
    }
}
