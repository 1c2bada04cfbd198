package org.entente.source.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.atop.AtopReader;
import org.entente.source.cow.CowAllianceReader;
import org.entente.source.cow.CowContiguityReader;
import org.entente.source.cow.CowMidReader;
import org.entente.source.cow.CowNmcReader;
import org.entente.source.cow.CowStatesReader;
import org.entente.source.cow.CowTradeReader;
import org.entente.source.gdelt.GdeltReader;
import org.entente.source.own.OwnReader;
import org.entente.source.sipri.SipriReader;
import org.entente.source.un.UnVotesReader;

/** The readers, one line each. */
public final class Sources {

    private static final int HEAD_BYTES = 1 << 16;

    private static final List<SourceReader> READERS = List.of(
            // A new reader is a line here, in alphabetical order of its format.
            new AtopReader(),
            new CowAllianceReader(),
            new CowContiguityReader(),
            new CowMidReader(),
            new CowNmcReader(),
            new CowStatesReader(),
            new CowTradeReader(),
            new GdeltReader(),
            new OwnReader(),
            new SipriReader(),
            new UnVotesReader());

    private Sources() {}

    /** All readers, in the order in which help names them. */
    public static List<SourceReader> list() {
        return READERS;
    }

    public static Optional<SourceReader> find(String format) {
        return READERS.stream().filter(reader -> reader.format().equals(format)).findFirst();
    }

    /**
     * The reader of a format.
     *
     * @throws IllegalArgumentException when there is none; the message lists those there are
     */
    public static SourceReader get(String format) {
        return find(format)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no format (" + format + "). Use one of " + formats(READERS) + ", or auto."));
    }

    /**
     * Looks at the first 64 KiB of a file and asks every reader whether it knows them.
     *
     * @throws org.entente.source.SourceFormatException when the file breaks off or is damaged
     * @throws IOException when it cannot be read
     */
    public static Recognition recognize(SourceInput input) throws IOException {
        byte[] head = head(input);
        String fileName = lastPart(input.name());
        List<SourceReader> candidates = READERS.stream()
                .filter(reader -> reader.recognizes(fileName, head))
                .toList();
        return new Recognition(
                input.name(),
                candidates,
                HeadLook.describe(head),
                ReferenceTables.find(fileName, head).orElse(null),
                formats(READERS));
    }

    /**
     * Checks that a file begins as a format does.
     *
     * @throws org.entente.source.SourceFormatException when it does not
     * @throws IOException when it cannot be read
     */
    public static void requireFormat(SourceInput input, String format) throws IOException {
        byte[] head = head(input);
        if (!get(format).recognizes(lastPart(input.name()), head)) {
            throw new SourceFormatException(
                    input.name(), 0, "", "is not " + format + " but " + HeadLook.describe(head) + ". Get it again.");
        }
    }

    private static byte[] head(SourceInput input) throws IOException {
        try (InputStream in = input.open()) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static String lastPart(String name) {
        return name.substring(
                1 + Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')), name.lastIndexOf('!')));
    }

    static String formats(List<SourceReader> readers) {
        return readers.stream().map(SourceReader::format).collect(Collectors.joining(", "));
    }
}
