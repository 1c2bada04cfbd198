package org.entente.record.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.RecordSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLayoutTest {

    private static final String ROWS =
            "SELECT make_date(1900 + i % 100, 1, 1) AS occurred, 'RUS' AS source, 'PRK' AS target,"
                    + " 'own' AS dataset, CAST(i AS VARCHAR) AS id FROM range(100000) r(i)";

    @TempDir
    Path folder;

    @Test
    void aYearOfFlowsLiesInFewGroupsAndOfEventsInAll() {
        try (Database database = Database.open(folder, folder, RecordSettings.standard())) {
            assertThat(groupsOf1950(database, "flows")).isLessThanOrEqualTo(2);
            assertThat(groupsOf1950(database, "events")).isEqualTo(groups(database, "events", "TRUE"));
            assertThat(groups(database, "flows", "TRUE")).isGreaterThan(2);
        }
    }

    private int groupsOf1950(Database database, String table) {
        database.execute(FileLayout.copy(table, ROWS, Sql.text(file(table))));
        return groups(database, table, "stats_min <= '1950-01-01' AND stats_max >= '1950-01-01'");
    }

    private int groups(Database database, String table, String condition) {
        List<Integer> counts = new ArrayList<>();
        database.query(
                "SELECT count(*) FROM parquet_metadata(" + Sql.text(file(table))
                        + ") WHERE path_in_schema = 'occurred' AND " + condition,
                List.of(),
                row -> counts.add(row.getInt(1)));
        return counts.getFirst();
    }

    private String file(String table) {
        return folder.resolve(table + ".parquet").toString();
    }
}
