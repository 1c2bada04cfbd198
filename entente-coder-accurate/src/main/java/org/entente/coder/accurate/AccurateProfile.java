package org.entente.coder.accurate;

import org.entente.coder.RelationClassifier;
import org.entente.coder.classify.Mixture;
import org.entente.coder.classify.RelationProfile;

/** The profile {@code accurate}: the fast classifier, the rules and a sentence model together. */
public final class AccurateProfile implements RelationProfile {

    @Override
    public String name() {
        return "accurate";
    }

    @Override
    public RelationClassifier classifier() {
        return new EmbeddingClassifier();
    }

    @Override
    public Mixture mixture() {
        return Mixture.load(AccurateProfile.class, "mixture.tsv");
    }
}
