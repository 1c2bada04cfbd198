package org.entente.measure.camps;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocs of votes in one session: its camps as poles.
 *
 * @param session number of the session
 * @param states how many states are placed
 * @param camps camps of two states or more
 * @param effective 1 / Σ (members / states)², states alone counting as one each
 * @param greatest share of the states in the greatest camp
 */
public record VoteBlocs(int session, int states, int camps, double effective, double greatest) {

    /** Blocs of every session at its own mean agreement. */
    public static List<VoteBlocs> list(CampReader reader) {
        return list(reader, Integer.MAX_VALUE);
    }

    /** Blocs of the latest sessions alone, which are those of the whole list. */
    public static List<VoteBlocs> list(CampReader reader, int latest) {
        List<Integer> sessions = reader.sessions();
        int from = sessions.isEmpty() ? 0 : sessions.get(Math.max(0, sessions.size() - latest));
        List<VoteBlocs> all = new ArrayList<>();
        for (CampReader.Step step : reader.history(from, Integer.MAX_VALUE, Double.NaN)) {
            int states = step.alone().size();
            int greatest = step.alone().isEmpty() ? 0 : 1;
            double squares = step.alone().size();
            for (List<String> camp : step.camps().values()) {
                states += camp.size();
                greatest = Math.max(greatest, camp.size());
                squares += (double) camp.size() * camp.size();
            }
            all.add(new VoteBlocs(
                    step.session(),
                    states,
                    step.camps().size(),
                    (double) states * states / squares,
                    (double) greatest / states));
        }
        return all;
    }
}
