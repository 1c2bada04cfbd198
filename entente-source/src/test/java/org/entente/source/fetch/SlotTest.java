package org.entente.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotTest {

    private static final LocalDate DAY = LocalDate.of(2016, 2, 29);
    private static final String MD5 = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void aDayHasNinetySixSlotsNamedByTheirStart() {
        assertThat(Slot.listOf(DAY)).hasSize(Slot.A_DAY);
        assertThat(Slot.listOf(DAY).getFirst().text()).isEqualTo("20160229000000");
        assertThat(Slot.listOf(DAY).getLast().text()).isEqualTo("20160229234500");
        assertThat(Slot.listOf(DAY)).allSatisfy(slot -> {
            assertThat(Slot.find(slot.text())).contains(slot);
            assertThat(slot.day()).isEqualTo(DAY);
        });
    }

    @Test
    void onlyWholeQuarterHoursThatExistAreSlots() {
        assertThat(Slot.find("20160229001500")).isPresent();
        assertThat(Slot.find("20160229001400")).isEmpty();
        assertThat(Slot.find("20150229001500")).as("a day that does not exist").isEmpty();
        assertThat(Slot.find("2016022900150")).isEmpty();
        assertThat(Slot.ofEventFile("20160229001500.mentions.CSV.zip")).isEmpty();
        assertThat(Slot.ofEventFile("../20160229001500.export.CSV.zip")).isEmpty();
    }

    @Test
    void thePlanNamesWhatIsMissingRepeatedAndLate() throws IOException {
        SlotPlan plan = plan(
                line("20160229000000"),
                line("20160229003000"),
                line("20160229001500"),
                line("20160229003000"),
                "404 not found",
                line("20160301000000"));

        assertThat(plan.listRepeated()).extracting(Slot::text).containsExactly("20160229003000");
        assertThat(plan.listLate()).extracting(Slot::text).containsExactly("20160229001500");
        assertThat(plan.oddLines()).isEqualTo(1);
        assertThat(plan.listMissing(LocalDateTime.of(2016, 2, 29, 1, 10)))
                .as("of the slots that have begun")
                .extracting(Slot::text)
                .containsExactly("20160229004500", "20160229010000");
    }

    @Test
    void theLastLineOfASlotIsTriedFirst() throws IOException {
        SlotPlan plan = plan(line("20160229000000"), line("20160229000000").replace("1 ", "2 "));

        assertThat(plan.lines(Slot.listOf(DAY).getFirst()))
                .extracting(f -> f.expected().size())
                .containsExactly(2L, 1L);
    }

    private SlotPlan plan(String... lines) throws IOException {
        return SlotPlan.read(Files.writeString(folder.resolve("list"), String.join("\n", lines)), DAY, DAY);
    }

    private static String line(String slot) {
        return "1 " + MD5 + " http://elsewhere.example/any/" + slot + Slot.EVENTS;
    }

    @Test
    void filesOfGdelt1AreByYearThenMonthThenDay() {
        LocalDate today = LocalDate.of(2020, 1, 1);

        assertThat(DailyFiles.list(LocalDate.of(2004, 12, 30), LocalDate.of(2006, 2, 2), today))
                .containsExactly("2004.zip", "2005.zip", "200601.zip", "200602.zip");
        assertThat(DailyFiles.list(LocalDate.of(2013, 3, 31), LocalDate.of(2013, 4, 2), today))
                .containsExactly("201303.zip", "20130401.export.CSV.zip", "20130402.export.CSV.zip");
        assertThat(DailyFiles.list(today.minusDays(1), today.plusDays(9), today))
                .as("today's file comes tomorrow")
                .containsExactly("20191231.export.CSV.zip");
    }
}
