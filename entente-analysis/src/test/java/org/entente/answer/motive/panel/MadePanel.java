package org.entente.answer.motive.panel;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;

/** A panel of made-up figures: pledges known to be none, everything else unknown until it is set. */
public final class MadePanel {

    private final PairPanel panel;

    /** All states are members in all years, and all sources speak up to the last year. */
    public MadePanel(int lastYear, String... codes) {
        List<StateId> states = Arrays.stream(codes)
                .sorted()
                .map(code -> StateSystem.standard().getState(code).id())
                .toList();
        boolean[] member = new boolean[states.size() * (lastYear - PairPanel.FIRST_YEAR + 1)];
        Arrays.fill(member, true);
        panel = new PairPanel(states, lastYear, member);
        Arrays.fill(panel.pledge, 0);
        panel.setReach(new PairPanel.Reach(lastYear, lastYear, lastYear, lastYear, List.of("made")));
    }

    public PairPanel panel() {
        return panel;
    }

    public int pair(String one, String other) {
        return panel.pair(panel.indexOf(one), panel.indexOf(other));
    }

    public MadePanel pledge(String one, String other, int from, int to, double value) {
        for (int year = from; year <= to; year++) {
            panel.pledge[panel.cell(pair(one, other), year)] = (float) value;
        }
        return this;
    }

    public MadePanel trade(String one, String other, int from, int to, double value) {
        for (int year = from; year <= to; year++) {
            panel.trade[panel.cell(pair(one, other), year)] = (float) value;
        }
        return this;
    }

    public MadePanel votes(String one, String other, int from, int to, double value) {
        for (int year = from; year <= to; year++) {
            panel.votes[panel.cell(pair(one, other), year)] = (float) value;
        }
        return this;
    }

    public MadePanel dispute(String one, String other, int year, int hostility) {
        panel.hostility[panel.cell(pair(one, other), year)] = (byte) hostility;
        return this;
    }

    public MadePanel dissolve(String one, String other, int year) {
        panel.dissolved[panel.cell(pair(one, other), year)] = true;
        return this;
    }

    /** Random walks of votes and trade, pledges that come and go, and some disputes, for all pairs from a year on. */
    public MadePanel random(long seed, int from) {
        for (int pair = 0; pair < panel.pairs(); pair++) {
            SplittableRandom random = new SplittableRandom(seed * 1_000_003 + pair);
            double votes = random.nextGaussian();
            double trade = random.nextGaussian();
            float pledge = 0;
            for (int year = from; year <= panel.lastYear(); year++) {
                votes = .9 * votes + .4 * random.nextGaussian();
                trade = .95 * trade + .3 * random.nextGaussian();
                pledge = random.nextInt(15) == 0 ? random.nextInt(4) / 2f : pledge;
                int cell = panel.cell(pair, year);
                panel.votes[cell] = (float) votes;
                panel.trade[cell] = (float) Math.max(-2, Math.min(2, trade));
                panel.pledge[cell] = pledge;
                panel.hostility[cell] = (byte) (random.nextInt(30) == 0 ? 4 : 0);
                panel.near[cell] = true;
            }
        }
        return this;
    }
}
