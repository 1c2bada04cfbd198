package org.entente.web.page.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.pipeline.StarterRecord;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.web.page.votes.Agreement;
import org.junit.jupiter.api.Test;

class HomePageTest {

    /** It has no votes and no stream of coded events, only agreement that was computed from votes. */
    @Test
    void theStarterRecordShowsPairsWhoseVotesChanged() throws Exception {
        try (RecordSnapshot view = StarterRecord.open().open(SnapshotOptions.asOf(LocalDate.of(2025, 6, 30)))) {
            Changed changed = HomePage.byVotes(view, Agreement.last(view, 8));

            assertThat(changed.basis()).contains("entente-starter", "session 74", "sessions 67 to 73");
            assertThat(changed.pairs()).hasSize(12).allSatisfy(pair -> {
                assertThat(pair.course()).hasSize(8);
                double before = Arrays.stream(pair.course(), 0, 7)
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElseThrow();
                assertThat(Math.signum(pair.size())).isEqualTo(Math.signum(pair.course()[7] - before));
                assertThat(pair.why()).startsWith("agreement ");
            });
            Map<String, Long> shown = changed.pairs().stream()
                    .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                    .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
            assertThat(shown.values()).allMatch(times -> times <= 2);
            assertThat(changed.pairs())
                    .extracting(pair -> Math.abs(pair.size()))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
        try (RecordSnapshot view = StarterRecord.open().open(SnapshotOptions.asOf(LocalDate.of(1940, 1, 1)))) {
            assertThat(HomePage.byVotes(view, Agreement.last(view, 8)).pairs()).isEmpty();
        }
    }
}
