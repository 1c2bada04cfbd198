package org.entente.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.record.RecordSettings;
import org.entente.record.internal.IdentityCount.Counted;
import org.entente.record.internal.database.Database;
import org.entente.table.EntryTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityCountTest {

    private static final int ROWS = 5_000;

    @TempDir
    private Path folder;

    @Test
    void countingByShareGivesWhatCountingAtOnceGives() throws Exception {
        Map<String, Integer> ids = new HashMap<>();
        try (Database database = Database.open(folder, folder.resolve("spill"), RecordSettings.standard());
                TableStage stage = new TableStage(
                        database, folder, "d", EntryTables.EXPOSURE, EntryTables.EXPOSURE_LAYOUT, 2_000)) {
            Random random = new Random(5);
            for (int i = 0; i < ROWS; i++) {
                String id = random.nextInt(8) == 0 ? "né " + random.nextInt(300) : "n" + i;
                ids.merge(id, 1, Integer::sum);
                write(stage, i, id);
            }
            write(stage, ROWS, "other", "only");
            stage.flush();

            List<Counted> atOnce = new IdentityCount(database, 1_000_000).holdings(stage);
            assertThat(new IdentityCount(database, 100).holdings(stage)).isEqualTo(atOnce);
            assertThat(new IdentityCount(database, 100).distinct(List.of(stage)))
                    .isEqualTo(ids.size() + 1);

            assertThat(atOnce).extracting(Counted::identities).containsExactly((long) ids.size(), 1L);
            assertThat(atOnce).extracting(c -> c.holding().rows()).containsExactly((long) ROWS, 1L);
            assertThat(atOnce).extracting(c -> c.holding().uniqueIds()).containsExactly(false, true);
            assertThat(atOnce.getFirst().holding().firstKnown()).isEqualTo(LocalDate.of(2020, 1, 1));
        }
    }

    private static void write(TableStage stage, int line, String id) throws Exception {
        write(stage, line, "feed", id);
    }

    private static void write(TableStage stage, int line, String dataset, String id) throws Exception {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(line % 300);
        stage.next()
                .begin()
                .text(dataset)
                .text(id)
                .whole(line + 1)
                .date(day)
                .date(day)
                .integer(1)
                .text("d")
                .end();
    }
}
