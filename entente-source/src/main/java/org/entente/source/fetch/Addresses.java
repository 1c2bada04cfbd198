package org.entente.source.fetch;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The addresses in use. For each the first counts that is given: the option {@code --address KEY=URL}, the system property
 * {@code entente.address.KEY}, the environment variable {@code ENTENTE_ADDRESS_KEY}, the same key in the file of settings,
 * the table in {@link Address}.
 */
public final class Addresses {

    /**
     * One address in use.
     *
     * @param uri the address
     * @param origin who gave it: option, system property, environment, file or standard
     */
    public record Chosen(URI uri, String origin) {}

    private final Map<Address, Chosen> chosen = new EnumMap<>(Address.class);

    /**
     * Looks the addresses up.
     *
     * @param options address by key, as the user typed them
     * @param environment value of an environment variable, null when it is not set
     * @param file the user's file of settings, perhaps empty
     * @throws IllegalArgumentException when an option names no address, or a value is no http address
     */
    public Addresses(
            Map<String, String> options,
            Properties system,
            UnaryOperator<@Nullable String> environment,
            Properties file) {
        Map<Address, String> typed = new EnumMap<>(Address.class);
        options.forEach((key, value) -> typed.put(Address.get(key), value));
        for (Address address : Address.values()) {
            chosen.put(address, choose(address, typed.get(address), system, environment, file));
        }
    }

    private static Chosen choose(
            Address address,
            @Nullable String option,
            Properties system,
            UnaryOperator<@Nullable String> environment,
            Properties file) {
        String property = system.getProperty(address.property());
        String variable = environment.apply(address.variable());
        String setting = file.getProperty(address.property());
        if (option != null) {
            return new Chosen(parse(address, option, "option"), "option");
        } else if (property != null) {
            return new Chosen(parse(address, property, "system property"), "system property");
        } else if (variable != null && !variable.isBlank()) {
            return new Chosen(parse(address, variable, "environment"), "environment");
        } else if (setting != null) {
            return new Chosen(parse(address, setting, "file"), "file");
        }
        return new Chosen(address.standard(), "standard");
    }

    private static URI parse(Address address, String text, String origin) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            throw invalid(address, text, origin);
        }
        if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) || uri.getHost() == null) {
            throw invalid(address, text, origin);
        }
        boolean isFolder = address.standard().getPath().endsWith("/");
        return isFolder && !uri.getPath().endsWith("/") ? URI.create(uri + "/") : uri;
    }

    private static IllegalArgumentException invalid(Address address, String text, String origin) {
        return new IllegalArgumentException("The address (" + text + ") of " + address.key() + " from the " + origin
                + " must begin with http:// or https:// and a host, as in " + address.standard() + ".");
    }

    public URI get(Address address) {
        return find(address).uri();
    }

    /** The address and who gave it. */
    public Chosen find(Address address) {
        Chosen found = chosen.get(address);
        if (found == null) {
            throw new IllegalStateException("Every address is looked up at the start.");
        }
        return found;
    }
}
