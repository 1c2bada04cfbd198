package org.entente.measure.bond.internal;

import org.entente.measure.bond.BondStrand;
import org.entente.measure.statespace.LevelPrior;
import org.entente.time.Frequency;

/**
 * What is thought beforehand of how strands move and scatter, so that a thin pair leans on the experience of others.
 *
 * <p>For months of talk and deeds the weights were learned ({@link org.entente.measure.statespace.PooledPrior}, three
 * rounds) from January 2005 to October 2013 of the training part of ICEWS05-15, about forty pairs each with three events or more;
 * {@code HeldOutMonthsTest} learns them again. Weights are kept above {@code LEAST}, so that no combination is ruled out.
 * Other frequencies, visits and votes have flat weights.
 */
final class StrandPriors {

    static final double[] DEVIATIONS = {.03, .1, .25, .5, 1};
    static final double[] DISPERSIONS = {.05, .3, 1, 3, 8};

    static final double LEAST = .001;

    private static final LevelPrior TALK = new LevelPrior(DEVIATIONS, DISPERSIONS, new double[][] {
        {LEAST, .038, LEAST, .015, .168},
        {LEAST, .014, LEAST, .035, .180},
        {LEAST, .005, .002, .029, .171},
        {LEAST, LEAST, .002, .023, .141},
        {.002, .003, .006, .026, .139}
    });

    private static final LevelPrior DEEDS = new LevelPrior(DEVIATIONS, DISPERSIONS, new double[][] {
        {.017, .021, .039, .083, .114},
        {.015, .019, .038, .075, .104},
        {.009, .011, .025, .058, .086},
        {.006, .008, .021, .054, .086},
        {.007, .010, .017, .028, .049}
    });

    private static final LevelPrior FLAT = LevelPrior.flat(DEVIATIONS, DISPERSIONS);

    static final LevelPrior OF_VISITS = LevelPrior.flat(new double[] {.05, .15, .35, .7}, new double[] {0, .2, .8});

    static final LevelPrior OF_VOTES =
            LevelPrior.flat(new double[] {.05, .1, .2, .4, .8}, new double[] {.001, .005, .02, .06});

    private StrandPriors() {}

    static LevelPrior ofEvents(BondStrand strand, Frequency frequency) {
        if (frequency != Frequency.MONTH) {
            return FLAT;
        }
        return strand == BondStrand.DEEDS ? DEEDS : TALK;
    }
}
