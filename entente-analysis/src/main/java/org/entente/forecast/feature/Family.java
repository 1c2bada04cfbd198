package org.entente.forecast.feature;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kind of reason a feature stands for. */
public enum Family {
    REPEAT,
    RELATIONSHIP,
    MOMENTUM,
    RECIPROCITY,
    RULE,
    PARTNERS,
    ROLE_AND_COUNTRY,
    POPULARITY;

    /** The name in commands and JSON, as in "role-and-country". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The family of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Family parse(String code) {
        return Arrays.stream(values())
                .filter(family -> family.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The family of features (" + code + ") must be one of "
                        + Arrays.stream(values()).map(Family::code).collect(Collectors.joining(", ")) + "."));
    }
}
