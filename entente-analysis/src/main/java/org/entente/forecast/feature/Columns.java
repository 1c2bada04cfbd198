package org.entente.forecast.feature;

import java.util.ArrayList;
import java.util.List;

/** The columns that a group of features fills, in order. */
final class Columns {

    private final List<Feature> features = new ArrayList<>();

    Columns add(Family family, String... names) {
        for (String name : names) {
            features.add(new Feature(name, family));
        }
        return this;
    }

    List<Feature> list() {
        return List.copyOf(features);
    }
}
