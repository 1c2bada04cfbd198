package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.Assumptions;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.provenance.Reject;
import org.entente.source.file.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every reader keeps, whatever its format. A reader's test extends this and names its fixtures.
 *
 * <p>The good fixture is a resource beside the test (its first bytes without a byte order mark, lines ended by LF) all of
 * whose rows are accepted. Readers of binary or XML formats override {@link #isLineBased()}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SourceReaderContract {

    private static final int MUTATION_ROUNDS = 300;
    private static final int MAX_MESSAGE = 2_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    protected abstract SourceReader reader();

    /** Name of the good fixture, a resource in the test's own package; what the user's file would be called. */
    protected abstract String fixture();

    /** How many data rows the good fixture has. */
    protected abstract int fixtureRows();

    /** Ways to break a row, at least one. Each must give exactly one reject and leave all other rows as they are. */
    protected abstract List<Breakage> breakages();

    /** Whether lines may end with CR, LF or both, and a byte order mark may come first. */
    protected boolean isLineBased() {
        return true;
    }

    /** Whether a file with CR-only line ends is read. */
    protected boolean readsCarriageReturnLines() {
        return isLineBased();
    }

    /** Whether a row may lawfully give no entry of its own; see the reader's documentation. */
    protected boolean oneEntryPerRow() {
        return true;
    }

    /** Contents of files that are not of this format. Add fixtures of near relatives. */
    protected List<String> wrongFiles() {
        return List.of(
                "<!DOCTYPE html>\n<html><body>404 Not Found</body></html>\n",
                "{\"message\": \"not found\"}\n",
                "fruit,color\napple,red\npear,green\n",
                "one\ttwo\tthree\n1\t2\t3\n",
                "\u0000\u0001\u0002\u0003\u0000\u0000\n\u0000",
                "\n\n\n");
    }

    protected final byte[] fixtureBytes() {
        return resource(fixture());
    }

    protected final byte[] resource(String name) {
        try (InputStream in = getClass().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + name + " beside " + getClass() + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads bytes as a file of that name. */
    protected final RecordingSink read(byte[] content) throws IOException {
        RecordingSink sink = new RecordingSink();
        ReadReport report = reader().read(new BytesInput(fixture(), content), sink);
        assertRowsAddUp(report, sink);
        return sink;
    }

    private void assertRowsAddUp(ReadReport report, RecordingSink sink) {
        if (oneEntryPerRow()) {
            assertThat((long) sink.entries().size() + sink.rejects().size()).isEqualTo(report.rows());
        } else {
            assertThat((long) sink.rejects().size()).isLessThanOrEqualTo(report.rows());
        }
    }

    @Test
    void everyRowOfTheGoodFixtureIsAccepted() throws IOException {
        RecordingSink sink = new RecordingSink();
        ReadReport report = reader().read(new BytesInput(fixture(), fixtureBytes()), sink);

        assertThat(sink.rejects()).isEmpty();
        assertThat(report.rows()).isEqualTo(fixtureRows());
        assertRowsAddUp(report, sink);
    }

    @Test
    void idsAreUniqueWithinTheFixture() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Entry entry : read(fixtureBytes()).entries()) {
            String id = entry.family() + " " + entry.provenance().dataset() + " "
                    + entry.provenance().id();
            assertThat(ids.add(id)).as("id %s occurs once", id).isTrue();
        }
    }

    @Test
    void everyEntrySaysWhereItStandsAndWasKnownNotBeforeItHappened() throws IOException {
        List<String> datasets = reader().datasets().stream().map(Dataset::id).toList();
        for (Entry entry : read(fixtureBytes()).entries()) {
            assertThat(entry.provenance().dataset()).isIn(datasets);
            assertThat(entry.provenance().line()).isPositive();
            if (entry.occurred() != null && entry.known() != null) {
                assertThat(entry.known()).isAfterOrEqualTo(entry.occurred().first());
            }
        }
    }

    @Test
    void everyCoverageIsAboutAnOwnDataset() throws IOException {
        List<String> datasets = reader().datasets().stream().map(Dataset::id).toList();
        ReadReport report = reader().read(new BytesInput(fixture(), fixtureBytes()), new RecordingSink());
        assertThat(report.coverage()).allSatisfy(c -> assertThat(c.dataset()).isIn(datasets));
    }

    @Test
    void everyDatasetIsCitedWithTermsAndAddress() {
        assertThat(reader().datasets()).isNotEmpty().allSatisfy(dataset -> {
            assertThat(dataset.citation()).isNotBlank();
            assertThat(dataset.bibtex()).startsWith("@");
            assertThat(dataset.terms()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void aBrokenRowIsRejectedWithPlaceAndRuleAndTheRestIsRead(Breakage breakage) throws IOException {
        String text = new String(fixtureBytes(), StandardCharsets.UTF_8);
        String broken = breakage.applyTo(text);
        RecordingSink sink = read(broken.getBytes(StandardCharsets.UTF_8));

        assertThat(sink.rejects()).hasSize(1);
        Reject reject = sink.rejects().getFirst();
        assertThat(reject.file()).isEqualTo(fixture());
        assertThat(reject.line()).isEqualTo(lineOf(text, text.indexOf(breakage.find())));
        assertThat(reject.column()).isEqualTo(breakage.column());
        assertThat(reject.value()).isEqualTo(breakage.value());
        assertThat(reject.reason()).contains(breakage.reason());
        assertThat(reject.message()).doesNotContain("\n");
    }

    private static long lineOf(String text, int at) {
        return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    @Test
    void plainGzipAndZipGiveTheSameEntries(@TempDir Path folder) throws IOException {
        byte[] content = fixtureBytes();
        List<Entry> expected = read(content).entries();
        Path gzip = Files.write(folder.resolve(fixture() + ".gz"), Packed.gzip(content));
        Path zip = Files.write(folder.resolve("file.zip"), Packed.zip(fixture(), content));
        Path plain = Files.write(folder.resolve(fixture()), content);

        for (Path path : List.of(plain, gzip, zip)) {
            List<SourceInput> inputs = SourceFiles.open(path);
            assertThat(inputs).hasSize(1);
            RecordingSink sink = new RecordingSink();
            reader().read(inputs.getFirst(), sink);
            assertThat(sink.entries()).as(path.toString()).isEqualTo(expected);
        }
    }

    @Test
    void aTruncatedGzipIsAnErrorThatSaysWhere(@TempDir Path folder) throws IOException {
        byte[] packed = Packed.gzip(fixtureBytes());
        Path path = Files.write(folder.resolve(fixture() + ".cut.gz"), Arrays.copyOf(packed, packed.length - 9));

        assertThatThrownBy(() -> reader().read(SourceFiles.open(path).getFirst(), new RecordingSink()))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("cut.gz")
                .hasMessageContaining("breaks off")
                .hasMessageNotContaining("\n");
    }

    @Test
    void lineEndsAndByteOrderMarkMakeNoDifference() throws IOException {
        Assumptions.assumeThat(isLineBased()).as("the format has lines").isTrue();
        byte[] content = fixtureBytes();
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<Entry> expected = read(content).entries();

        assertThat(read(latin(text.replace("\n", "\r\n"))).entries()).isEqualTo(expected);
        assertThat(read(latin(text.replaceAll("\\n+$", ""))).entries()).isEqualTo(expected);
        assertThat(read(latin(text + "\n")).entries()).isEqualTo(expected);
        assertThat(read(join(BYTE_ORDER_MARK, content)).entries()).isEqualTo(expected);
        if (readsCarriageReturnLines()) {
            assertThat(read(latin(text.replace('\n', '\r'))).entries()).isEqualTo(expected);
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] head, byte[] tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(tail);
        return out.toByteArray();
    }

    @Test
    void anEmptyFileIsAnErrorAndGivesNothing() {
        assertGivesNothing(new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void aFileOfAnotherFormatIsAnErrorAndGivesNothing(String content) {
        assertGivesNothing(content.getBytes(StandardCharsets.UTF_8));
    }

    private void assertGivesNothing(byte[] content) {
        RecordingSink sink = new RecordingSink();
        assertThatThrownBy(() -> reader().read(new BytesInput("wrong.csv", content), sink))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("wrong.csv")
                .hasMessageNotContaining("\n");
        assertThat(sink.entries()).isEmpty();
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void theReaderRecognizesItsFixtureAndNoWrongFile() {
        assertThat(reader().recognizes(fixture(), fixtureBytes())).isTrue();
        assertThat(wrongFiles())
                .noneMatch(wrong -> reader().recognizes("wrong.csv", wrong.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void mutatedFilesNeverFailInAnUnexpectedWay() {
        byte[] content = fixtureBytes();
        for (int round = 0; round < MUTATION_ROUNDS; round++) {
            byte[] mutated = mutate(content, new Random(round));
            String where = "seed " + round;
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertReadsOrRefuses(mutated, where), where);
        }
    }

    private void assertReadsOrRefuses(byte[] content, String where) {
        Throwable thrown = catchThrowable(() -> assertThat(read(content).rejects())
                .as(where)
                .allSatisfy(reject -> assertThat(reject.message())
                        .hasSizeLessThan(MAX_MESSAGE)
                        .doesNotContain("\n", "\r")));
        if (thrown != null) {
            assertThat(thrown).as(where).isInstanceOf(IOException.class);
            assertThat(thrown.getMessage())
                    .as(where)
                    .hasSizeLessThan(MAX_MESSAGE)
                    .doesNotContain("\n", "\r");
        }
    }

    @Test
    void hostileFilesAreRefusedOrRejectedByRowInOneLineEach() {
        HostileFiles.of(fixtureBytes())
                .forEach((what, content) -> assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> assertReadsOrRefuses(content, what), what));
    }

    private static byte[] mutate(byte[] content, Random random) {
        List<Byte> bytes = new ArrayList<>(content.length + 64);
        for (byte b : content) {
            bytes.add(b);
        }
        int edits = 1 + random.nextInt(12);
        for (int i = 0; i < edits && !bytes.isEmpty(); i++) {
            editOnce(bytes, random);
        }
        byte[] mutated = new byte[bytes.size()];
        for (int i = 0; i < mutated.length; i++) {
            mutated[i] = bytes.get(i);
        }
        return mutated;
    }

    private static void editOnce(List<Byte> bytes, Random random) {
        int at = random.nextInt(bytes.size());
        switch (random.nextInt(5)) {
            case 0 -> bytes.remove(at);
            case 1 -> bytes.add(at, (byte) random.nextInt(256));
            case 2 -> bytes.set(at, (byte) "\t\n\r,\";|\0-9".charAt(random.nextInt(10)));
            case 3 ->
                bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(80)))
                        .clear();
            default -> bytes.set(at, (byte) random.nextInt(256));
        }
    }

    @Test
    void aSinkThatFailsStopsTheReading() {
        FailingSink sink = new FailingSink();
        assertThatThrownBy(() -> reader().read(new BytesInput(fixture(), fixtureBytes()), sink))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(sink.calls).isEqualTo(1);
    }

    private static final class FailingSink implements EntrySink {

        private int calls;

        @Override
        public void accept(Entry entry) {
            calls++;
            throw new IllegalStateException("the disk is full");
        }

        @Override
        public void reject(Reject reject) {
            calls++;
        }
    }
}
