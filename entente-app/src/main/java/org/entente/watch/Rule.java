package org.entente.watch;

import java.util.List;
import java.util.Map;

/**
 * When to speak up.
 *
 * @param name what its alerts are called; unlike any other in the file
 * @param kind what it looks for
 * @param subjects two states, or a state and {@code *} for everybody, or groups for bonds; or the id of a list
 * @param settings value by setting, all of the kind's
 * @param line line of the file
 */
public record Rule(String name, RuleKind kind, List<String> subjects, Map<String, String> settings, int line) {

    /** Copies the settings. */
    public Rule {
        subjects = List.copyOf(subjects);
        settings = Map.copyOf(settings);
    }

    public String setting(String key) {
        String value = settings.get(key);
        if (value == null) {
            throw new IllegalStateException("The rule has no setting " + key + ".");
        }
        return value;
    }

    public int number(String key) {
        return Integer.parseInt(setting(key));
    }

    /**
     * False alarms a year for each pair whose rates never change, at most; 0 where the source itself says it. Simulated worlds
     * without change hold first events, change points and bonds to it; that of a forecast is what calibrated chances mean.
     */
    public double falseAlarmsAYear() {
        return switch (kind) {
            // A Poisson process of rate r speaks r exp(-r years) times a year, which is greatest at r = 1 / years.
            case FIRST_EVENT -> 1 / (Math.E * number("years"));
            case CHANGE_POINT, BOND_CHANGE -> 0.25;
            case FORECAST -> 365.25 / number("days") * (1 - number("percent") / 100.0);
            case NEW_LISTING -> 0;
        };
    }

    /** The subjects in one text. */
    public String subject() {
        return String.join(" ", subjects);
    }
}
