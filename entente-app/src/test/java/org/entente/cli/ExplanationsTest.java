package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.pipeline.WholeWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every number of every measure opens down to rows of the record, or says why none stands under it. */
class ExplanationsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static String homeBefore = "";
    private static Path world = Path.of("");

    @BeforeAll
    static void fill() throws IOException {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", folder.resolve("home").toString());
        world = WholeWorld.write(folder.resolve("world"));
    }

    @AfterAll
    static void restoreHome() {
        System.setProperty("entente.home", homeBefore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standing RUS",
                "standing AXIS",
                "isolation RUS",
                "isolation AXIS",
                "pressure RUS",
                "pressure RUS CHN",
                "pressure AXIS",
                "risk RUS,CHN,USA,JPN",
                "risk AXIS",
                "camps",
                "polarity",
                "bond RUS PRK",
                "bond AXIS USA"
            })
    void everyLeafOfAWholeRecordHasRowsOrAReason(String words) {
        Walk walk = walk(words, "--record", world.toString(), "--as-of", "2010-06-30");
        assertThat(walk.bad).as(words).isEmpty();
        assertThat(walk.opened).as("%s: leaves with rows", words).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standing PRK",
                "isolation PRK",
                "isolation NATO",
                "pressure PRK RUS",
                "pressure BRICS",
                "risk PRK,KOR",
                "camps",
                "polarity",
                "bond RUS PRK",
                "bond NATO RUS"
            })
    void everyLeafOfTheStarterHasRowsOrAReason(String words) {
        Walk walk = walk(words, "--as-of", "2025-06-30");
        assertThat(walk.bad).as(words).isEmpty();
        assertThat(walk.leaves).as(words).isPositive();
    }

    @Test
    void countsOfCodedEventsAreTheNumberOfTheirRows() {
        Walk walk = walk("polarity", "--record", world.toString(), "--as-of", "2010-06-30");
        assertThat(walk.counts).as("leaves that count events").isPositive();
    }

    private static Walk walk(String words, String... options) {
        List<Object> all = new ArrayList<>(List.of((Object[]) words.split(" ")));
        all.addAll(List.of((Object[]) options));
        all.addAll(List.of("--json", "--explain"));
        CommandRun run = CommandRun.of(all.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        Walk walk = new Walk();
        walk.over(JSON.readTree(run.out()));
        return walk;
    }

    /** Goes through an answer and looks at every number that is made of no others. */
    private static final class Walk {
        private final List<String> bad = new ArrayList<>();
        private int leaves;
        private int opened;
        private int counts;

        void over(JsonNode node) {
            if (node.isObject() && node.has("description") && node.has("trust") && !node.has("parts")) {
                leaf(node);
            }
            node.forEach(this::over);
        }

        private void leaf(JsonNode leaf) {
            leaves++;
            long total = leaf.path("total").asLong(0);
            boolean rows = total > 0 || !leaf.path("rows").isEmpty();
            opened += rows ? 1 : 0;
            boolean reason = leaf.path("noRows").asString("").length() > 1
                    || leaf.get("value").isNull()
                            && leaf.path("uncertainty").asString("").length() > 1
                    || leaf.get("description").asString().contains("has no row");
            if (!rows && !reason) {
                bad.add(leaf.toString());
            }
            if (leaf.get("unit").asString().equals("coded events") && leaf.has("total")) {
                counts++;
                if (total != leaf.get("value").asLong()) {
                    bad.add("counts other rows: " + leaf);
                }
            }
        }
    }
}
