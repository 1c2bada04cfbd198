package org.entente.source.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.entry.Flow;
import org.entente.source.BytesInput;
import org.entente.source.RecordingSink;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.ColumnMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign files whose columns are called otherwise. */
final class OwnMappedTest {

    private static final String FOREIGN =
            "Exporter;Importer;Year;Value;Source\nRussia;North Korea;2003;122;a web page\nRussia;Atlantis;2003;1;x\n";
    private static final List<String> COLUMNS = List.of("exporter=source", "importer=target", "year=date", "value=low");
    private static final List<String> VALUES = List.of("kind=trade", "item=goods", "unit=million current USD");

    private final RecordingSink sink = new RecordingSink();

    private void read(List<String> columns, List<String> values) throws IOException {
        OwnReader.mapped(ColumnMap.parse(columns, values))
                .read(new BytesInput("folder/mine.csv", FOREIGN.getBytes(StandardCharsets.UTF_8)), sink);
    }

    @Test
    void aMappedFileGivesEntriesThatCiteItAndItsLines() throws IOException {
        read(COLUMNS, VALUES);
        assertThat(sink.rejects())
                .singleElement()
                .satisfies(r -> assertThat(r.value()).isEqualTo("Atlantis"));
        assertThat(sink.entries()).singleElement().satisfies(entry -> {
            Flow flow = (Flow) entry;
            assertThat(flow.source().iso3() + flow.target().iso3()).isEqualTo("RUSPRK");
            assertThat(flow.low()).isEqualTo(122);
            assertThat(flow.provenance().id()).isEqualTo("mine.csv:2");
            assertThat(flow.provenance().citation()).isEqualTo("mine.csv");
        });
    }

    @Test
    void aColumnThatTheFileLacksIsSaidWithThoseItHas() {
        assertThatThrownBy(() -> read(List.of("seller=source", "importer=target", "year=date", "value=low"), VALUES))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("no column (seller)")
                .hasMessageContaining("exporter, importer, year, value, source");
    }

    @Test
    void aMappingThatLeavesAColumnOpenIsRefusedAndGivesNothing() {
        assertThatThrownBy(() -> read(COLUMNS, List.of("kind=trade")))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageNotContaining("\n");
        assertThat(sink.entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exporter", "=source", "exporter=", "importer=source"})
    void aPairThatIsNoneIsRefused(String pair) {
        assertThatThrownBy(() -> ColumnMap.parse(List.of("exporter=source", pair), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pair);
    }

    @Test
    void anotherMappingIsAnotherFormat() {
        String one = OwnReader.mapped(ColumnMap.parse(COLUMNS, VALUES)).format();
        assertThat(one)
                .isNotEqualTo(
                        OwnReader.mapped(ColumnMap.parse(COLUMNS, List.of())).format());
    }
}
