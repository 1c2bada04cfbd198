package org.entente.answer.motive;

import java.time.LocalDate;
import java.util.List;
import org.entente.answer.motive.durability.Scoreboard;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.evidence.EvidenceTable;
import org.entente.answer.motive.evidence.Posterior;
import org.entente.answer.motive.response.Decomposition;
import org.entente.answer.motive.response.LeadTest;
import org.entente.answer.motive.response.SyntheticControl;
import org.jspecify.annotations.Nullable;

/**
 * The answer for a pair.
 *
 * @param first one state's code
 * @param second the other's
 * @param asOf the day whose knowledge it rests on
 * @param lastCovered the last year that votes, pledges and disputes all cover; 0 when one is missing
 * @param episode the episode under way in that year; null when there is none
 * @param earlier episodes of the pair that had ended by then
 * @param decomposition the rise taken apart
 * @param leadTest which moved first
 * @param counterfactual the bond beside its double; null when there is no rise to compare
 * @param durability how long it lasts; null without an episode
 * @param evidence the indicators; null without an episode
 * @param posterior the chance of pivot; null without an episode
 * @param trackRecord how good such forecasts were for onsets from 1980 on, at five years; null without any
 * @param verdict what it comes to
 * @param limits what it does not know
 */
public record Motive(
        String first,
        String second,
        LocalDate asOf,
        int lastCovered,
        @Nullable Episode episode,
        List<Episode> earlier,
        Decomposition decomposition,
        LeadTest leadTest,
        @Nullable SyntheticControl counterfactual,
        @Nullable Durability durability,
        @Nullable EvidenceTable evidence,
        @Nullable Posterior posterior,
        @Nullable Scoreboard trackRecord,
        Verdict verdict,
        List<String> limits) {

    /** Copies the lists. */
    public Motive {
        earlier = List.copyOf(earlier);
        limits = List.copyOf(limits);
    }
}
