package org.entente.source.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.provenance.Dataset;
import org.entente.source.SourceFormatException;
import org.junit.jupiter.params.provider.MethodSource;

/** For Jazzer: the first byte picks a reader, the rest is what follows the header. */
class ReaderFuzzTest {

    static Stream<byte[]> seeds() {
        Stream.Builder<byte[]> seeds = Stream.builder();
        for (int i = 0; i < FuzzedReader.LIST.size(); i++) {
            for (byte[] row : FuzzedReader.LIST.get(i).rows()) {
                seeds.add(joined(new byte[] {(byte) i}, row));
            }
        }
        return seeds.build();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void rowsAreAcceptedLawfullyOrRejected(byte[] data) throws IOException {
        if (data == null || data.length == 0) {
            return;
        }
        FuzzedReader fuzzed = FuzzedReader.LIST.get((data[0] & 0xff) % FuzzedReader.LIST.size());
        byte[] rows = Arrays.copyOfRange(data, 1, data.length);
        Set<String> datasets =
                fuzzed.reader().datasets().stream().map(Dataset::id).collect(Collectors.toSet());
        try {
            fuzzed.reader()
                    .read(
                            new FuzzedReader.InMemory(fuzzed.name(), joined(fuzzed.header(), rows)),
                            new Oracle(datasets));
        } catch (SourceFormatException e) {
            if (e.getMessage().indexOf('\n') >= 0) {
                throw new AssertionError("An error must be one line: " + e.getMessage());
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
