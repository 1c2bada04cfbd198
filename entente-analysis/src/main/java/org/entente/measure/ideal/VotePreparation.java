package org.entente.measure.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.vote.CastVotes;
import org.entente.vote.CastVotes.Call;
import org.entente.vote.CastVotes.Match;
import org.jspecify.annotations.Nullable;

/**
 * Prepares votes as the published estimates do.
 *
 * <p>Absences are dropped, and so are paragraph votes and amendments after session 44 (1989) and session 19 (one roll
 * call). Roll calls on the same resolution share an item. Items on which all votes are alike are dropped: they say
 * nothing about where anybody stands. Zanzibar (two votes) and South Africa in session 48 (one vote) get no point: see
 * {@link #hasPoint}; their three votes still help to place the items.
 */
public final class VotePreparation {

    private static final int LAST_SESSION_WITH_PARTS = 44;
    private static final int SESSION_OF_ONE_ROLL_CALL = 19;

    private final CastVotes votes;
    private final @Nullable String issue;

    private VotePreparation(CastVotes votes, @Nullable String issue) {
        this.votes = votes;
        this.issue = issue;
    }

    /**
     * Prepares the votes.
     *
     * @param issue the tag of the issue whose roll calls are wanted, such as {@code nu}; null for all
     */
    public static VotePanel prepare(CastVotes votes, @Nullable String issue) {
        return new VotePreparation(votes, issue).panel();
    }

    /** Whether a state gets a point in a session: the published estimates have none for two that hardly voted. */
    static boolean hasPoint(String iso3, int session) {
        return !iso3.equals("ZAN") && !(iso3.equals("ZAF") && session == 48);
    }

    private VotePanel panel() {
        Map<Integer, Integer> linked = links(votes.matches());
        TreeMap<Integer, List<Integer>> callsOfItem = new TreeMap<>();
        for (int call = 0; call < votes.calls().size(); call++) {
            Call each = votes.calls().get(call);
            if (isKept(each)) {
                int item = linked.getOrDefault(each.number(), each.number());
                callsOfItem.computeIfAbsent(item, i -> new ArrayList<>()).add(call);
            }
        }
        List<List<Integer>> items =
                callsOfItem.values().stream().filter(this::isContested).toList();
        return panel(items);
    }

    /** Walked from the last second roll call down, each goes to the smallest first one of its matches. */
    static Map<Integer, Integer> links(List<Match> matches) {
        TreeMap<Integer, Integer> smallest = new TreeMap<>(Collections.reverseOrder());
        matches.forEach(match -> smallest.merge(match.second(), match.first(), Math::min));
        Map<Integer, List<Integer>> members = new HashMap<>();
        Map<Integer, Integer> item = new HashMap<>();
        smallest.forEach((second, first) -> {
            List<Integer> moved = members.computeIfAbsent(second, s -> new ArrayList<>());
            moved.add(second);
            moved.forEach(each -> item.put(each, first));
            members.computeIfAbsent(first, f -> new ArrayList<>()).addAll(moved);
        });
        return item;
    }

    private boolean isKept(Call call) {
        return call.session() != SESSION_OF_ONE_ROLL_CALL
                && !(call.partial() && call.session() > LAST_SESSION_WITH_PARTS)
                && (issue == null || call.issues().contains(issue));
    }

    private boolean isContested(List<Integer> calls) {
        int seen = 0;
        for (int call : calls) {
            for (int vote = votes.start(call); vote < votes.start(call + 1); vote++) {
                seen |= 1 << votes.choice(vote);
            }
        }
        return Integer.bitCount(seen) > 1;
    }

    private VotePanel panel(List<List<Integer>> items) {
        int lastSession = votes.calls().stream().mapToInt(Call::session).max().orElse(0);
        int width = lastSession + 1;
        int[] order = byCode();
        int[] unitOf = new int[order.length * width];
        int size = 0;
        for (List<Integer> calls : items) {
            for (int call : calls) {
                int session = votes.calls().get(call).session();
                for (int vote = votes.start(call); vote < votes.start(call + 1); vote++) {
                    unitOf[order[votes.state(vote)] * width + session] = 1;
                    size++;
                }
            }
        }
        return fill(items, new UnitIndex(sortedStates(), unitOf, width), order, size);
    }

    /** Numbers the units and keeps the states that have any. */
    private static final class UnitIndex {
        final List<StateId> states = new ArrayList<>();
        final int[] stateStarts;
        final int[] sessions;
        final int[] unitOf;
        final int width;

        UnitIndex(List<StateId> all, int[] unitOf, int width) {
            this.unitOf = unitOf;
            this.width = width;
            int[] starts = new int[all.size() + 1];
            int[] sessionOf = new int[unitOf.length];
            int unit = 0;
            for (int state = 0; state < all.size(); state++) {
                int first = unit;
                for (int session = 0; session < width; session++) {
                    if (unitOf[state * width + session] != 0) {
                        sessionOf[unit] = session;
                        unitOf[state * width + session] = unit++;
                    }
                }
                if (unit > first) {
                    starts[states.size()] = first;
                    states.add(all.get(state));
                }
            }
            starts[states.size()] = unit;
            stateStarts = Arrays.copyOf(starts, states.size() + 1);
            sessions = Arrays.copyOf(sessionOf, unit);
        }
    }

    private VotePanel fill(List<List<Integer>> items, UnitIndex index, int[] order, int size) {
        int[] units = new int[size];
        byte[] choices = new byte[size];
        int[] itemStarts = new int[items.size() + 1];
        int[] itemSessions = new int[items.size()];
        int next = 0;
        for (int item = 0; item < items.size(); item++) {
            itemSessions[item] = onlySession(items.get(item));
            for (int call : items.get(item)) {
                int session = votes.calls().get(call).session();
                for (int vote = votes.start(call); vote < votes.start(call + 1); vote++) {
                    units[next] = index.unitOf[order[votes.state(vote)] * index.width + session];
                    choices[next++] = (byte) votes.choice(vote);
                }
            }
            itemStarts[item + 1] = next;
        }
        return new VotePanel(index.states, index.stateStarts, index.sessions, itemStarts, itemSessions, units, choices);
    }

    private int onlySession(List<Integer> calls) {
        int[] sessions = calls.stream()
                .mapToInt(call -> votes.calls().get(call).session())
                .distinct()
                .toArray();
        return sessions.length == 1 ? sessions[0] : 0;
    }

    private List<StateId> sortedStates() {
        return votes.states().stream().sorted().toList();
    }

    private int[] byCode() {
        List<StateId> sorted = sortedStates();
        return votes.states().stream().mapToInt(sorted::indexOf).toArray();
    }
}
