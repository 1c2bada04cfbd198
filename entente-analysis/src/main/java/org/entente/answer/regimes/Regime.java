package org.entente.answer.regimes;

import java.util.List;
import java.util.Optional;
import org.entente.actor.StateId;
import org.entente.entry.RegimeChange;
import org.jspecify.annotations.Nullable;

/**
 * A regime on a day.
 *
 * @param id as in {@code NPT}
 * @param title its name
 * @param established the step that brought it into being; null when the record does not tell
 * @param ended the step that ended it, that is, expiry, termination or disbanding; null while it stands
 * @param members states of which the record tells a step, by code
 * @param allegations alleged violations, in order of time
 */
public record Regime(
        String id,
        String title,
        @Nullable RegimeChange established,
        @Nullable RegimeChange ended,
        List<Member> members,
        List<RegimeChange> allegations) {

    /** Copies the lists. */
    public Regime {
        members = List.copyOf(members);
        allegations = List.copyOf(allegations);
    }

    public Optional<Member> findMember(StateId state) {
        return members.stream().filter(m -> m.state().equals(state)).findFirst();
    }

    /**
     * The way of a state through it.
     *
     * @throws IllegalArgumentException when the record tells no step of that state
     */
    public Member getMember(String iso3) {
        return members.stream()
                .filter(m -> m.state().iso3().equals(iso3))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The record tells no step of " + iso3 + " in " + id + ". States told: "
                                + members.stream().map(Member::state).toList() + "."));
    }

    /** 1 when it has ended, else the share of its told members that turned away; NaN when none is told. */
    public double erosion() {
        if (ended != null) {
            return 1;
        }
        long told =
                members.stream().filter(m -> m.standing() != Standing.UNKNOWN).count();
        long away = members.stream().filter(Member::turnedAway).count();
        return told == 0 ? established == null ? Double.NaN : 0 : (double) away / told;
    }
}
