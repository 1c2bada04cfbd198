package org.entente.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {

    @TempDir
    private Path folder;

    @Test
    void namesBecomeCodesAndSettingsThatAreLeftOutGetTheirValue() throws IOException {
        WatchPlan plan = read("""
                # sources
                follow gdelt
                follow folder "/srv/in coming"

                alert one first-event "North Korea" * code=19
                alert two bond-change NATO RUS days=90
                """);

        assertThat(plan.follows().get(1).place()).isEqualTo("/srv/in coming");
        assertThat(plan.rules().get(0).subject()).isEqualTo("PRK *");
        assertThat(plan.rules().get(0).number("years")).isEqualTo(5);
        assertThat(plan.rules().get(1).number("days")).isEqualTo(90);
        assertThat(plan.rules().get(1).line()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fellow gdelt|line 2 (fellow): a line must begin with",
                "follow twitter|follow one of gdelt, ofac-sdn, un-sc",
                "alert Bad first-event RUS PRK code=19|lower-case letters",
                "alert a first-event RUS Ruritania code=19|line 2 (Ruritania): The state name",
                "alert a first-event RUS PRK code=99|CAMEO code",
                "alert a first-event RUS PRK|line 2 (code=): must be a CAMEO code",
                "alert a first-event RUS PRK code=19 code=18|each once",
                "alert a first-event RUS code=19|needs 2 subject(s)",
                "alert a change-point RUS PRK class=war|verbal-cooperation",
                "alert a bond-change RUS PRK days=0|whole number from 1",
                "alert a new-listing ofac program=DPRK|a list is one of ofac-sdn, un-sc",
                "alert a forecast RUS PRK kind=war|must be one of verbal-cooperation",
                "alert a forecast RUS PRK kind=threat percent=100|from 1 to 99",
                "alert a forecast RUS * kind=threat|line 2 (*): The state name",
                "alert a guess RUS PRK|bond-change",
                "alert a bond-change \"RUS PRK|quotation mark"
            })
    void aLineThatBreaksARuleIsAnsweredWithPlaceValueAndRule(String line, String answer) {
        assertThatThrownBy(() -> read("follow gdelt\n" + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(answer)
                .hasMessageContaining("watch.conf, line 2")
                .hasMessageNotContaining("\n");
    }

    private WatchPlan read(String text) throws IOException {
        return WatchPlan.read(Files.writeString(folder.resolve("watch.conf"), text));
    }
}
