package org.entente.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The event types of the PLOVER ontology, and which of them a CAMEO code belongs to.
 *
 * <p>The correspondence is data, {@code plover.tsv}: the longest beginning of a code that the table has decides. It follows
 * the conversion table of the PLOVER project (draft 0.8, 17 September 2021), which has no type for public statements
 * (01) and appeals (02).
 */
public enum PloverType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    MOBILIZE,
    SANCTION,
    COERCE,
    ASSAULT;

    private static final class Holder {
        static final Map<String, PloverType> BY_CAMEO = load();
    }

    private static Map<String, PloverType> load() {
        Map<String, PloverType> types = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(PloverType.class.getResourceAsStream("plover.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t")).forEach(row -> types.put(row[0], valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    /** The type of an action; empty for statements and appeals. */
    public static Optional<PloverType> of(CameoCode action) {
        String code = action.code();
        for (int length = code.length(); length >= 2; length--) {
            PloverType type = Holder.BY_CAMEO.get(code.substring(0, length));
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * The type with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PloverType getByName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The PLOVER type (" + name + ") must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(PloverType::name).toList()) + "."));
    }
}
