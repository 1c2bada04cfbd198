package org.entente.answer.regimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.entry.RegimeChange;
import org.entente.regime.RegimeAction;
import org.jspecify.annotations.Nullable;

/** Follows the steps of one regime in order of time. */
final class Steps {

    private Steps() {}

    /** The regime after all of the steps. */
    static Regime follow(String id, List<RegimeChange> unordered) {
        List<RegimeChange> changes = unordered.stream()
                .sorted(Comparator.comparing(RegimeChange::occurred)
                        .thenComparing(c -> c.provenance().id()))
                .toList();
        RegimeChange established = null;
        RegimeChange ended = null;
        List<RegimeChange> allegations = new ArrayList<>();
        TreeMap<StateId, List<RegimeChange>> byState = new TreeMap<>();
        for (RegimeChange change : changes) {
            StateId state = change.state();
            if (change.action() == RegimeAction.VIOLATE_ALLEGED) {
                allegations.add(change);
            }
            if (state != null) {
                byState.computeIfAbsent(state, key -> new ArrayList<>()).add(change);
            } else {
                established = begins(change) ? change : established;
                ended = begins(change) ? null : ends(change) ? change : ended;
            }
        }
        List<Member> members = new ArrayList<>();
        byState.forEach((state, steps) -> members.add(new Member(state, standing(steps), steps)));
        return new Regime(id, title(changes), established, ended, members, allegations);
    }

    /** The title that most steps carry, of equals the earliest: single steps may be titled by what was done. */
    private static String title(List<RegimeChange> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(change.title(), 1, Integer::sum));
        String best = changes.getFirst().title();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            best = each.getValue() > counts.getOrDefault(best, 0) ? each.getKey() : best;
        }
        return best;
    }

    private static boolean begins(RegimeChange change) {
        return change.action() == RegimeAction.ESTABLISH || change.action() == RegimeAction.RESUME;
    }

    private static boolean ends(RegimeChange change) {
        return switch (change.action()) {
            case TERMINATE, EXPIRE, DISBAND -> true;
            default -> false;
        };
    }

    static Standing standing(List<RegimeChange> steps) {
        Standing standing = Standing.UNKNOWN;
        @Nullable Standing beforePause = null;
        for (RegimeChange step : steps) {
            Standing next = after(standing, step.action(), beforePause);
            if (next == Standing.SUSPENDED || next == Standing.LEAVING) {
                beforePause = standing == Standing.SUSPENDED || standing == Standing.LEAVING ? beforePause : standing;
            }
            standing = next;
        }
        return standing;
    }

    private static Standing after(Standing before, RegimeAction action, @Nullable Standing beforePause) {
        return switch (action) {
            case SIGN -> Standing.SIGNATORY;
            case RATIFY, ACCEDE, JOIN, ESTABLISH -> Standing.PARTY;
            case RESUME -> beforePause == null || beforePause == Standing.UNKNOWN ? Standing.PARTY : beforePause;
            case SUSPEND -> Standing.SUSPENDED;
            case REVOKE -> Standing.REVOKED;
            case ANNOUNCE_WITHDRAWAL -> Standing.LEAVING;
            case WITHDRAW, TERMINATE, EXPIRE, DISBAND -> Standing.LEFT;
            case VIOLATE_ALLEGED -> before;
        };
    }
}
