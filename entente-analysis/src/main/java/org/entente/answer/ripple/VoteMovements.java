package org.entente.answer.ripple;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Dyad;
import org.entente.time.Frequency;
import org.entente.vote.CastVotes;

/** Change of vote agreement from one session of the General Assembly to the next. */
final class VoteMovements {

    private static final int FEWEST_ROLL_CALLS = 10;
    private static final int UNKNOWN = -1;

    private final CastVotes votes;
    private final List<Dyad> dyads;
    private final int[][] members;
    private final long[][] distance;
    private final int[][] joint;
    private final int firstSession;

    private VoteMovements(CastVotes votes, List<Dyad> dyads) {
        this.votes = votes;
        this.dyads = dyads;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (CastVotes.Call call : votes.calls()) {
            first = Math.min(first, call.session());
            last = Math.max(last, call.session());
        }
        this.firstSession = first;
        int sessions = Math.max(0, last - first + 1);
        this.distance = new long[dyads.size()][sessions];
        this.joint = new int[dyads.size()][sessions];
        this.members = new int[dyads.size()][2];
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < votes.states().size(); i++) {
            index.put(votes.states().get(i).iso3(), i);
        }
        for (int d = 0; d < dyads.size(); d++) {
            members[d][0] = index.getOrDefault(dyads.get(d).first().iso3(), UNKNOWN);
            members[d][1] = index.getOrDefault(dyads.get(d).second().iso3(), UNKNOWN);
        }
    }

    static Movements of(CastVotes votes, String dataset, List<Dyad> dyads) {
        VoteMovements made = new VoteMovements(votes, dyads);
        made.count();
        return made.changes(dataset);
    }

    private void count() {
        byte[] choices = new byte[votes.states().size()];
        for (int call = 0; call < votes.calls().size(); call++) {
            Arrays.fill(choices, (byte) 0);
            int end = call + 1 < votes.calls().size() ? votes.start(call + 1) : votes.size();
            for (int i = votes.start(call); i < end; i++) {
                choices[votes.state(i)] = (byte) votes.choice(i);
            }
            int session = votes.calls().get(call).session() - firstSession;
            for (int d = 0; d < members.length; d++) {
                add(d, session, choices);
            }
        }
    }

    private void add(int d, int session, byte[] choices) {
        if (members[d][0] == UNKNOWN || members[d][1] == UNKNOWN) {
            return;
        }
        int a = choices[members[d][0]];
        int b = choices[members[d][1]];
        if (a > 0 && b > 0) {
            distance[d][session] += Math.abs(a - b);
            joint[d][session]++;
        }
    }

    private Movements changes(String dataset) {
        int sessions = distance.length == 0 ? 0 : distance[0].length;
        double[][] values = new double[dyads.size()][Math.max(0, sessions - 1)];
        for (int d = 0; d < values.length; d++) {
            for (int s = 1; s < sessions; s++) {
                values[d][s - 1] = agreement(d, s) - agreement(d, s - 1);
            }
        }
        return new Movements(
                "change of vote agreement in the General Assembly from session to session (" + dataset + ")",
                "share of agreement",
                Frequency.SESSION,
                firstSession + 1,
                dyads,
                values);
    }

    private double agreement(int d, int session) {
        return joint[d][session] < FEWEST_ROLL_CALLS ? Double.NaN : 1 - distance[d][session] / 2.0 / joint[d][session];
    }
}
