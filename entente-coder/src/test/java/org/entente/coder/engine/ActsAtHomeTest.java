package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.coder.entry.CodedEntries;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts inside a state, acts with one side, and what one says of another. */
class ActsAtHomeTest {

    private static final EventCoder CODER = new EventCoder(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Peruvian prime minister resigned on Friday. | PERGOV 0831 null
            Two Colombian soldiers were killed by a landmine. | null 190 COLMIL
            A roadside bomb killed three Iraqi policemen. | null 190 IRQCOP
            Prisoners rioted in Honduras. | HNDCVL 145 HND
            Ghana's parliament rejected the budget. | GHALEG 1232 null
            The Homeland Renewal Party demanded new elections. | PTY 1041 null
            The Bolivian Workers' Federation called a general strike. | BOLLAB 143 null
            The military government of President Hassan Malik declared a state of emergency in Chad. | TCDGOV 1724 TCD
            Ecuador's Confederation of Native Peoples called off its protest. | ECUNGO 082 null
            Rebels continued their effort to overthrow the government of Chad. | TCDREB 170 TCDGOV
            Poland was criticized over its dispute with Hungary. | POL null HUN
            Japan believes South Korea will help. | JPN null KOR
            """)
    void oneSideIsAClaim(String text, String expected) {
        CodedDocument coded = CODER.code(NewsDocument.of("x", text));

        assertThat(coded.events()).isEmpty();
        assertThat(coded.claims()).extracting(ActsAtHomeTest::told).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Ugandan army extended the curfew in Gulu. | UGAMIL 1723 UGA
            Sudan rejected demands from the Eastern Peoples Front for autonomy. | SDN 120 REB
            The National Farmers Union began a hunger strike against the Kenyan government. | KENLAB 142 KENGOV
            Turkish police arrested 20 followers of the Homeland Renewal Party. | TURCOP 173 TURPTY
            Lt. Col. Peter Obi threatened to attack Benin. | MIL 138 BEN
            President Putin's government condemned Georgia. | RUSGOV 111 GEO
            Rebels attacked the army of President Mobutu. | CODREB 190 CODMIL
            Maria Lopez, Chile's leading rights activist, accused Peru of torture. | CHLHRI 1122 PER
            Iraqi Kurds asked Turkey for help. | IRQKUR 023 TUR
            Russia said its forces had attacked Georgia. | RUSMIL 190 GEO
            Radical Greek farmers blocked roads to Bulgaria. | GRCAGR 144 BGR
            Malta is opposed to Libyan mediation in the talks with Tunisia. | MLT 126 LBY
            Kenya accepted Egyptian mediation in the dispute with Somalia. | KEN 038 EGY
            The European Union renewed its call that Israel lift the blockade of Gaza. | IGOEUREEC 020 ISR
            Ethiopia repeated its demand that Eritrea withdraw its troops. | ETH 100 ERI
            Spain is investigating killings by Moroccan police of Saharan activists. | ESP 090 MARCOP
            Jordan, following the attack, closed its border with Syria. | JOR 163 SYR
            NATO attacked Libya with Qatar's help. | IGOWSTNAT 190 LBY
            The rebels hold hundreds of Congolese civilians as human shields. | REB 184 CODCVL
            Thousands of Syrians sought refuge in Lebanon. | SYRCVL 023 LBN
            Denmark prohibited all aid to Eritrea. | DNK 162 ERI
            Police in Harare broke up a rally by the Movement for Democratic Change. | ZWECOP 175 ZWEPTY
            The Catholic Church criticized the Philippine government. | PHLREL 111 PHLGOV
            Greek farmers blockaded Athens. | GRCAGR 144 GRCGOV
            Algeria's interior ministry banned a march by the Socialist Forces Front. | DZAGOV 172 DZAPTY
            Iranian lawmakers criticized the government. | IRNLEG 111 IRNGOV
            Moroccan women marched in Rabat to demand equality. | MARCVL 141 MARGOV
            Nepal's Maoists blockaded Kathmandu for a third day. | NPLREB 191 NPLGOV
            The US speeded up aid to Chad. | USA 070 TCD
            Sudan rejected a request for its troops to be sent to Chad. | SDN 120 TCD
            """)
    void theOtherSideIsTheOneTheWordsName(String text, String expected) {
        CodedDocument coded = CODER.code(NewsDocument.of("x", text));

        assertThat(coded.events()).extracting(ActsAtHomeTest::told).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Football Association banned the striker.",
                "The World Boxing Council ordered a rematch between the Mexican and the Thai.",
                "A bus crash killed three German tourists."
            })
    void bodiesOfSportAndAccidentsTellNothing(String text) {
        CodedDocument coded = CODER.code(NewsDocument.of("x", text));

        assertThat(coded.events()).isEmpty();
        assertThat(coded.claims()).isEmpty();
    }

    @Test
    void aTopicOfTalksIsNoThirdSide() {
        CodedDocument coded = CODER.code(NewsDocument.of("x", "India and Nepal resumed talks on Chinese dams."));

        assertThat(coded.events())
                .extracting(ActsAtHomeTest::told)
                .containsExactlyInAnyOrder("IND 046 NPL", "NPL 046 IND");
    }

    @Test
    void whoHostsTalksMediates() {
        CodedDocument coded = CODER.code(NewsDocument.of("x", "Norway hosted talks between Israel and Syria."));

        assertThat(coded.events())
                .extracting(ActsAtHomeTest::told)
                .containsExactlyInAnyOrder("ISR 046 SYR", "SYR 046 ISR", "NOR 045 ISR", "NOR 045 SYR");
    }

    @Test
    void peacekeepersThatArriveAreReceived() {
        CodedDocument coded = CODER.code(NewsDocument.of("x", "Burundian peacekeepers arrived in Somalia."));

        assertThat(coded.events())
                .extracting(ActsAtHomeTest::told)
                .containsExactlyInAnyOrder("BDIMIL 074 SOM", "SOM 0861 BDIMIL");
    }

    @Test
    void theRecordKeepsNoFactWithOneSide() {
        List<Entry> kept = new ArrayList<>();
        CodedEntries entries = new CodedEntries(new EntrySink() {
            @Override
            public void accept(Entry entry) {
                kept.add(entry);
            }

            @Override
            public void reject(Reject reject) {
                throw new AssertionError(reject);
            }
        });

        entries.add(CODER.code(NewsDocument.of("x", "The Peruvian prime minister resigned.")));

        assertThat(kept).isEmpty();
    }

    private static String told(CodedEvent event) {
        return event.source() + " " + event.cameo() + " " + event.target();
    }
}
