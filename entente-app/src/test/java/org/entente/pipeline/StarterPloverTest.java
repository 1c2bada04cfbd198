package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.event.CameoCode;
import org.entente.event.PloverType;
import org.junit.jupiter.api.Test;

/** PLOVER types of the starter's events, and the table that gives them. */
class StarterPloverTest {

    private static final Pattern LINE = Pattern.compile("^(\\d{3,4}): ([A-Z]+),", Pattern.MULTILINE);

    @Test
    void everyEventHasTheTypeOfItsCodeOrSaysWhyNot() throws IOException {
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).hasSizeGreaterThan(500).allSatisfy(row -> {
            String expected = PloverType.of(new CameoCode(row.getField("cameo")))
                    .map(PloverType::name)
                    .orElse("");
            if (!row.getField("plover").equals(expected)) {
                assertThat(row.getField("note")).as(row.getField("id")).contains("PLOVER: ");
            }
        });
    }

    @Test
    void onlyStatementsAreWithoutType() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.getField("plover").isEmpty())
                .allSatisfy(row -> assertThat(row.getField("cameo")).startsWith("01"));
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        StarterRecord.class.getResourceAsStream("/org/entente/starter/events.csv"));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    @Test
    void theTableIsThatOfThePloverProject() throws IOException {
        String table =
                Files.readString(RecordFixture.realFile("text/CAMEO2PLOVER-2021.txt"), StandardCharsets.ISO_8859_1);
        Matcher line = LINE.matcher(table);
        int lines = 0;
        while (line.find()) {
            assertThat(PloverType.of(new CameoCode(line.group(1))).map(PloverType::name))
                    .as(line.group())
                    .contains(line.group(2));
            lines++;
        }
        assertThat(lines).isGreaterThan(250);
    }
}
