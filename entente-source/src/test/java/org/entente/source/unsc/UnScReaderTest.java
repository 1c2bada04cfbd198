package org.entente.source.unsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.entente.entry.Listing;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.entente.source.SourceFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnScReaderTest {

    private final UnScReader reader = new UnScReader();
    private final RecordingSink sink = new RecordingSink();

    private String fixture() throws IOException {
        try (var in = getClass().getResourceAsStream("consolidated.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ReadReport read(String xml) throws IOException {
        return reader.read(new BytesInput("list.xml", xml.getBytes(StandardCharsets.UTF_8)), sink);
    }

    @Test
    void aListingIsKnownFromTheDayOfListingAndSeenUntilTheDayOfTheFile() throws IOException {
        ReadReport report = read(fixture());

        Listing first = (Listing) sink.entries().getFirst();
        assertThat(first.name()).isEqualTo("JAN FIXTURE");
        assertThat(first.programs()).containsExactly("DPRK");
        assertThat(first.known()).isEqualTo("2016-03-02");
        assertThat(first.span().to()).isEqualTo("2020-05-06");
        assertThat(first.provenance().id()).isEqualTo("KPi.901@2020-05-06");
        assertThat(((Listing) sink.entries().getLast()).name()).isEqualTo("FIXTURE & SONS");
        assertThat(report.coverage()).singleElement().satisfies(c -> {
            assertThat(c.coverage().from()).isEqualTo("2020-05-06");
            assertThat(c.coverage().to()).isEqualTo("2020-05-06");
        });
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsMakeNoDifference() throws IOException {
        read(fixture());
        RecordingSink other = new RecordingSink();
        String text = "\ufeff" + fixture().replace("\n", "\r\n");
        reader.read(new BytesInput("list.xml", text.getBytes(StandardCharsets.UTF_8)), other);
        assertThat(other.entries()).isEqualTo(sink.entries());
    }

    @Test
    void birthAndCommentsAreNotKept() throws IOException {
        read(fixture());
        assertThat(sink.entries().toString()).doesNotContain("1900", "Made up", "Nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE CONSOLIDATED_LIST>",
                "<!DOCTYPE CONSOLIDATED_LIST SYSTEM \"http://127.0.0.1:9/none.dtd\">",
                "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
            })
    void aDocumentTypeIsRefusedBeforeAnythingIsTaken(String doctype) throws IOException {
        String xml = fixture().replace("<CONSOLIDATED_LIST ", doctype + "\n<CONSOLIDATED_LIST ");
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("list.xml line 2: ")
                .hasMessageContaining("DTD")
                .hasMessageNotContaining("\n");
        assertThat(sink.entries()).isEmpty();
    }

    @Test
    void anExternalEntityOpensNoFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String xml = fixture()
                .replace(
                        "<CONSOLIDATED_LIST ",
                        "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n<CONSOLIDATED_LIST ")
                .replace("JAN", "&s;");
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageNotContaining("SECRET");
        assertThat(sink.entries()).isEmpty();
    }

    @Test
    void anEntityThatNobodyDeclaredIsAnErrorOfOneLine() throws IOException {
        String xml = fixture().replace("JAN", "&lol;");
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void bytesOutsideTheDeclaredEncodingAreAnErrorOfOneLine() throws IOException {
        byte[] bytes = fixture().replace("JAN", "J\u00c4N").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> reader.read(new BytesInput("list.xml", bytes), sink))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("encoding")
                .hasMessageNotContaining("\n");
    }

    @Test
    void deepNestingAndManyAttributesAreReadOrRefusedInOneLine() throws IOException {
        String deep = String.join("", Collections.nCopies(200_000, "<a>"));
        StringBuilder wide = new StringBuilder("<a");
        for (int i = 0; i < 50_000; i++) {
            wide.append(" b").append(i).append("='1'");
        }
        wide.append("/>");
        for (String part : List.of(deep, wide.toString())) {
            try {
                read(fixture().replace("<INDIVIDUALS>", "<INDIVIDUALS>" + part));
            } catch (SourceFormatException e) {
                assertThat(e).hasMessageNotContaining("\n");
            }
        }
    }

    @Test
    void theWholeListIsAccepted() throws IOException {
        ReadReport report = reader.read(RealData.open("sanctions/un/UN_consolidated.xml"), sink);

        assertThat(sink.rejects()).isEmpty();
        assertThat(report.rows()).isEqualTo(1_003);
        assertThat(sink.entries()).hasSize(1_003);
        assertThat(sink.entries())
                .filteredOn(entry -> ((Listing) entry).programs().contains("DPRK"))
                .hasSize(155);
    }
}
