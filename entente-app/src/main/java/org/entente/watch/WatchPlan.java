package org.entente.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.watch.internal.PlanReader;

/**
 * What to follow, and when to speak up.
 *
 * @param follows the sources
 * @param rules the rules, in the order of the file
 */
public record WatchPlan(List<Follow> follows, List<Rule> rules) {

    /**
     * A source.
     *
     * @param source {@code gdelt}, {@code ofac-sdn}, {@code un-sc}, {@code folder} or {@code feed}
     * @param place path of a folder or address of a feed; empty for the others
     */
    public record Follow(String source, String place) {}

    /** Copies the lists. */
    public WatchPlan {
        follows = List.copyOf(follows);
        rules = List.copyOf(rules);
    }

    /**
     * Reads a plan.
     *
     * @throws IllegalArgumentException when a line breaks a rule of the format; the message names file, line, value and rule
     */
    public static WatchPlan read(Path file) throws IOException {
        return PlanReader.read(file);
    }

    /** Whether the quarter-hours of GDELT 2.0 are followed. */
    public boolean followsGdelt() {
        return follows.stream().anyMatch(follow -> follow.source().equals("gdelt"));
    }
}
