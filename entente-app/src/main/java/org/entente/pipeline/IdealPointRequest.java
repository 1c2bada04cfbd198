package org.entente.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointSettings;
import org.jspecify.annotations.Nullable;

/**
 * Which ideal points are wanted.
 *
 * @param settings how they are estimated
 * @param issue tag of the roll calls that count, as the dataset writes it; null for all
 */
public record IdealPointRequest(
        IdealPointSettings settings, @Nullable String issue) {

    private static final Map<String, String> ISSUES = new TreeMap<>(Map.of(
            "middle-east", "me",
            "nuclear", "nu",
            "disarmament", "di",
            "human-rights", "hr",
            "colonialism", "co",
            "economic", "ec"));

    /**
     * The tag of an issue that a user names.
     *
     * @throws IllegalArgumentException when it is none of those that the dataset tags
     */
    public static String tag(String issue) {
        String name = issue.toLowerCase(Locale.ROOT).replace(' ', '-');
        if (ISSUES.containsValue(name)) {
            return name;
        }
        String tag = ISSUES.get(name);
        if (tag == null) {
            throw new IllegalArgumentException("The issue (" + issue + ") must be one of "
                    + String.join(", ", ISSUES.keySet()) + ", or a tag of these: "
                    + String.join(", ", ISSUES.values()) + ".");
        }
        return tag;
    }

    List<String> toArguments() {
        return List.of(
                settings.method().name().toLowerCase(Locale.ROOT),
                String.valueOf(settings.draws()),
                String.valueOf(settings.burnIn()),
                String.valueOf(settings.chains()),
                String.valueOf(settings.sweeps()),
                String.valueOf(settings.seed()),
                issue == null ? "" : issue);
    }

    static IdealPointRequest ofArguments(List<String> arguments) {
        String issue = arguments.get(6);
        return new IdealPointRequest(
                new IdealPointSettings(
                        IdealPointMethod.valueOf(arguments.get(0).toUpperCase(Locale.ROOT)),
                        Integer.parseInt(arguments.get(1)),
                        Integer.parseInt(arguments.get(2)),
                        Integer.parseInt(arguments.get(3)),
                        Integer.parseInt(arguments.get(4)),
                        Long.parseLong(arguments.get(5))),
                issue.isEmpty() ? null : issue);
    }
}
