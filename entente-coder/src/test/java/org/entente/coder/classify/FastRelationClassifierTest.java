package org.entente.coder.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.coder.PloverClass;
import org.entente.coder.RelationOpinion;
import org.entente.coder.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FastRelationClassifierTest {

    private static final FastRelationClassifier CLASSIFIER = FastRelationClassifier.load();
    private static final PairCoder PAIRS = new PairCoder(CLASSIFIER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSAULT|{S:Tuareg fighters} {E:shelled} the barracks of {T:the Nigerien army} on Monday.",
                "PROTEST|{S:Bakers} in Tunis {E:went on strike} against {T:the government} on Thursday.",
                "CONSULT|{S:Norway's foreign minister} {E:met} {T:her Icelandic counterpart} in Bergen.",
                "THREATEN|{S:The generals} {E:threatened} to bomb {T:the rebels} unless they left the city.",
                "COERCE|{S:Police} in Baku {E:arrested} {T:two opposition activists} on Friday.",
                "ACCUSE|{S:Laos} {E:accused} {T:Thailand} of hiding smugglers.",
                "REJECT|{S:Malta} {E:rejected} {T:Italy}'s proposal.",
                "REQUEST|{S:Tonga} {E:urged} {T:Australia} to cut emissions.",
                "AID|{S:Finland} {E:sent} tents and medicine to {T:Armenia} after the quake.",
                "SUPPORT|{S:Ghana} {E:praised} {T:Togo} for its reforms."
            })
    void plainSentencesGetTheirClass(PloverClass expected, String marked) {
        TrainingSentence s = TrainingSentence.ofLine(expected + "\t000\tasserted\t" + marked);
        assertThat(CLASSIFIER.classify(s.text(), s.source(), s.target()).best()).isEqualTo(expected);
    }

    @Test
    void probabilitiesSumToOne() {
        RelationOpinion opinion = CLASSIFIER.classify("France met Spain.", new TextSpan(0, 6), new TextSpan(11, 16));
        double sum = 0;
        for (float p : opinion.probabilities()) {
            sum += p;
        }
        assertThat(sum).isCloseTo(1, within(1e-4));
        assertThat(opinion.probability(opinion.best())).isEqualTo((float) opinion.probability());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asserted|{S:Mali} {E:expelled} {T:Danish} soldiers on Monday.",
                "negated|{S:Mali} has not {E:expelled} {T:Danish} soldiers.",
                "planned|{S:Mali} will {E:expel} {T:Danish} soldiers on Monday.",
                "hypothetical|{S:Mali} could {E:expel} {T:Danish} soldiers.",
                "intent|{S:Mali} wants to {E:expel} {T:Danish} soldiers.",
                "question|Has {S:Mali} {E:expelled} {T:Danish} soldiers?",
                "reported|{S:Mali} {E:expelled} {T:Danish} soldiers on Monday, officials said.",
                "past|In 1963 {S:Mali} {E:expelled} {T:Danish} soldiers."
            })
    void statusFollowsTheWordsAroundTheActors(String status, String marked) {
        TrainingSentence s = TrainingSentence.ofLine("SANCTION\t166\tasserted\t" + marked);
        assertThat(StatusJudge.judge(s.label(), s.text(), s.source(), s.target())
                        .code())
                .isEqualTo(status);
    }

    @Test
    void theCodeStaysWithinTheClass() {
        for (TrainingSentence s : TrainingSet.load().sentences()) {
            PairCoding coding = PAIRS.code(s.text(), s.source(), s.target());
            assertThat(coding.quad()).isEqualTo(coding.plover().quad());
            assertThat(coding.cameo().code()).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "0, 5, 0, 5", "3, 900, 1, 2", "7, 9, 2, 4"})
    void oddSpansDoNotThrow(int s0, int s1, int t0, int t1) {
        String text = "x \u200b\u202e " + "long ".repeat(50_000);
        assertThat(CLASSIFIER
                        .classify(text, new TextSpan(s0, s1), new TextSpan(t0, t1))
                        .probability())
                .isBetween(0.0, 1.0);
        assertThat(PAIRS.code("", new TextSpan(0, 0), new TextSpan(0, 0)).status())
                .isNotNull();
    }

    @Test
    void trainingAgainGivesTheShippedModel() throws IOException {
        LinearModel shipped = FastRelationClassifier.model(FastRelationClassifier.MODEL);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        TrainRelations.relation(TrainingSet.load())
                .withTemperature(shipped.temperature())
                .write(again);
        try (InputStream in = FastRelationClassifier.class.getResourceAsStream(FastRelationClassifier.MODEL)) {
            assertThat(again.toByteArray()).isEqualTo(in.readAllBytes());
        }
    }
}
