package org.entente.forecast.feature;

/** What kind of reason a feature stands for. */
public enum Family {
    REPEAT,
    RELATIONSHIP,
    MOMENTUM,
    RECIPROCITY,
    RULE,
    PARTNERS,
    ROLE_AND_COUNTRY,
    POPULARITY
}
