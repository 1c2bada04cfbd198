package org.entente.measure.bond.internal;

import org.entente.measure.statespace.LevelLikelihood;
import org.entente.measure.statespace.LevelModel;
import org.entente.measure.statespace.LevelPrior;

/** How much of a strand is wanted: all of its path, or the last level and trend, which are the same to the bit. */
public enum Detail {
    WHOLE,
    LAST;

    /** Fits a level whose change over so many times will be asked for. */
    LevelModel fit(LevelLikelihood likelihood, LevelPrior prior, int span) {
        return this == WHOLE ? LevelModel.fit(likelihood, prior) : LevelModel.filter(likelihood, prior, span);
    }
}
