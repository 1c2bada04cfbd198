package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.EventStatus;
import org.entente.coder.NewsDocument;
import org.entente.coder.actor.UserActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCoderTest {

    private static final EventCoder CODER = new EventCoder(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkish warplanes bombed rebels near Kirkuk on Monday. | TURMIL 195 IRQREB
            Sanctions were imposed on Belarus by the European Union. | IGOEUREEC 163 BLR
            China urged the United States to lift sanctions on Iran. | CHN 0254 USA
            North Korea threatened to attack South Korea with artillery. | PRK 138 KOR
            Germany pledged to send 50 tanks to Ukraine. | DEU 0332 UKR
            Venezuela's opposition leader accused President Nicolas Maduro of election fraud. | VENOPP 1121 VENGOV
            Saudi Arabia severed diplomatic ties with Iran. | SAU 161 IRN
            The UN Security Council demanded that Iraq withdraw its forces from Kuwait. | IGOUNO 1056 IRQ
            Ethiopia withdrew its troops from Somalia. | ETH 0874 SOM
            Thousands of people protested in Hong Kong against the Chinese government. | HKGCVL 141 CHNGOV
            Canada granted asylum to a Saudi woman. | CAN 075 SAUCVL
            Iraq allowed UN weapons inspectors to return to the country. | IRQ 0862 IGOUNO
            Washington and its allies condemned Moscow. | INTUSAGOV 111 RUSGOV
            """)
    void factsAreCodedWithBothSides(String text, String expected) {
        assertThat(facts(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            India and Pakistan signed an agreement on Monday. | IND 057 PAK | PAK 057 IND
            Talks between Israel and Hamas collapsed on Sunday. | ISR 164 PSEREB | PSEREB 164 ISR
            The two Koreas exchanged fire across the border. | PRK 190 KOR | KOR 190 PRK
            """)
    void whatBothDoStandsInBothDirections(String text, String one, String other) {
        assertThat(facts(text)).containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France did not expel Russian diplomats. | NEGATED
            No troops were sent to Libya by Turkey. | NEGATED
            Iran could attack Israel. | HYPOTHETICAL
            If Iran attacks Israel, oil will rise. | HYPOTHETICAL
            Germany's chancellor will visit China next week. | PLANNED
            Putin to visit China. | PLANNED
            Japan hopes to meet North Korean officials. | INTENT
            Seventy years ago, Germany invaded Poland. | PAST
            Would China invade Taiwan? | QUESTION
            The United States should lift sanctions on Cuba. | OPINION
            """)
    void whatIsNoFactIsAClaimWithItsStatus(String text, EventStatus status) {
        CodedDocument coded = CODER.code(NewsDocument.of("x", text));

        assertThat(coded.events()).isEmpty();
        assertThat(coded.claims()).extracting(CodedEvent::status).contains(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spain's midfielder beat Russia's goalkeeper twice as the coach watched.",
                "British supermarkets attacked German rivals with lower prices.",
                "A typhoon hit Taiwan before moving toward China."
            })
    void gamesMarketsAndWeatherAreRefused(String text) {
        assertThat(CODER.code(NewsDocument.of("x", text)).events()).isEmpty();
    }

    @Test
    void pronounsAndBothSidesPointBack() {
        List<String> facts = facts("Vladimir Putin met Kim Jong Un. They signed a treaty. He praised North Korea.");

        assertThat(facts).contains("RUSGOV 057 PRKGOV", "RUSGOV 051 PRK");
    }

    @Test
    void saidByOthersIsReported() {
        CodedDocument coded = CODER.code(NewsDocument.of("x", "Iran attacked Iraq, officials said."));

        assertThat(coded.events()).extracting(CodedEvent::status).containsExactly(EventStatus.REPORTED);
    }

    @Test
    void daysAreCountedBackFromThePublication() {
        NewsDocument document = new NewsDocument(
                "x", LocalDate.of(2024, 6, 20), null, "Russia attacked Ukraine near Kharkiv on Tuesday.", null, "en");

        CodedEvent event = CODER.code(document).events().getFirst();

        assertThat(event.date()).isEqualTo(LocalDate.of(2024, 6, 18));
        assertThat(event.place()).isEqualTo("Kharkiv");
    }

    @Test
    void aUsersNamesAreKnown() {
        EventCoder coder = new EventCoder(List.of(UserActor.of("Gondolin", "GDL")));

        assertThat(facts(coder, "Gondolin attacked France.")).containsExactly("GDL 190 FRA");
    }

    @Test
    void officesCarryTheirRank() {
        CodedEvent event = CODER.code(NewsDocument.of("x", "Egypt's foreign minister criticized Israel."))
                .events()
                .getFirst();

        assertThat(event.source()).isEqualTo("EGYGOV");
        assertThat(event.sourceRank()).isEqualTo("foreign");
    }

    private static List<String> facts(String text) {
        return facts(CODER, text);
    }

    private static List<String> facts(EventCoder coder, String text) {
        return coder.code(NewsDocument.of("x", text)).events().stream()
                .map(e -> e.source() + " " + e.cameo() + " " + e.target())
                .toList();
    }
}
