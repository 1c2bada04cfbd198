package org.entente.coder.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who publishes at an address, and who owns the publisher, from a small table of our own. */
final class Publishers {

    private static final Set<String> SECOND = Set.of("co", "com", "org", "net", "gov", "ac", "or", "go", "ne", "edu");

    private final Map<String, String> owners = new HashMap<>();

    Publishers() {
        try (InputStream in = Publishers.class.getResourceAsStream("owners.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The resource (owners.tsv) is missing from the program.");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(c -> Set.of(c[1].split(" ")).forEach(domain -> owners.put(domain, c[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The registered domain of an address, as in bbc.co.uk; empty for none. */
    static Optional<String> domain(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        String host;
        try {
            host = URI.create(url.strip()).getHost();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (host == null) {
            return Optional.empty();
        }
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int n = labels.length;
        boolean three = n > 2 && labels[n - 1].length() == 2 && SECOND.contains(labels[n - 2]);
        int from = Math.max(0, n - (three ? 3 : 2));
        return Optional.of(String.join(".", java.util.Arrays.asList(labels).subList(from, n)));
    }

    /** The owner of a domain; the domain itself when the table has none. */
    String owner(String domain) {
        return owners.getOrDefault(domain, domain);
    }
}
