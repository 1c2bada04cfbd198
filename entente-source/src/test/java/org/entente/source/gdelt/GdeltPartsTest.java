package org.entente.source.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.entente.source.SourceFormatException;
import org.entente.source.bytes.TabLines;
import org.entente.source.part.FilePart;
import org.entente.source.part.PartTally;
import org.junit.jupiter.api.Test;

/** A file read part by part, however it is cut, gives what the whole file gives. */
class GdeltPartsTest {

    private static final String FILE = "many.export.CSV";

    private final GdeltReader reader = new GdeltReader();

    private static String rows() throws IOException {
        try (var in = Objects.requireNonNull(GdeltPartsTest.class.getResourceAsStream("20240619063000.export.CSV"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Good and broken rows of several days, blank lines, both line ends, a line with a CR in it, one that is too long. */
    private static byte[] file(Random random, boolean header, boolean longLine) throws IOException {
        List<String> rows = rows().lines().toList();
        StringBuilder text = new StringBuilder(header ? "\uFEFFGlobalEventID\tSQLDATE\n" : "\n\r\n");
        text.append(rows.getFirst()).append('\n');
        for (int i = 0; i < 300; i++) {
            String row = rows.get(random.nextInt(rows.size()));
            switch (random.nextInt(12)) {
                case 0 -> row = "";
                case 1 -> row = row.replace("2024", "2023");
                case 2 -> row = row.substring(row.length() / 2);
                case 3 -> row = "\uFEFF" + row;
                case 4 -> row = row.replace("\t1\t", "\t1\r\t");
                default -> row += "";
            }
            text.append(row).append(random.nextInt(3) == 0 ? "\r\n" : "\n");
        }
        if (longLine) {
            text.insert(text.indexOf("\n", text.length() / 2) + 1, "x".repeat(TabLines.MAX_LINE_BYTES + 9) + "\n");
        }
        text.append(random.nextBoolean() ? "" : rows.getLast());
        return text.toString().getBytes(UTF_8);
    }

    private void requireEqual(byte[] bytes, long length) throws Exception {
        RecordingSink whole = new RecordingSink();
        ReadReport right = reader.read(new BytesInput(FILE, bytes), whole);
        List<FilePart> parts = reader.cut(new BytesInput(FILE, bytes), length);
        RecordingSink pieces = new RecordingSink();
        List<PartTally> tallies = new ArrayList<>();
        long end = 0;
        for (FilePart part : parts) {
            assertThat(part.from()).isEqualTo(end);
            assertThat(part.rowsBefore())
                    .isEqualTo(pieces.entries().size() + pieces.rejects().size());
            end = part.to();
            ByteArrayInputStream in =
                    new ByteArrayInputStream(bytes, (int) part.from(), (int) (part.to() - part.from()));
            tallies.add(sent(reader.readPart(FILE, in, part, pieces)));
        }
        assertThat(end).isEqualTo(bytes.length);
        Collections.shuffle(tallies, new Random(length));
        assertThat(reader.join(tallies)).isEqualTo(right);
        assertThat(pieces.entries()).isEqualTo(whole.entries());
        assertThat(pieces.rejects()).isEqualTo(whole.rejects());
    }

    /** As it comes from another machine. */
    private static PartTally sent(PartTally tally) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (PartTally) in.readObject();
        }
    }

    @Test
    void randomCutsChangeNothing() throws Exception {
        Random random = new Random(62);
        for (int file = 0; file < 10; file++) {
            byte[] bytes = file(random, file % 2 == 0, false);
            for (int cut = 0; cut < 20; cut++) {
                requireEqual(bytes, bytes.length / 10 + random.nextInt(bytes.length));
            }
        }
        requireEqual(file(random, true, false), 1);
    }

    @Test
    void aLineThatIsTooLongIsOneRejectWhereverTheCutsAre() throws Exception {
        byte[] bytes = file(new Random(1), false, true);
        for (long length : new long[] {100, 5_000, 40_000, 1_000_000}) {
            requireEqual(bytes, length);
        }
    }

    @Test
    void aFileWhoseLinesEndWithReturnAloneIsOnePart() throws Exception {
        byte[] bytes = rows().replace('\n', '\r').getBytes(UTF_8);

        assertThat(reader.cut(new BytesInput(FILE, bytes), 100)).containsExactly(new FilePart(0, bytes.length, 0, 0));
        requireEqual(bytes, 100);
    }

    @Test
    void whatIsNoFeedIsRefusedBeforeItIsCut() {
        assertThatThrownBy(() -> reader.cut(new BytesInput(FILE, "<html>503</html>\n".getBytes(UTF_8)), 10))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("web page");
    }
}
