package org.entente.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.entente.measure.RealData;
import org.entente.vote.VoteMatrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Session 74 of the General Assembly, against the same indices computed elsewhere from the same roll calls. */
class GeneralAssemblyTest {

    private static PairTables session45 = none();
    private static PairTables session74 = none();

    private static PairTables none() {
        return PairTables.of(new VoteMatrix(List.of(), new int[0], new byte[0]));
    }

    @BeforeAll
    static void read() throws IOException {
        session45 = read("45");
        session74 = read("74");
    }

    private static PairTables read(String session) throws IOException {
        Map<Integer, Map<String, Integer>> votes = new TreeMap<>();
        for (String line : Files.readAllLines(RealData.file("votes/un_roll_calls.csv"))) {
            String[] cell = line.split(",", 3);
            if (cell[1].equals(session)) {
                votes.put(Integer.valueOf(cell[0]), new TreeMap<>());
            }
        }
        var file = RealData.file("votes/un_votes.csv.gz");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Map<String, Integer> rollCall = votes.get(Integer.valueOf(line.substring(0, line.indexOf(','))));
                if (rollCall != null) {
                    int choiceAt = line.lastIndexOf(',') + 1;
                    String state = line.substring(line.lastIndexOf(',', choiceAt - 2) + 1, choiceAt - 1);
                    rollCall.put(state.replace("\"", ""), choice(line.substring(choiceAt)));
                }
            }
        }
        return PairTables.of(matrix(votes));
    }

    private static int choice(String vote) {
        return switch (vote.replace("\"", "")) {
            case "yes" -> 1;
            case "abstain" -> 2;
            case "no" -> 3;
            default -> throw new IllegalArgumentException(vote);
        };
    }

    private static VoteMatrix matrix(Map<Integer, Map<String, Integer>> votes) {
        TreeSet<String> names = new TreeSet<>();
        votes.values().forEach(each -> names.addAll(each.keySet()));
        List<String> states = new ArrayList<>(names);
        byte[] cells = new byte[states.size() * votes.size()];
        int row = 0;
        for (Map<String, Integer> rollCall : votes.values()) {
            for (Map.Entry<String, Integer> vote : rollCall.entrySet()) {
                cells[row * states.size() + states.indexOf(vote.getKey())] =
                        vote.getValue().byteValue();
            }
            row++;
        }
        return new VoteMatrix(
                states, votes.keySet().stream().mapToInt(Integer::intValue).toArray(), cells);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, KP, 78, .717949, .794872, .632184, .630441",
        "RU, CN, 87, .747126, .827586, .709613, .701578",
        "RU, US, 87, -.425287, -.344828, -.191781, -.501992",
        "US, IL, 89, .921348, .938202, .910241, .910138",
        "KP, US, 81, -.703704, -.604938, -.246006, -.832260"
    })
    void pairsOfSession74(String a, String b, long n, double sAbsolute, double sSquared, double kappa, double pi) {
        int first = session74.states().indexOf(a);
        int second = session74.states().indexOf(b);

        VoteTable table = session74.table(Math.min(first, second), Math.max(first, second));

        assertThat(table.rollCalls()).isEqualTo(n);
        assertThat(SimilarityIndex.S_ABSOLUTE.of(table)).isCloseTo(sAbsolute, within(1e-6));
        assertThat(SimilarityIndex.S_SQUARED.of(table)).isCloseTo(sSquared, within(1e-6));
        assertThat(SimilarityIndex.KAPPA_SQUARED.of(table)).isCloseTo(kappa, within(1e-6));
        assertThat(SimilarityIndex.PI_SQUARED.of(table)).isCloseTo(pi, within(1e-6));
    }

    /** At the end of the Cold War both voted yes almost always: S calls that alike, and chance explains all of it. */
    @Test
    void chanceExplainsTheLikenessOfRussiaAndChinaInSession45() {
        int china = session45.states().indexOf("CN");
        int russia = session45.states().indexOf("RU");

        VoteTable table = session45.table(Math.min(china, russia), Math.max(china, russia));

        assertThat(SimilarityIndex.S_ABSOLUTE.of(table)).isCloseTo(.880, within(.0005));
        assertThat(SimilarityIndex.KAPPA_SQUARED.of(table)).isCloseTo(-.051, within(.0005));
    }

    @Test
    void everyPairHasATableAndNoIndexLeavesItsRange() {
        int states = session74.states().size();
        assertThat(states).isGreaterThan(190);
        for (int first = 0; first < states; first++) {
            for (int second = first + 1; second < states; second++) {
                VoteTable table = session74.table(first, second);
                double s = SimilarityIndex.S_SQUARED.of(table);
                assertThat(Double.isNaN(s)).isEqualTo(table.rollCalls() == 0);
                assertThat(table.rollCalls() == 0 || s >= -1 && s <= 1).isTrue();
            }
        }
    }
}
