package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Flow;
import org.entente.entry.GroupMembership;
import org.entente.entry.OfficeTenure;
import org.entente.entry.Pledge;
import org.entente.entry.RegimeChange;
import org.entente.entry.SanctionMeasure;
import org.entente.provenance.Checked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the starter record states as many rows as its files have. */
class StarterPageTest {

    private static String page = "";
    private static StarterRows facts = StarterRows.none();

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("../docs/starter.md"), StandardCharsets.UTF_8);
        facts = StarterRows.ofFacts();
    }

    @Test
    void filesHaveTheRowsThatThePageStates() {
        assertThat(statedOf("events")).isEqualTo(count(Event.class));
        assertThat(statedOf("pledges")).isEqualTo(count(Pledge.class));
        assertThat(statedOf("flows")).isEqualTo(count(Flow.class));
        assertThat(statedOf("sanctions")).isEqualTo(count(SanctionMeasure.class));
        assertThat(statedOf("regimes")).isEqualTo(count(RegimeChange.class));
        assertThat(statedOf("groups")).isEqualTo(count(GroupMembership.class));
        assertThat(statedOf("offices")).isEqualTo(count(OfficeTenure.class));
        assertThat(statedOf("universes")).isEqualTo(facts.universes().size());
    }

    @ParameterizedTest
    @EnumSource(Checked.class)
    void wordsOfComparisonHaveTheRowsThatThePageStates(Checked word) {
        String[] cells = cellsOfLine("`" + word.code() + "`");
        assertThat(number(cells[cells.length - 1]))
                .isEqualTo(facts.entries().stream()
                        .filter(e -> e.provenance().checked() == word)
                        .count());
    }

    private static long statedOf(String file) {
        return number(cellsOfLine("`" + file + ".csv`")[2]);
    }

    /** Cells of the line of a table whose first cell is this; the cell before the first bar is empty. */
    private static String[] cellsOfLine(String first) {
        String line = page.lines()
                .filter(each -> each.startsWith("| " + first + " |"))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private static long number(String cell) {
        return Long.parseLong(cell.replace(",", ""));
    }

    private static long count(Class<? extends Entry> type) {
        return facts.list(type).size();
    }
}
