package org.entente.source.own;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.source.csv.CsvHeader;

/** The files of the format and their columns, in lower case. */
enum OwnFile {
    EVENTS("date source target cameo title", "plover place level quote symmetric"),
    PLEDGES("treaty title member obligations signed", "toward from ended kind"),
    FLOWS("source target kind item date unit", "until low high"),
    SANCTIONS("sender target instrument title from", "ended basis"),
    REGIMES("regime title action date", "state"),
    GROUPS("group name member from", "ended"),
    OFFICES("state office holder from", "title ended"),
    SERIES("variable a period value dataset", "b directed low high n"),
    UNIVERSES("family rule from to", "states pairing absent reviewed");

    private static final List<String> REQUIRED_OF_ALL = List.of("id", "citation");
    private static final List<String> OPTIONAL_OF_ALL =
            List.of("known", "trust", "url", "disputed", "note", "universe", "checked");

    private final List<String> required;
    private final List<String> optional;

    OwnFile(String required, String optional) {
        this.required = List.of(required.split(" "));
        this.optional = List.of(optional.split(" "));
    }

    /** The file's usual name. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Columns that this file may have; others are left unread. */
    Set<String> known() {
        Set<String> known = new HashSet<>(REQUIRED_OF_ALL);
        known.addAll(OPTIONAL_OF_ALL);
        known.addAll(required);
        known.addAll(optional);
        return known;
    }

    private boolean fits(CsvHeader header) {
        return header.names().containsAll(REQUIRED_OF_ALL) && header.names().containsAll(required);
    }

    /** The file whose needed columns the header has; else the one so named, if the header could be one of ours. */
    static Optional<OwnFile> of(String fileName, CsvHeader header) {
        Optional<OwnFile> byHeader =
                Arrays.stream(values()).filter(file -> file.fits(header)).findFirst();
        return byHeader.or(() -> Arrays.stream(values())
                .filter(file ->
                        header.hasAny("id", "citation") && file.fileName().equals(baseName(fileName)))
                .findFirst());
    }

    private static String baseName(String name) {
        int from = Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')), name.lastIndexOf('!'));
        return name.substring(from + 1).toLowerCase(Locale.ROOT);
    }

    /** The usual names, for messages. */
    static String listed() {
        return Arrays.stream(values()).map(OwnFile::fileName).collect(Collectors.joining(", "));
    }
}
