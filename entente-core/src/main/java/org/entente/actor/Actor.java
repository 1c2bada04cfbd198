package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts: a state, a body within a state ({@code RUSMIL}), or a body beside the states ({@code IGOUNO}).
 *
 * @param code the code as the source wrote it
 * @param state the state it belongs to, or null when it belongs to none or the code does not tell
 * @param roles what it is within the state, in the order of the code; empty for the state as such
 */
public record Actor(String code, @Nullable StateId state, List<ActorRole> roles) {

    private static final int CODE_LENGTH = 3;

    public Actor {
        if (code.isBlank()) {
            throw new IllegalArgumentException(
                    "An actor's code must not be blank. Leave the actor out where the source names none.");
        }
        roles = List.copyOf(roles);
    }

    /** The state as such. */
    public static Actor of(StateId state) {
        return new Actor(state.iso3(), state, List.of());
    }

    /** A body within a state: {@code Actor.of(rus, GOV)} is {@code RUSGOV}. */
    public static Actor of(StateId state, ActorRole... roles) {
        StringJoiner code = new StringJoiner("");
        code.add(state.iso3());
        for (ActorRole role : roles) {
            code.add(role.code());
        }
        return new Actor(code.toString(), state, List.of(roles));
    }

    /**
     * Reads a CAMEO actor code: three letters a part, the first of them a country, or a kind of body such as
     * {@code IGO}. Country codes that differ from ISO ({@code ROM}, {@code TMP}, {@code ZAR}) are understood. Parts
     * that are neither a country nor a role (ethnic and religious codes, named groups) stay in the code alone.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public static Actor parse(String cameo) {
        String code = cameo.strip().toUpperCase(Locale.ROOT);
        StateId state = null;
        List<ActorRole> roles = new ArrayList<>(2);
        for (int at = 0; at + CODE_LENGTH <= code.length(); at += CODE_LENGTH) {
            String part = code.substring(at, at + CODE_LENGTH);
            if (at == 0) {
                state = StateSystem.standard().findByCameo(part).map(State::id).orElse(null);
            }
            if (at > 0 || state == null) {
                ActorRole.findByCode(part).ifPresent(roles::add);
            }
        }
        return new Actor(code, state, roles);
    }

    /**
     * The state that people call so, as an actor.
     *
     * @throws IllegalArgumentException if the name is unknown or ambiguous; the message lists the candidates
     */
    public static Actor named(String stateName) {
        return of(StateSystem.standard().getStateNamed(stateName, null).id());
    }

    /** The state it belongs to, if any. */
    public Optional<StateId> findState() {
        return Optional.ofNullable(state);
    }

    /** Whether it is the state as such, with no narrower role. */
    public boolean isState() {
        return state != null && roles.isEmpty() && code.length() == CODE_LENGTH;
    }

    /** Whether it has the role. */
    public boolean hasRole(ActorRole role) {
        return roles.contains(role);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
