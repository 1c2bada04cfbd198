package org.entente.coder.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.coder.PloverClass;
import org.entente.coder.TextSpan;
import org.junit.jupiter.api.Test;

class TrainingSetTest {

    private static final Set<String> STATUSES = Set.of(
            "asserted",
            "reported",
            "planned",
            "hypothetical",
            "negated",
            "past",
            "state",
            "intent",
            "opinion",
            "question");
    private static final TrainingSet SET = TrainingSet.load();
    private static final List<TrainingSentence> ALL = SET.sentences();
    private static final List<TrainingSentence> CODED =
            ALL.stream().filter(TrainingSentence::isCoded).toList();

    @Test
    void thereAreAtLeastThreeThousandSentences() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(3_000);
        assertThat(ALL.stream().map(TrainingSentence::text)).doesNotHaveDuplicates();
    }

    @Test
    void everyClassHasManySentencesInMostStatuses() {
        for (PloverClass label : PloverClass.values()) {
            List<TrainingSentence> own =
                    CODED.stream().filter(s -> s.label() == label).toList();
            assertThat(own).as(label.name()).hasSizeGreaterThanOrEqualTo(180);
            assertThat(own.stream().map(TrainingSentence::status).distinct())
                    .as(label.name())
                    .hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void everySentenceIsWellMarked() {
        for (TrainingSentence s : ALL) {
            assertThat(s.text()).as("no mark is left").doesNotContain("{", "}", "\t");
            assertThat(s.source().overlaps(s.target())).as(s.text()).isFalse();
            assertThat(s.triggers().isEmpty()).as(s.text()).isEqualTo(!s.isCoded());
            assertThat(s.isCoded() ? STATUSES : Set.of("")).as(s.text()).contains(s.status());
            assertThat(s.triggers()).as(s.text()).noneMatch(t -> t.overlaps(s.source()) || t.overlaps(s.target()));
        }
    }

    @Test
    void independentAuthorsAreAPartOfTheirOwn() {
        int[] parts = SET.parts();
        for (int i = 0; i < parts.length; i++) {
            assertThat(parts[i]).isBetween(0, TrainingSet.OWN);
            assertThat(parts[i] == TrainingSet.OWN).isEqualTo(!ALL.get(i).isCoded());
        }
        for (PloverClass label : PloverClass.values()) {
            assertThat(ALL.stream().filter(s -> !s.isCoded() && s.label() == label))
                    .as(label.name())
                    .hasSize(50);
        }
    }

    @Test
    void aLengthenedSentenceKeepsItsMarks() {
        TrainingSet longer = SET.lengthened();
        for (int i = 0; i < ALL.size(); i++) {
            TrainingSentence before = ALL.get(i);
            TrainingSentence after = longer.sentences().get(i);
            assertThat(after.label()).isEqualTo(before.label());
            assertThat(of(after, after.source())).isEqualTo(of(before, before.source()));
            assertThat(of(after, after.target())).isEqualTo(of(before, before.target()));
            assertThat(after.text().length()).isGreaterThan(before.text().length());
        }
    }

    private static String of(TrainingSentence s, TextSpan span) {
        return s.text().substring(span.start(), span.end());
    }

    @Test
    void codesBelongToTheirClass() {
        for (TrainingSentence s : CODED) {
            assertThat(roots(s.label())).as(s.text()).contains(s.cameo().substring(0, 2));
        }
    }

    private static List<String> roots(PloverClass label) {
        return switch (label) {
            case AGREE -> List.of("03");
            case CONSULT -> List.of("04");
            case SUPPORT -> List.of("05");
            case COOPERATE -> List.of("06");
            case AID -> List.of("07");
            case YIELD -> List.of("08");
            case REQUEST -> List.of("02", "10");
            case ACCUSE -> List.of("09", "11");
            case REJECT -> List.of("12");
            case THREATEN -> List.of("13");
            case PROTEST -> List.of("14");
            case MOBILIZE -> List.of("15");
            case SANCTION -> List.of("16");
            case COERCE -> List.of("17", "19");
            case ASSAULT -> Arrays.asList("17", "18", "19", "20");
        };
    }
}
