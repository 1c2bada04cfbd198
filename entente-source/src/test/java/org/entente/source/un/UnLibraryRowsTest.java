package org.entente.source.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.entry.Entry;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.entry.Vote;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.entente.vote.Choice;
import org.junit.jupiter.api.Test;

final class UnLibraryRowsTest {

    private final RecordingSink sink = new RecordingSink();

    private ReadReport read(String fixture) throws IOException {
        try (var in = getClass().getResourceAsStream(fixture)) {
            return new UnVotesReader().read(new BytesInput(fixture, in.readAllBytes()), sink);
        }
    }

    private <T extends Entry> List<T> all(Class<T> type) {
        return sink.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void everyRowIsAVoteAndEveryResolutionARollCall() throws IOException {
        ReadReport report = read("undl_ga.csv");

        assertThat(report.rows()).isEqualTo(5);
        assertThat(all(Vote.class))
                .extracting(Vote::choice)
                .containsExactly(Choice.NO, Choice.NO, Choice.ABSENT, Choice.ABSTAIN, Choice.YES);
        assertThat(all(RollCall.class)).extracting(RollCall::rollCall).containsExactly(901001, 901002);
        assertThat(all(RollCall.class)).extracting(RollCall::session).containsExactly(76, 30);
        assertThat(all(RollCall.class).getFirst().known()).isEqualTo("2022-03-02");
        assertThat(sink.entries()).allMatch(e -> e.provenance().dataset().equals("undl-ga"));
        assertThat(report.coverage()).singleElement().satisfies(c -> {
            assertThat(c.family()).isEqualTo(Family.ROLL_CALLS);
            assertThat(c.coverage().from()).isEqualTo("1975-11-10");
            assertThat(c.coverage().absentMeansZero()).isFalse();
        });
    }

    @Test
    void theCouncilHasABodyAndADatasetOfItsOwn() throws IOException {
        read("undl_sc.csv");
        assertThat(all(Vote.class)).extracting(Vote::body).containsOnly("UNSC");
        assertThat(all(RollCall.class).getFirst().resolution()).isEqualTo("S/RES/2397(2017)");
        assertThat(all(RollCall.class).getFirst().title()).isEqualTo("Fixture of sanctions");
        assertThat(sink.entries()).allMatch(e -> e.provenance().dataset().equals("undl-sc"));
    }
}
