package org.entente.source.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceReader;
import org.entente.source.registry.Sources;
import org.junit.jupiter.api.Test;

/** Changed XML files in great number: each is read lawfully or refused in one line, and memory never grows with an entity. */
class XmlFuzzTest {

    /** Files; a long run is asked for with -Dfuzz.files. */
    private static final long FILES = Long.getLong("fuzz.files", 2_000);

    private static final String[] PIECES = {
        "<",
        ">",
        "/",
        "&",
        "&amp;",
        "&#x0;",
        "&lol;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE a [<!ENTITY lol \"lol\">]>",
        "<INDIVIDUAL>",
        "</INDIVIDUAL>",
        "<ENTITY>",
        "</ENTITY>",
        "<DATAID>",
        "\0",
        "\u00ff",
        "\"",
        "='",
        "1899-13-45",
        "xmlns"
    };

    private final SourceReader reader = Sources.list().stream()
            .filter(each -> each.format().equals("un-sc"))
            .findFirst()
            .orElseThrow();

    @Test
    void everyFileIsReadLawfullyOrRefused() throws IOException {
        byte[] good = fixture();
        long seed = Long.getLong("fuzz.seed", 1);
        long accepted = 0;
        long rejected = 0;
        long refused = 0;
        for (long file = 0; file < FILES; file++) {
            byte[] changed = change(good, new SplittableRandom(seed + file));
            Oracle oracle = new Oracle(Set.of("un-sc"));
            try {
                reader.read(new FuzzedReader.InMemory("consolidated.xml", changed), oracle);
            } catch (SourceFormatException e) {
                refused++;
                assertThat(e.getMessage())
                        .as("seed %d", seed + file)
                        .isNotBlank()
                        .doesNotContain("\n");
            }
            accepted += oracle.accepted();
            rejected += oracle.rejected();
        }
        assertThat(accepted).isPositive();
        assertThat(rejected).isPositive();
        assertThat(refused).isPositive().isLessThan(FILES);
        System.out.printf(
                Locale.ROOT,
                "fuzz un-sc: %,d files, %,d refused, %,d accepted, %,d rejected%n",
                FILES,
                refused,
                accepted,
                rejected);
    }

    private static byte[] fixture() throws IOException {
        try (InputStream in = XmlFuzzTest.class.getResourceAsStream("/org/entente/source/unsc/consolidated.xml")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** One to three edits: a piece of markup put in, some bytes gone, one byte changed, or the end cut off. */
    private static byte[] change(byte[] good, SplittableRandom random) {
        byte[] changed = good;
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits && changed.length > 0; i++) {
            int at = random.nextInt(changed.length);
            byte[] head = Arrays.copyOf(changed, at);
            byte[] tail = Arrays.copyOfRange(changed, at, changed.length);
            byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.ISO_8859_1);
            changed = switch (random.nextInt(8)) {
                case 0 -> join(head, piece, tail);
                case 1 ->
                    join(head, Arrays.copyOfRange(tail, Math.min(tail.length, 1 + random.nextInt(40)), tail.length));
                case 2 -> head;
                case 3 -> join(head, tail, tail);
                default -> letter(changed, at, (byte) ('0' + random.nextInt(60)));
            };
        }
        return changed;
    }

    /** Most changes are of a value, so that the file stays readable and its rows are judged. */
    private static byte[] letter(byte[] content, int at, byte letter) {
        byte[] changed = content.clone();
        for (int i = at; i < changed.length; i++) {
            if (Character.isLetterOrDigit(changed[i]) && isWithinValue(changed, i)) {
                changed[i] = letter;
                break;
            }
        }
        return changed;
    }

    private static boolean isWithinValue(byte[] content, int at) {
        for (int i = at; i >= 0; i--) {
            if (content[i] == '<') {
                return false;
            }
            if (content[i] == '>') {
                return true;
            }
        }
        return false;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
