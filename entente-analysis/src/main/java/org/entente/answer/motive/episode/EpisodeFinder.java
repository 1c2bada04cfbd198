package org.entente.answer.motive.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.answer.motive.panel.PairPanel;

/** Finds all episodes of a panel, each followed to its end or to a last year. Pure. */
public final class EpisodeFinder {

    private static final int BLIND_YEARS = 3;

    private final EpisodeRule rule;
    private final PairPanel panel;
    private final int until;

    private EpisodeFinder(EpisodeRule rule, int until) {
        this.rule = rule;
        this.panel = rule.panel();
        this.until = Math.min(until, panel.reach().last());
    }

    /**
     * Finds the episodes that had begun by a year, as they stood at its end.
     *
     * @param until the last year that is looked at; years that votes, pledges or disputes do not cover are not looked at
     */
    public static List<Episode> find(EpisodeRule rule, int until) {
        EpisodeFinder finder = new EpisodeFinder(rule, until);
        List<Episode> episodes = new ArrayList<>();
        for (int one = 0; one < finder.panel.states().size(); one++) {
            for (int other = one + 1; other < finder.panel.states().size(); other++) {
                finder.addOf(one, other, episodes);
            }
        }
        episodes.sort(Comparator.comparingInt(Episode::onset).thenComparing(Episode::dyad));
        return episodes;
    }

    /**
     * Every year of every pair in sight in which the level had risen over the window by some amount, whether or not it is
     * an onset: what a model may learn from besides episodes. Each is followed like an episode.
     *
     * @param from the first year
     * @param leastRise the least rise, above 0
     */
    public static List<Episode> listRises(EpisodeRule rule, int from, int until, double leastRise) {
        EpisodeFinder finder = new EpisodeFinder(rule, until);
        List<Episode> rises = new ArrayList<>();
        for (int one = 0; one < finder.panel.states().size(); one++) {
            for (int other = one + 1; other < finder.panel.states().size(); other++) {
                for (int year = from; year < finder.until; year++) {
                    if (rule.isRise(one, other, year, leastRise)) {
                        rises.add(finder.follow(one, other, year));
                    }
                }
            }
        }
        return rises;
    }

    /** The episodes of one pair, oldest first. */
    public static List<Episode> findOf(EpisodeRule rule, int one, int other, int until) {
        List<Episode> episodes = new ArrayList<>();
        new EpisodeFinder(rule, until).addOf(Math.min(one, other), Math.max(one, other), episodes);
        return episodes;
    }

    private void addOf(int one, int other, List<Episode> episodes) {
        int year = EpisodeRule.firstYear();
        while (year <= until) {
            if (rule.isOnset(one, other, year)) {
                Episode episode = follow(one, other, year);
                episodes.add(episode);
                year = episode.last() + 2;
            } else {
                year++;
            }
        }
    }

    private Episode follow(int one, int other, int onset) {
        int pair = panel.pair(one, other);
        Dyad dyad = Dyad.of(panel.states().get(one), panel.states().get(other));
        double rise = rule.change(pair, onset - EpisodeRule.WINDOW, onset);
        boolean pledged = panel.pledge(pair, onset) > 0;
        int seen = onset;
        for (int year = onset + 1; year <= until; year++) {
            Outcome outcome = ending(one, other, onset, year, pledged);
            if (outcome != Outcome.CENSORED) {
                return new Episode(dyad, pair, onset, rise, outcome, year);
            }
            pledged |= panel.pledge(pair, year) > 0;
            seen = Double.isNaN(rule.kept(pair, onset, year)) ? seen : year;
            if (year - seen >= BLIND_YEARS) {
                return new Episode(dyad, pair, onset, rise, Outcome.CENSORED, seen);
            }
        }
        return new Episode(dyad, pair, onset, rise, Outcome.CENSORED, Math.max(onset, until));
    }

    /** Whether the last pledge ended between the two, not for all members of a larger treaty at once. */
    private boolean isLeft(int pair, int year) {
        return panel.pledge(pair, year) == 0 && panel.pledge(pair, year - 1) > 0 && !panel.isDissolved(pair, year);
    }

    /** What ended it in a year; censored when nothing did. */
    private Outcome ending(int one, int other, int onset, int year, boolean pledged) {
        int pair = panel.pair(one, other);
        if (!panel.isMember(one, year) || !panel.isMember(other, year)) {
            return Outcome.STATE_END;
        }
        if (panel.hostility(pair, year) >= EpisodeRule.FORCE || pledged && isLeft(pair, year)) {
            return Outcome.BREACH;
        }
        boolean faded = year > onset + 1 && rule.isLost(pair, onset, year) && rule.isLost(pair, onset, year - 1);
        return faded ? Outcome.FADING : Outcome.CENSORED;
    }
}
