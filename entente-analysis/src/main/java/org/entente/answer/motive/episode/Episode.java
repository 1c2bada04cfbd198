package org.entente.answer.motive.episode;

import java.util.Optional;
import org.entente.actor.Dyad;

/**
 * A rapprochement of two states.
 *
 * @param dyad the two
 * @param pair their number in the panel
 * @param onset the year in which the rule found it
 * @param rise by how much the level rose over the five years up to the onset
 * @param outcome how it ended
 * @param last the year of the end; of a censored one the last year in which it was seen
 */
public record Episode(Dyad dyad, int pair, int onset, double rise, Outcome outcome, int last) {

    /** The year that the onset is compared with. */
    public int base() {
        return onset - EpisodeRule.WINDOW;
    }

    /** Whether it outlived some years after its onset; empty when it was not seen that long. */
    public Optional<Boolean> survived(int years) {
        if (outcome != Outcome.CENSORED) {
            return Optional.of(last > onset + years);
        }
        return last >= onset + years ? Optional.of(true) : Optional.empty();
    }

    /** Whether it was still under way at the end of a year. */
    public boolean isUnderWay(int year) {
        return year >= onset && (year < last || year == last && outcome == Outcome.CENSORED);
    }
}
