package org.entente.source.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.entry.RollCallIssue;
import org.entente.entry.RollCallMatch;
import org.entente.entry.Vote;
import org.entente.provenance.Reject;
import org.entente.source.BytesInput;
import org.entente.source.CountingSink;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.entente.source.SourceInput;
import org.entente.vote.Choice;
import org.junit.jupiter.api.Test;

final class UnVotesReaderTest {

    private final UnVotesReader reader = new UnVotesReader();
    private final RecordingSink sink = new RecordingSink();

    private ReadReport read(String fixture) throws IOException {
        try (var in = getClass().getResourceAsStream(fixture)) {
            return reader.read(new BytesInput(fixture, in.readAllBytes()), sink);
        }
    }

    @Test
    void aRollCallIsKnownOnTheDayOfItsVote() throws IOException {
        ReadReport report = read("roll_calls.csv");

        RollCall first = (RollCall) sink.entries().getFirst();
        assertThat(first.rollCall()).isEqualTo(5001);
        assertThat(first.known()).isEqualTo("2005-12-01");
        assertThat(first.title()).isEqualTo("FIXTURE, FIRST");
        assertThat(first.description()).contains("\"quoted\"");
        assertThat(first.important()).isTrue();
        assertThat(first.issues()).containsExactly("nu");
        assertThat(((RollCall) sink.entries().get(1)).resolution()).isNull();
        assertThat(report.coverage()).singleElement().satisfies(c -> {
            assertThat(c.family()).isEqualTo(Family.ROLL_CALLS);
            assertThat(c.coverage().from()).isEqualTo("2005-12-01");
            assertThat(c.coverage().to()).isEqualTo("2006-11-17");
            assertThat(c.coverage().absentMeansZero()).isFalse();
        });
    }

    @Test
    void statesThatAreGoneAndStatesCalledNaAreUnderstood() throws IOException {
        read("votes.csv");

        assertThat(sink.entries())
                .extracting(entry -> entry.provenance().id())
                .containsExactly("5001:USA", "5001:NAM", "5001:CIV", "1412:DEU", "1412:DDR", "998:YMD", "874:ZAN");
        assertThat(sink.entries()).extracting(Entry::known).containsOnlyNulls();
    }

    @Test
    void theNumbersOfTheDataverseFileAreChoices() throws IOException {
        ReadReport report = read("dataverse_votes.tab");

        assertThat(sink.entries())
                .extracting(entry -> ((Vote) entry).choice())
                .containsExactly(Choice.NO, Choice.YES, Choice.ABSENT, Choice.NOT_MEMBER);
        assertThat(report.notes()).singleElement().asString().contains("file of roll calls");
    }

    @Test
    void aMatchNamesBothRollCalls() throws IOException {
        read("matched.csv");
        assertThat(sink.entries())
                .extracting(entry -> ((RollCallMatch) entry).second())
                .containsExactly(5101, 5102);
    }

    @Test
    void aFileOfTagsGivesOneIssueARow() throws IOException {
        byte[] tags = "rcid,short_name,issue\n77,me,Palestinian conflict\n77,nu,Nuclear weapons\n"
                .getBytes(StandardCharsets.UTF_8);
        ReadReport report = reader.read(new BytesInput("issues.csv", tags), sink);

        assertThat(report.rows()).isEqualTo(2);
        assertThat(sink.entries())
                .extracting(entry -> ((RollCallIssue) entry).issue())
                .containsExactly("me", "nu");
        assertThat(sink.entries()).extracting(entry -> entry.provenance().id()).containsExactly("77-me", "77-nu");
    }

    @Test
    void allPublishedRollCallsAreAccepted() throws IOException {
        SourceInput input = RealData.open("votes/un_roll_calls.csv");
        CountingSink counts = new CountingSink();
        ReadReport report = reader.read(input, counts);

        assertThat(counts.firstReject()).isNull();
        assertThat(counts.entries()).isEqualTo(6_203);
        assertThat(report.coverage().getFirst().coverage().from()).isEqualTo(LocalDate.of(1946, 1, 1));
        assertThat(report.coverage().getFirst().coverage().to()).isEqualTo(LocalDate.of(2020, 1, 14));
    }

    @Test
    void allPublishedVotesAreAcceptedAndNoStateVotesTwice() throws IOException {
        SourceInput input = RealData.open("votes/un_votes.csv.gz");
        Map<StateId, BitSet> voted = new HashMap<>();
        int[] twice = new int[1];
        CountingSink counts = new CountingSink();
        reader.read(input, new EntrySink() {
            @Override
            public void accept(Entry entry) {
                counts.accept(entry);
                Vote vote = (Vote) entry;
                BitSet calls = voted.computeIfAbsent(vote.state(), s -> new BitSet());
                twice[0] += calls.get(vote.rollCall()) ? 1 : 0;
                calls.set(vote.rollCall());
            }

            @Override
            public void reject(Reject reject) {
                counts.reject(reject);
            }
        });

        assertThat(counts.firstReject()).isNull();
        assertThat(counts.entries()).isEqualTo(870_109);
        assertThat(twice[0]).isZero();
        assertThat(voted).hasSizeBetween(195, 200);
    }

    @Test
    void allMatchedRollCallsAreAccepted() throws IOException {
        SourceInput input = RealData.open("votes/matched_roll_calls.csv");
        CountingSink counts = new CountingSink();
        reader.read(input, counts);
        assertThat(List.of(counts.entries(), counts.rejects())).containsExactly(955L, 0L);
    }
}
