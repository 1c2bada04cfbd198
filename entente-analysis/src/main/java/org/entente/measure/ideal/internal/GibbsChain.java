package org.entente.measure.ideal.internal;

import org.entente.measure.ideal.VotePanel;

/** One Gibbs chain. Its draws depend on panel, seed and settings alone. For one thread. */
public final class GibbsChain {

    private static final double SPREAD_OF_STARTS = 0.5;

    private final VotePanel panel;
    private final int anchor;
    private final Parameters now;
    private final ItemDraws items;
    private final PointDraws points;

    /** A chain at its start. */
    public GibbsChain(VotePanel panel, long seed) {
        this.panel = panel;
        this.anchor = Anchor.of(panel);
        RandomDraws random = new RandomDraws(seed);
        Sums sums = new Sums(panel.unitCount());
        this.now = new Parameters(start(random), panel.itemCount());
        this.items = new ItemDraws(panel, now, sums, random);
        this.points = new PointDraws(new Steps(panel), now, sums, random);
        StartValues.items(panel, now);
        now.standardize(panel, anchor);
    }

    /** Chains start apart, so that their agreement means something. */
    private double[] start(RandomDraws random) {
        double[] points = new StartValues(panel, anchor).points();
        for (int unit = 0; unit < points.length; unit++) {
            points[unit] += SPREAD_OF_STARTS * random.normal();
        }
        return points;
    }

    /** Draws that do not count, until the start is forgotten. */
    public void burnIn(int sweeps) {
        for (int sweep = 0; sweep < sweeps; sweep++) {
            sweep();
        }
    }

    /** Draws that count: the points after each sweep. */
    public float[][] draw(int draws) {
        float[][] kept = new float[draws][panel.unitCount()];
        for (float[] each : kept) {
            sweep();
            for (int unit = 0; unit < each.length; unit++) {
                each[unit] = (float) now.point[unit];
            }
        }
        return kept;
    }

    private void sweep() {
        items.sweep();
        points.sweep();
        now.standardize(panel, anchor);
    }
}
