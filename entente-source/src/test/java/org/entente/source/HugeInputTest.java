package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.entente.source.gdelt.GdeltMentionsReader;
import org.entente.source.icews.IcewsReader;
import org.entente.source.ofac.OfacSdnReader;
import org.entente.source.offices.OfficesReader;
import org.entente.source.unsc.UnScReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A line, header, text or tag of 100 million bytes is refused or rejected, and what the reader holds meanwhile stays small. */
final class HugeInputTest {

    private static final long HUGE = 100_000_000;
    private static final long MOST_HELD = 24L << 20;

    private static final String XML =
            "<?xml version=\"1.0\"?><CONSOLIDATED_LIST dateGenerated=\"2020-05-06T00:00:00Z\">";
    private static final String ICEWS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\t"
                    + "CAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\n";
    private static final String SDN = "36,\"FIXTURE AIR\",-0- ,\"CUBA\"" + ",-0- ".repeat(8) + "\n";
    private static final String MENTION =
            "1\t20200318080000\t20200318104500\t1\ta\tb\t9\t-1\t1\t2\t1\t100\t4\t-4.9\t\t\n";

    private static Stream<Arguments> hugeFiles() {
        return Stream.of(
                Arguments.of("a line of a list", new OfacSdnReader(), SDN, "x", ""),
                Arguments.of("a line of nothing but commas", new OfacSdnReader(), SDN, ",", ""),
                Arguments.of("a quote that never closes", new OfacSdnReader(), SDN + "\"", "x,\n", ""),
                Arguments.of("a line of events", new IcewsReader(), ICEWS, "x", "\n"),
                Arguments.of("a line of tabs", new IcewsReader(), ICEWS, "\t", "\n"),
                Arguments.of("a line of mentions", new GdeltMentionsReader(), MENTION, "1\t", "\n" + MENTION),
                Arguments.of("a header", new OfficesReader(), "obsid", ",c", "\n"),
                Arguments.of("a text", new UnScReader(), XML + "<INDIVIDUAL><FIRST_NAME>", "x", "</FIRST_NAME>"),
                Arguments.of("a tag", new UnScReader(), XML + "<", "x", ">"),
                Arguments.of("attributes", new UnScReader(), XML + "<a", " b='1'", ">"),
                Arguments.of("a comment", new UnScReader(), XML + "<!--", "x ", "-->"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeFiles")
    void isRefusedWithoutBeingHeld(String what, SourceReader reader, String start, String part, String end) {
        Endless input = new Endless(start, part, end);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                ReadReport report = reader.read(input, new CountingSink());
                assertThat(report.rows()).as(what).isLessThanOrEqualTo(3);
            } catch (IOException e) {
                assertThat(e).isInstanceOf(SourceFormatException.class);
                assertThat(e.getMessage()).hasSizeLessThan(2_000).doesNotContain("\n");
            }
        });
        assertThat(input.held).as("bytes held while reading %s", what).isLessThan(MOST_HELD);
    }

    /** Repeats a part until it has given 100 million bytes; looks on its way how much memory is held. */
    private static final class Endless implements SourceInput {

        private static final long LOOK_AT = HUGE * 9 / 10;

        private final byte[] start;
        private final byte[] part;
        private final byte[] end;
        private final long before;
        private long held;

        Endless(String start, String part, String end) {
            this.start = start.getBytes(StandardCharsets.US_ASCII);
            this.part = part.getBytes(StandardCharsets.US_ASCII);
            this.end = end.getBytes(StandardCharsets.US_ASCII);
            this.before = used();
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public String name() {
            return "sdn_2021-02-03.csv";
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0];
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    int count = 0;
                    while (count < length && at < start.length + HUGE + end.length) {
                        target[offset + count++] = byteAt(at++);
                    }
                    if (at >= LOOK_AT && at - count < LOOK_AT) {
                        held = Math.max(held, used() - before);
                    }
                    return count == 0 ? -1 : count;
                }

                private byte byteAt(long index) {
                    if (index < start.length) {
                        return start[(int) index];
                    }
                    long inner = index - start.length;
                    return inner < HUGE ? part[(int) (inner % part.length)] : end[(int) (inner - HUGE)];
                }
            };
        }
    }
}
