package org.entente.coder.classify;

import org.entente.coder.RelationClassifier;

/** A classifier to be asked beside the fast one, found by {@link java.util.ServiceLoader} where its artifact is on the class path. */
public interface RelationProfile {

    /** The name after {@code --profile}. */
    String name();

    /** Builds the classifier; may take a second. */
    RelationClassifier classifier();

    /** How to join the fast classifier, this one and the rules, in this order. */
    Mixture mixture();
}
