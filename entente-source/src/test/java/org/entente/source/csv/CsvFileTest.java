package org.entente.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.BytesInput;
import org.entente.source.RecordingSink;
import org.entente.source.SourceFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvFileTest {

    private final RecordingSink sink = new RecordingSink();

    private List<String> cells(String content, Charset charset, String column) throws IOException {
        List<String> cells = new ArrayList<>();
        try (CsvFile csv = CsvFile.open(new BytesInput("f.csv", content.getBytes(charset)))) {
            CsvColumn wanted = csv.header().required(column);
            csv.readRows(row -> row.line() + " " + row.text(wanted), cells::add, sink);
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineEndIsCounted(String end) throws IOException {
        String content = String.join(end, "a,b", "1,x", "", "2,y");
        assertThat(cells(content, StandardCharsets.UTF_8, "b")).containsExactly("2 x", "4 y");
    }

    @Test
    void oneLatinByteMakesTheWholeFileLatin() throws IOException {
        String content = "a\nCôte d'Ivoire\nplain\nSão Tomé\n";
        assertThat(cells(content, StandardCharsets.ISO_8859_1, "a"))
                .containsExactly("2 Côte d'Ivoire", "3 plain", "4 São Tomé");
        assertThat(cells(content, StandardCharsets.UTF_8, "a")).contains("2 Côte d'Ivoire");
    }

    @Test
    void lettersAcrossTheBlocksOfTheEncodingTestStayUtf8() throws IOException {
        String content = "a\n" + "xé".repeat(70_000) + "\n";
        assertThat(cells(content, StandardCharsets.UTF_8, "a").getFirst())
                .hasSize(2 + 140_000)
                .endsWith("xé");
    }

    @Test
    void headerIsFoundWhateverItsCaseQuotesMarkAndSeparator() throws IOException {
        assertThat(cells("\uFEFF\"B\"; A \n1;2\n", StandardCharsets.UTF_8, "b")).containsExactly("2 1");
        assertThat(cells("x\tThe \"A\"\n1\t2\n", StandardCharsets.UTF_8, "the a"))
                .containsExactly("2 2");
    }

    @Test
    void aMissingColumnIsNamedWithTheOnesFound() {
        assertThatThrownBy(() -> cells("One,Two\n1,2\n", StandardCharsets.UTF_8, "three"))
                .isInstanceOf(SourceFormatException.class)
                .hasMessage("f.csv line 1: three is missing among the columns (one, two). Add it, or ingest the file as"
                        + " another format.");
    }

    @Test
    void aColumnThatStandsTwiceIsNotGuessed() {
        assertThatThrownBy(() -> cells("a,A\n1,2\n", StandardCharsets.UTF_8, "a"))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("names two columns");
    }

    @Test
    void aRowWithAnotherNumberOfFieldsIsRejectedAndTheRestIsRead() throws IOException {
        assertThat(cells("a,b\n1\n2,3\n4,5,6\n", StandardCharsets.UTF_8, "a")).containsExactly("3 2");
        assertThat(sink.rejects()).extracting(r -> r.line()).containsExactly(2L, 4L);
        assertThat(sink.rejects().getLast().reason()).startsWith("has 3 fields where the header has 2.");
    }

    @Test
    void aQuoteThatNeverClosesIsAnError() {
        assertThatThrownBy(() -> cells("a,b\n1,\"2\n3,4\n", StandardCharsets.UTF_8, "a"))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("quotes");
    }
}
