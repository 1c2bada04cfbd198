package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.State;
import org.entente.entry.Family;
import org.entente.measure.Party;
import org.entente.measure.similarity.PairTables;
import org.entente.measure.similarity.VoteSimilarity;
import org.entente.measure.similarity.VoteTable;
import org.entente.series.DatasetCoverage;
import org.entente.series.RecordView;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/** Vote similarity from the roll calls of a record. */
public final class Similarities {

    private static final String ASSEMBLY = "UNGA";

    private final RecordView view;
    private final DatasetCoverage votes;

    /**
     * Takes the first dataset, by id, that holds roll calls.
     *
     * @throws IllegalArgumentException when the record holds none
     */
    public Similarities(RecordView view) {
        this.view = view;
        this.votes = view.listCoverage().stream()
                .filter(c -> c.family() == Family.ROLL_CALLS)
                .min((a, b) -> a.dataset().compareTo(b.dataset()))
                .orElseThrow(() -> new IllegalArgumentException("The record holds no roll calls known by "
                        + view.asOf() + ", and similarity is computed from votes alone. Ingest un-votes files and name"
                        + " the record with --record."));
    }

    /** Id of the dataset that the votes come from. */
    public String dataset() {
        return votes.dataset();
    }

    /**
     * One pair, by session.
     *
     * @param session the only session to give; null for all in which the two shared a roll call
     * @throws IllegalArgumentException when the two share no roll call there
     */
    public List<VoteSimilarity> pair(State first, State second, @Nullable Integer session) {
        List<VoteSimilarity> all =
                VoteSimilarity.bySession(view.votePairs(votes.dataset(), ASSEMBLY, first.id(), second.id()));
        List<VoteSimilarity> wanted = all.stream()
                .filter(s -> session == null || s.session() == session)
                .toList();
        if (wanted.isEmpty()) {
            String known = all.isEmpty()
                    ? "any session"
                    : "session (" + session + "); they do in sessions "
                            + all.getFirst().session() + " to " + all.getLast().session();
            throw new IllegalArgumentException(first.iso3() + " and " + second.iso3() + " share no roll call in "
                    + known + ". Their similarity is unknown, not zero.");
        }
        return wanted;
    }

    /**
     * States or groups, by session: the mean over the pairs of a member of the one and a member of the other, members as of
     * the view's day throughout. A state in both makes no pair with itself.
     *
     * @throws IllegalArgumentException when no pair shares a roll call there
     */
    public List<VoteSimilarity> parties(Party one, Party other, @Nullable Integer session) {
        Set<String> firsts = one.codes(view.asOf());
        Set<String> seconds = other.codes(view.asOf());
        List<VoteSimilarity> found = new ArrayList<>();
        for (int each : session == null ? sessions() : List.of(session)) {
            PairTables tables = PairTables.of(view.voteMatrix(votes.dataset(), ASSEMBLY, each));
            List<VoteSimilarity> pairs = pairs(tables, firsts, seconds, each);
            if (!pairs.isEmpty()) {
                found.add(VoteSimilarity.mean(each, pairs));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No member of " + one.code() + " shares a roll call with one of "
                    + other.code() + (session == null ? "" : " in session (" + session + ")")
                    + ". Their similarity is unknown, not zero.");
        }
        return found;
    }

    private static List<VoteSimilarity> pairs(PairTables tables, Set<String> firsts, Set<String> seconds, int session) {
        List<String> states = tables.states();
        List<VoteSimilarity> pairs = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                boolean across = firsts.contains(states.get(i)) && seconds.contains(states.get(j))
                        || seconds.contains(states.get(i)) && firsts.contains(states.get(j));
                VoteTable table = across ? tables.table(i, j) : null;
                if (table != null && table.rollCalls() > 0) {
                    pairs.add(VoteSimilarity.of(session, table));
                }
            }
        }
        return pairs;
    }

    /** Takes one pair of one session. */
    public interface PairSink {
        void take(String first, String second, VoteSimilarity similarity);
    }

    /**
     * All pairs that share a roll call, session by session, alphabetically within each.
     *
     * @param only one state whose pairs to give; null for all
     * @param session the only session to give; null for all
     * @throws IllegalArgumentException when there is no such pair
     */
    public void all(@Nullable State only, @Nullable Integer session, PairSink sink) {
        long given = 0;
        for (int each : session == null ? sessions() : List.of(session)) {
            given += all(only, each, sink);
        }
        if (given == 0) {
            throw new IllegalArgumentException("No pair shares a roll call "
                    + (session == null ? "in any session" : "in session (" + session + ")")
                    + ". entente sources lists which votes the record holds.");
        }
    }

    private long all(@Nullable State only, int session, PairSink sink) {
        PairTables tables = PairTables.of(view.voteMatrix(votes.dataset(), ASSEMBLY, session));
        List<String> states = tables.states();
        long given = 0;
        for (int first = 0; first < states.size(); first++) {
            for (int second = first + 1; second < states.size(); second++) {
                VoteTable table = tables.table(first, second);
                boolean wanted = only == null
                        || only.iso3().equals(states.get(first))
                        || only.iso3().equals(states.get(second));
                if (wanted && table.rollCalls() > 0) {
                    sink.take(states.get(first), states.get(second), VoteSimilarity.of(session, table));
                    given++;
                }
            }
        }
        return given;
    }

    private List<Integer> sessions() {
        int first = Period.ordinalOf(Frequency.SESSION, votes.coverage().from());
        // A session is resumed in the following year, so the last one may be numbered lower than its last day says.
        int last = Period.ordinalOf(Frequency.SESSION, votes.coverage().to());
        return IntStream.rangeClosed(Math.max(1, first - 1), last + 1).boxed().toList();
    }
}
