package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.RollCall;
import org.entente.entry.RollCallMatch;
import org.entente.entry.Vote;
import org.entente.measure.ideal.IdealPoint;
import org.entente.measure.ideal.IdealPointEstimator;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointSettings;
import org.entente.measure.ideal.VotePanel;
import org.entente.measure.ideal.VotePreparation;
import org.entente.provenance.Reject;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.source.un.UnVotesReader;
import org.entente.vote.CastVotes;
import org.entente.vote.CastVotes.Call;
import org.entente.vote.CastVotes.Match;
import org.junit.jupiter.api.Test;

/** Ideal points on the genuine votes of the General Assembly. */
class PublishedVotesTest {

    /** Collects what the reader finds, without a record. */
    private static final class Votes implements EntrySink {
        final TreeMap<Integer, Call> calls = new TreeMap<>();
        final Map<Integer, List<Vote>> votes = new HashMap<>();
        final List<Match> matches = new ArrayList<>();

        @Override
        public void accept(Entry entry) {
            switch (entry) {
                case RollCall e ->
                    calls.put(
                            e.rollCall(),
                            new Call(e.rollCall(), e.session(), e.known(), e.amendment() || e.paragraph(), e.issues()));
                case Vote e ->
                    votes.computeIfAbsent(e.rollCall(), r -> new ArrayList<>()).add(e);
                case RollCallMatch e -> matches.add(new Match(e.first(), e.second()));
                default -> throw new IllegalArgumentException("Not a vote: " + entry);
            }
        }

        @Override
        public void reject(Reject reject) {
            throw new IllegalArgumentException(reject.toString());
        }

        CastVotes build() {
            List<StateId> states = votes.values().stream()
                    .flatMap(List::stream)
                    .map(Vote::state)
                    .distinct()
                    .sorted()
                    .toList();
            CastVotes.Builder builder = new CastVotes.Builder(states);
            calls.forEach((number, call) -> {
                builder.call(call);
                votes.getOrDefault(number, List.of()).stream()
                        .filter(vote -> vote.choice().isCast())
                        .forEach(vote -> builder.vote(
                                states.indexOf(vote.state()), vote.choice().number()));
            });
            return builder.build(matches);
        }
    }

    /** Counts that the published preparation leaves on these votes. */
    @Test
    void thePreparationLeavesTheKnownCounts() throws IOException {
        Votes votes = new Votes();
        for (String name : List.of("un_roll_calls.csv", "un_votes.csv.gz", "matched_roll_calls.csv")) {
            for (SourceInput input : SourceFiles.open(RecordFixture.realFile("votes/" + name))) {
                new UnVotesReader().read(input, votes);
            }
        }
        VotePanel panel = VotePreparation.prepare(votes.build(), null);
        assertThat(panel.voteCount()).isEqualTo(797_476);
        assertThat(panel.itemCount()).isEqualTo(4_784);
        assertThat(panel.unitCount()).isEqualTo(10_471);
    }

    /** The reference programs agree with each other at .971 on this matrix. */
    @Test
    void oneSessionComesOutAsOtherProgramsHaveIt() throws IOException {
        VotePanel panel = VotePreparation.prepare(session74(), null);
        IdealPointSettings settings = new IdealPointSettings(IdealPointMethod.GIBBS, 500, 250, 2, 1, 1);
        Map<StateId, Double> points = new HashMap<>();
        for (IdealPoint each : IdealPointEstimator.estimate(panel, settings).points()) {
            points.put(each.state(), each.point());
        }
        assertThat(Math.abs(correlation(points, 1))).as("MCMCpack").isGreaterThan(0.97);
        assertThat(Math.abs(correlation(points, 3))).as("pscl").isGreaterThan(0.96);
    }

    private static List<String[]> rows(String name) throws IOException {
        Path file = RecordFixture.realFile("reference-results/" + name);
        return Files.readAllLines(file).stream()
                .map(line -> line.replace("\"", "").split(",", -1))
                .toList();
    }

    /** Rows of states whose code is in use; the matrix has one that is not. */
    private static List<String[]> stateRows(String name) throws IOException {
        return rows(name).stream()
                .skip(1)
                .filter(row -> StateSystem.standard().findByIso2(row[0]).isPresent())
                .toList();
    }

    private static StateId state(String iso2) {
        return StateSystem.standard().findByIso2(iso2).orElseThrow().id();
    }

    private static CastVotes session74() throws IOException {
        String[] header = rows("M74.csv").getFirst();
        List<String[]> rows = stateRows("M74.csv");
        List<StateId> states = rows.stream().map(row -> state(row[0])).toList();
        CastVotes.Builder builder = new CastVotes.Builder(states);
        for (int column = 1; column < header.length; column++) {
            int number = Integer.parseInt(header[column]);
            builder.call(new Call(number, 74, LocalDate.of(2019, 12, 1), false, Set.of()));
            for (int row = 0; row < rows.size(); row++) {
                switch (rows.get(row)[column]) {
                    case "1" -> builder.vote(row, 1);
                    case "0" -> builder.vote(row, 3);
                    default -> {}
                }
            }
        }
        return builder.build(List.of());
    }

    private static double correlation(Map<StateId, Double> points, int column) throws IOException {
        double[] sums = new double[6];
        for (String[] row : stateRows("irt_s74.csv")) {
            Double x = points.get(state(row[0]));
            if (x != null) {
                double y = Double.parseDouble(row[column]);
                double[] each = {1, x, y, x * x, y * y, x * y};
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += each[i];
                }
            }
        }
        double n = sums[0];
        assertThat(n).isGreaterThan(185);
        return (sums[5] - sums[1] * sums[2] / n)
                / Math.sqrt((sums[3] - sums[1] * sums[1] / n) * (sums[4] - sums[2] * sums[2] / n));
    }
}
