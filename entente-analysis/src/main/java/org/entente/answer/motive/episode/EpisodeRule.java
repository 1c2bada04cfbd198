package org.entente.answer.motive.episode;

import java.time.LocalDate;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.measure.polarity.MajorPowers;

/** The written rule of docs/decisions/0040: levels, which pairs are in sight, and when a bond has risen or is lost. */
public final class EpisodeRule {

    /** Years between base and onset. */
    public static final int WINDOW = 5;

    /** The least rise that is an onset. */
    public static final double LEAST_RISE = .4;

    /** Hostility from which a dispute is a use of force. */
    public static final int FORCE = 4;

    /** Strands of the bond. */
    public enum Strand {
        VOTES,
        PLEDGES,
        TRADE
    }

    private static final int FIRST_YEAR = 1946;
    private static final int FEWEST_STRANDS = 2;
    private static final int RELEVANT_YEARS = 10;
    private static final int SMOOTH = 3;
    private static final double KEPT = .5;

    private final PairPanel panel;
    private final boolean[] major;

    public EpisodeRule(PairPanel panel) {
        this.panel = panel;
        int years = panel.lastYear() - PairPanel.FIRST_YEAR + 1;
        this.major = new boolean[panel.states().size() * years];
        for (int state = 0; state < panel.states().size(); state++) {
            for (int y = 0; y < years; y++) {
                LocalDate end = LocalDate.of(PairPanel.FIRST_YEAR + y, 12, 31);
                major[state * years + y] =
                        MajorPowers.group().isMember(panel.states().get(state), end);
            }
        }
    }

    PairPanel panel() {
        return panel;
    }

    /** The first year in which an onset may be. */
    public static int firstYear() {
        return FIRST_YEAR;
    }

    /** Whether a state was a major power at the end of a year. */
    public boolean isMajor(int state, int year) {
        int years = panel.lastYear() - PairPanel.FIRST_YEAR + 1;
        return major[state * years + year - PairPanel.FIRST_YEAR];
    }

    /** Whether a pair is politically relevant in a year and both are members of the state system. */
    public boolean isInSight(int one, int other, int year) {
        if (!panel.isMember(one, year) || !panel.isMember(other, year)) {
            return false;
        }
        int pair = panel.pair(one, other);
        if (panel.isNear(pair, year) || isMajor(one, year) || isMajor(other, year)) {
            return true;
        }
        for (int y = year - RELEVANT_YEARS + 1; y <= year; y++) {
            if (panel.hostility(pair, y) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A strand's value; NaN when unknown. */
    public double value(Strand strand, int pair, int year) {
        return switch (strand) {
            case VOTES -> smooth(pair, year, true);
            case PLEDGES -> panel.pledge(pair, year);
            case TRADE -> smooth(pair, year, false);
        };
    }

    private double smooth(int pair, int year, boolean votes) {
        double sum = 0;
        int known = 0;
        for (int y = year - SMOOTH + 1; y <= year; y++) {
            double value = votes ? panel.votes(pair, y) : panel.trade(pair, y);
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return known >= SMOOTH - 1 ? sum / known : Double.NaN;
    }

    /** Change of the level between two years over the strands known in both; NaN with fewer than two. */
    public double change(int pair, int from, int to) {
        double sum = 0;
        int known = 0;
        for (Strand strand : Strand.values()) {
            double change = value(strand, pair, to) - value(strand, pair, from);
            if (!Double.isNaN(change)) {
                sum += change;
                known++;
            }
        }
        return known < FEWEST_STRANDS ? Double.NaN : sum / known;
    }

    /** Mean of the known strands; NaN with fewer than two. */
    public double level(int pair, int year) {
        double sum = 0;
        int known = 0;
        for (Strand strand : Strand.values()) {
            double value = value(strand, pair, year);
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return known < FEWEST_STRANDS ? Double.NaN : sum / known;
    }

    /** Whether a rise begins, other episodes of the pair aside. */
    public boolean isOnset(int one, int other, int year) {
        return isRise(one, other, year, LEAST_RISE) && change(panel.pair(one, other), year - 1, year) >= 0;
    }

    /** Whether a pair in sight has risen over the window by some amount and used no force in the year. */
    boolean isRise(int one, int other, int year, double least) {
        int pair = panel.pair(one, other);
        return isInSight(one, other, year)
                && panel.hostility(pair, year) < FORCE
                && change(pair, year - WINDOW, year) >= least;
    }

    /**
     * Share of the rise that is left, over the strands known at base, onset and now; NaN when they are fewer than two or
     * did not rise.
     */
    public double kept(int pair, int onset, int year) {
        double rise = 0;
        double left = 0;
        int known = 0;
        for (Strand strand : Strand.values()) {
            double base = value(strand, pair, onset - WINDOW);
            double top = value(strand, pair, onset);
            double now = value(strand, pair, year);
            if (!Double.isNaN(base + top + now)) {
                rise += top - base;
                left += now - base;
                known++;
            }
        }
        return known < FEWEST_STRANDS || rise <= 0 ? Double.NaN : left / rise;
    }

    /** Whether more than half of the rise is lost in a year. */
    boolean isLost(int pair, int onset, int year) {
        return kept(pair, onset, year) < KEPT;
    }
}
