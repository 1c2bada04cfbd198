package org.entente.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a dossier can be written as. */
public enum DossierFormat {
    /** One self-contained page. */
    HTML,
    /** Markdown with footnotes. */
    MD,
    /** The same for programs. */
    JSON;

    /** Lower-case name, also the ending of the file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the name as a user types it.
     *
     * @throws IllegalArgumentException when there is no such format; the message lists them
     */
    public static DossierFormat parse(String text) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The format (" + text + ") of a dossier must be one of "
                        + Arrays.stream(values()).map(DossierFormat::code).collect(Collectors.joining(", ")) + "."));
    }
}
