package org.entente.actor;

import java.util.Arrays;
import java.util.Optional;

/** The offices whose holders speak and act for a state. */
public enum Office {
    /** President or monarch. */
    HEAD_OF_STATE("head-of-state"),
    /** Prime minister, premier or chancellor. */
    HEAD_OF_GOVERNMENT("head-of-government"),
    /** Whoever holds effective power, whatever the title. */
    LEADER("leader"),
    /** Minister or secretary of foreign affairs. */
    FOREIGN("foreign"),
    /** Minister or secretary of defense. */
    DEFENSE("defense");

    private final String code;

    Office(String code) {
        this.code = code;
    }

    /** The office as files write it, such as {@code head-of-state}. */
    public String code() {
        return code;
    }

    /** The office with this code, if there is one. */
    public static Optional<Office> findByCode(String code) {
        return Arrays.stream(values()).filter(o -> o.code.equals(code)).findFirst();
    }

    /**
     * The office with this code.
     *
     * @throws IllegalArgumentException if no office has it
     */
    public static Office getByCode(String code) {
        return findByCode(code)
                .orElseThrow(() -> new IllegalArgumentException("The office (" + code + ") must be one of "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Office::code).toList()) + "."));
    }
}
