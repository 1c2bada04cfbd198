package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.EventStatus;
import org.entente.coder.NewsDocument;
import org.entente.coder.actor.ActorFinder;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.DocumentMemory;
import org.entente.coder.classify.FactJudge;
import org.entente.coder.classify.FactOpinion;
import org.entente.coder.event.EventReader;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondReadingTest {

    private static final EventCoder CODER = new EventCoder(List.of());
    private static final ActorFinder ACTORS =
            new ActorFinder(List.of(), EventReader::isVerbForm, EventReader::mayBeFinite);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian intelligence officers shared intercepted messages with Sweden about a suspected ring, officials said. | NOR | SWE
            Tonga has opened its hospitals to Fijian flood victims, the health minister said on Sunday. | TON | FJI
            """)
    void anActThatNoTableKnowsIsNamedByTheClassifier(String text, String source, String target) {
        List<CodedEvent> events = code(text).events();

        assertThat(events).anySatisfy(e -> {
            assertThat(e.source()).startsWith(source);
            assertThat(e.target()).startsWith(target);
            assertThat(e.confidence()).isBetween(0.0, 1.0);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scholars still argue over whether Portugal attacked Ceuta for gold or for God.",
                "In the novel, Denmark invades Sweden over a recipe for herring.",
                "Peru's cooks beat Chile's at the ceviche festival in Lima."
            })
    void whatOnlyLooksLikeAFactIsNone(String text) {
        assertThat(code(text).events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey shot down a Russian warplane near the Syrian border in November 2015.",
                "In 2008 Russia attacked Georgia.",
                "Archive: Britain and Iceland clash over cod"
            })
    void whatADatedTextTellsOfAnOldYearStaysPast(String text) {
        CodedDocument coded = CODER.code(new NewsDocument("x", LocalDate.of(2024, 6, 19), null, text, null, "en"));

        assertThat(coded.events()).isEmpty();
        assertThat(coded.claims()).extracting(CodedEvent::status).contains(EventStatus.PAST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bogota recalled its ambassador from Reykjavik. | COL | ISL
            Yemen condemned Oman on Monday. | YEM | OMN
            Mauritian officials met Indian diplomats on Monday. | MUS | IND
            King Abdullah of Jordan praised France. | JOR | FRA
            """)
    void statesAreKnownByTheirNames(String text, String source, String target) {
        assertThat(code(text).events()).anySatisfy(e -> {
            assertThat(e.source()).startsWith(source);
            assertThat(e.target()).startsWith(target);
        });
    }

    @Test
    void trainingAgainJudgesAlike() throws IOException, URISyntaxException {
        Path told = folder("/org/entente/coder/training/told/facts.tsv");
        Path development = folder("/org/entente/coder/development/facts.tsv");
        FactJudge again = TrainFacts.train(List.of(told, development));
        FactJudge shipped = FactJudge.load();
        String[] sentences = {
            "Gabon recalled its ambassador from Angola on Monday.",
            "Gabon may recall its ambassador from Angola.",
            "Gabon beat Angola 2-0 in Libreville."
        };
        for (String text : sentences) {
            assertThat(opinion(again, text).fact())
                    .isCloseTo(opinion(shipped, text).fact(), org.assertj.core.data.Offset.offset(0.1f));
        }
    }

    private static FactOpinion opinion(FactJudge judge, String text) {
        Sentence sentence = SentenceSplitter.split(text).getFirst();
        List<ActorMention> mentions = ACTORS.find(sentence, new DocumentMemory(null));
        return judge.judge(
                sentence,
                mentions,
                mentions.getFirst().span(),
                mentions.getLast().span());
    }

    private static CodedDocument code(String text) {
        return CODER.code(NewsDocument.of("x", text));
    }

    private static Path folder(String resource) throws URISyntaxException {
        return Objects.requireNonNull(Path.of(Objects.requireNonNull(SecondReadingTest.class.getResource(resource))
                        .toURI())
                .getParent());
    }
}
