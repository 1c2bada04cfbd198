package org.entente.pipeline;

import org.entente.series.ListingVariable;
import org.entente.series.MeasureVariable;
import org.entente.series.Variable;
import org.entente.series.YearlyVariable;

/** Which series hand on the very values of a dataset, so that its terms on redistribution bear on them. */
final class Redistribution {

    private Redistribution() {}

    /** False for what Entente counts or computes from many rows. */
    static boolean passesOnValues(Variable variable) {
        return switch (variable) {
            case Variable.Figure figure -> true;
            case YearlyVariable.FlowAmount flow -> true;
            case YearlyVariable.CapabilityLevel level -> true;
            case YearlyVariable.Contiguity contiguity -> true;
            case YearlyVariable.Hostility hostility -> true;
            case YearlyVariable.FlowShare share -> false;
            case YearlyVariable.ConflictCount count -> false;
            case YearlyVariable.Obliged obliged -> false;
            case ListingVariable listing -> false;
            case MeasureVariable counted -> false;
            case Variable.EventRate rate -> false;
            case Variable.GoldsteinRate rate -> false;
            case Variable.VoteAgreement votes -> false;
            case Variable.AgreementElsewhere votes -> false;
            case Variable.IdenticalVotes votes -> false;
            case Variable.PledgesInForce pledges -> false;
            case Variable.UniverseCount count -> false;
        };
    }
}
