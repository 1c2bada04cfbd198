package org.entente.answer.motive.durability;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.episode.EpisodeRule.Strand;
import org.entente.answer.motive.panel.PairPanel;

/**
 * What is known about an episode at the end of a year: values of that year and earlier ones alone. NaN is unknown.
 *
 * <p>Likeness of regimes is not among them: no dataset that the program reads tells of regimes.
 */
public final class Features {

    /** Names, in the order of the values. */
    public static final List<String> NAMES = List.of(
            "pledge",
            "pledgeAny",
            "treaties",
            "ownTreaty",
            "pledgeRise",
            "voteRise",
            "tradeRise",
            "strandsRising",
            "rise",
            "votes",
            "votesBefore",
            "voteVolatility",
            "sharedCalls",
            "trade",
            "balance",
            "threat",
            "threatTrend",
            "commonAdversaries",
            "powerGap",
            "powerShift",
            "powerMost",
            "majors",
            "near",
            "age",
            "hostility10",
            "disputes10",
            "forcePast",
            "votesUnknown",
            "tradeUnknown",
            "voteMomentum",
            "tradeMomentum",
            "lastYearRise",
            "tradeBefore",
            "pledgeShare",
            "voteShare",
            "disputesWithOthers");

    private static final int DECADE = 10;
    private static final int FORCE_MEMORY = 30;
    private static final double RISING = .1;

    private final EpisodeRule rule;
    private final PairPanel panel;

    public Features(EpisodeRule rule, PairPanel panel) {
        this.rule = rule;
        this.panel = panel;
    }

    /** The values at the end of a year. */
    public double[] of(Episode episode, int year) {
        int one = panel.indexOf(episode.dyad().first().iso3());
        int other = panel.indexOf(episode.dyad().second().iso3());
        int pair = episode.pair();
        List<Double> all = new ArrayList<>(NAMES.size());
        addBond(all, episode, year);
        addOutside(all, one, other, year);
        addPower(all, one, other, year);
        all.add(panel.isNear(pair, year) ? 1.0 : 0);
        all.add(Math.log1p(Math.min(age(one, year), age(other, year))));
        addHistory(all, pair, year);
        all.add(Double.isNaN(rule.value(Strand.VOTES, pair, year)) ? 1.0 : 0);
        all.add(Double.isNaN(rule.value(Strand.TRADE, pair, year)) ? 1.0 : 0);
        addPath(all, episode, year);
        all.add(Math.log1p(othersDisputes(one, other, year)) + Math.log1p(othersDisputes(other, one, year)));
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How the rise came about: whether it goes on, from where it came, and which strands made it. */
    private void addPath(List<Double> all, Episode episode, int year) {
        int pair = episode.pair();
        all.add(panel.votes(pair, year) - rule.value(Strand.VOTES, pair, year));
        all.add(panel.trade(pair, year) - rule.value(Strand.TRADE, pair, year));
        all.add(rule.change(pair, year - 1, year));
        double before = 0;
        int known = 0;
        for (int y = year - EpisodeRule.WINDOW - DECADE; y <= year - EpisodeRule.WINDOW; y++) {
            double trade = panel.trade(pair, y);
            if (!Double.isNaN(trade)) {
                before += trade;
                known++;
            }
        }
        all.add(known == 0 ? Double.NaN : before / known);
        all.add(share(episode, Strand.PLEDGES));
        all.add(share(episode, Strand.VOTES));
    }

    /** Share of the rise that a strand made, between −1 and 2. */
    private double share(Episode episode, Strand strand) {
        double sum = 0;
        double own = 0;
        for (Strand each : Strand.values()) {
            double rise = rule.value(each, episode.pair(), episode.onset())
                    - rule.value(each, episode.pair(), episode.base());
            sum += Double.isNaN(rise) ? 0 : rise;
            own = each == strand && !Double.isNaN(rise) ? rise : own;
        }
        return Math.max(-1, Math.min(2, own / sum));
    }

    private int othersDisputes(int state, int partner, int year) {
        int disputes = 0;
        for (int third = 0; third < panel.states().size(); third++) {
            for (int y = year - DECADE + 1; third != state && third != partner && y <= year; y++) {
                disputes += panel.hostility(panel.pair(state, third), y) > 0 ? 1 : 0;
            }
        }
        return disputes;
    }

    private void addBond(List<Double> all, Episode episode, int year) {
        int pair = episode.pair();
        double pledge = panel.pledge(pair, year);
        all.add(pledge);
        all.add(Double.isNaN(pledge) ? Double.NaN : pledge > 0 ? 1 : 0);
        all.add(Math.log1p(panel.treaties(pair, year)));
        all.add(panel.ownTreaties(pair, year) > 0 ? 1.0 : 0);
        int rising = 0;
        for (Strand strand : new Strand[] {Strand.PLEDGES, Strand.VOTES, Strand.TRADE}) {
            double rise = rule.value(strand, pair, year) - rule.value(strand, pair, episode.base());
            rising += rise > RISING ? 1 : 0;
            all.add(rise);
        }
        all.add((double) rising);
        all.add(episode.rise());
        all.add(rule.value(Strand.VOTES, pair, year));
        addVoteHistory(all, pair, year);
        all.add(Math.log1p(panel.sharedCalls(pair, year)));
        all.add(rule.value(Strand.TRADE, pair, year));
        all.add(panel.balance(pair, year));
    }

    /** Mean of the votes of ten years up to the base window, and how much the years before now differ from one another. */
    private void addVoteHistory(List<Double> all, int pair, int year) {
        double before = 0;
        int known = 0;
        double squares = 0;
        int steps = 0;
        for (int y = year - EpisodeRule.WINDOW - DECADE; y <= year; y++) {
            double value = panel.votes(pair, y);
            if (!Double.isNaN(value) && y <= year - EpisodeRule.WINDOW) {
                before += value;
                known++;
            }
            double step = value - panel.votes(pair, y - 1);
            if (!Double.isNaN(step)) {
                squares += step * step;
                steps++;
            }
        }
        all.add(known == 0 ? Double.NaN : before / known);
        all.add(steps < 3 ? Double.NaN : Math.sqrt(squares / steps));
    }

    private void addOutside(List<Double> all, int one, int other, int year) {
        double now = threat(one, other, year) + threat(other, one, year);
        double before = threat(one, other, year - EpisodeRule.WINDOW) + threat(other, one, year - EpisodeRule.WINDOW);
        all.add(now);
        all.add(now - before);
        int common = 0;
        for (int third = 0; third < panel.states().size(); third++) {
            boolean both = third != one
                    && third != other
                    && worst(panel.pair(one, third), year, DECADE) > 0
                    && worst(panel.pair(other, third), year, DECADE) > 0;
            common += both ? 1 : 0;
        }
        all.add(Math.log1p(common));
    }

    /** Disputes of five years with third states, by their hostility and power. */
    double threat(int state, int partner, int year) {
        double threat = 0;
        for (int third = 0; third < panel.states().size(); third++) {
            if (third != state && third != partner) {
                int worst = worst(panel.pair(state, third), year, EpisodeRule.WINDOW);
                double power = panel.power(third, year);
                threat += worst / 5.0 * (Double.isNaN(power) ? 0 : power);
            }
        }
        return threat;
    }

    int worst(int pair, int year, int years) {
        int worst = 0;
        for (int y = year - years + 1; y <= year; y++) {
            worst = Math.max(worst, panel.hostility(pair, y));
        }
        return worst;
    }

    private void addPower(List<Double> all, int one, int other, int year) {
        double now = logRatio(one, other, year);
        all.add(Math.abs(now));
        all.add(Math.abs(now) - Math.abs(logRatio(one, other, year - EpisodeRule.WINDOW)));
        all.add(Math.max(panel.power(one, year), panel.power(other, year)));
        all.add((rule.isMajor(one, year) ? 1.0 : 0) + (rule.isMajor(other, year) ? 1 : 0));
    }

    private double logRatio(int one, int other, int year) {
        double least = 1e-6;
        return Math.log((panel.power(one, year) + least) / (panel.power(other, year) + least));
    }

    private int age(int state, int year) {
        int age = 0;
        for (int y = year; panel.isMember(state, y); y--) {
            age++;
        }
        return age;
    }

    private void addHistory(List<Double> all, int pair, int year) {
        int disputes = 0;
        for (int y = year - DECADE + 1; y <= year; y++) {
            disputes += panel.hostility(pair, y) > 0 ? 1 : 0;
        }
        all.add((double) worst(pair, year, DECADE));
        all.add(Math.log1p(disputes));
        all.add(worst(pair, year, FORCE_MEMORY) >= EpisodeRule.FORCE ? 1.0 : 0);
    }
}
