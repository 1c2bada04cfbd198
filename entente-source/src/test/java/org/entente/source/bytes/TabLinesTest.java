package org.entente.source.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsTheFileEndsThem(String lineEnd) throws IOException {
        assertThat(read("a\tb" + lineEnd + lineEnd + "\t" + lineEnd + "c"))
                .containsExactly(List.of("a", "b"), List.of(""), List.of("", ""), List.of("c"));
    }

    @Test
    void theLastLineEndStartsNoLine() throws IOException {
        assertThat(read("a\n")).containsExactly(List.of("a"));
        assertThat(read("a\n\n")).containsExactly(List.of("a"), List.of(""));
        assertThat(read("")).isEmpty();
    }

    @Test
    void aByteOrderMarkIsSkippedAndALoneReturnIsText() throws IOException {
        assertThat(read("\ufeffa\tb\rc\n")).containsExactly(List.of("a", "b\rc"));
    }

    @Test
    void aFieldThatIsNotUtf8IsReadAsLatin1() throws IOException {
        byte[] bytes = {'S', (byte) 0xe3, 'o', '\t', (byte) 0xc3, (byte) 0xa3, '\n'};
        try (TabLines lines = new TabLines(new ByteArrayInputStream(bytes))) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.text(0)).isEqualTo("S\u00e3o");
            assertThat(lines.text(1)).isEqualTo("\u00e3");
        }
    }

    @Test
    void linesAreSplitAsTheSlowWayDoesWhereverTheBufferEnds() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            List<String> fields = new ArrayList<>();
            for (int f = 0; f <= random.nextInt(20); f++) {
                fields.add("x".repeat(random.nextInt(10) == 0 ? random.nextInt(3000) : random.nextInt(12)));
            }
            expected.add(fields);
            text.append(String.join("\t", fields)).append('\n');
        }
        assertThat(text.length()).isGreaterThan(1 << 20);
        assertThat(read(text.toString())).isEqualTo(expected);
    }

    @Test
    void aLineUpToTheLimitIsReadAndALongerOneIsPassedOver() throws IOException {
        String longest = "y".repeat(TabLines.MAX_LINE_BYTES);
        assertThat(read("a\n" + longest + "\nb\n")).containsExactly(List.of("a"), List.of(longest), List.of("b"));
        for (int extra : new int[] {1, 1000, 300_000, 5_000_000}) {
            assertThat(problems("a\n" + longest + "y".repeat(extra) + "\nb\n"))
                    .containsExactly("1 NONE", "2 TOO_LONG", "3 NONE");
            assertThat(problems("a\n" + longest + "y".repeat(extra))).containsExactly("1 NONE", "2 TOO_LONG");
        }
    }

    @Test
    void aByteZeroIsSaid() throws IOException {
        assertThat(problems("a\0b\nc\n")).containsExactly("1 NUL_BYTE", "2 NONE");
    }

    @Test
    void moreFieldsThanCanBeReadAreStillCounted() throws IOException {
        byte[] bytes = "\t".repeat(5000).getBytes(StandardCharsets.UTF_8);
        try (TabLines lines = new TabLines(new ByteArrayInputStream(bytes))) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.fieldCount()).isEqualTo(5001);
            assertThat(lines.text(511)).isEmpty();
            assertThat(lines.lineText(10)).hasSize(10);
        }
    }

    @Test
    void aCacheHandsOutEqualTextsEvenWhenKeysShareSlots() {
        ByteCache<String> cache = ByteCache.ofText(2);
        for (String text : Arrays.asList("a", "b", "", "aa", "b", "a", "c", "z".repeat(500), "d", "e", "a", "")) {
            byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
            assertThat(cache.get(bytes, 1, bytes.length - 1)).isEqualTo(text);
        }
    }

    private static List<List<String>> read(String text) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (TabLines lines = new TabLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            while (lines.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < lines.fieldCount(); i++) {
                    fields.add(lines.text(i));
                }
                all.add(fields);
            }
        }
        return all;
    }

    private static List<String> problems(String text) throws IOException {
        List<String> all = new ArrayList<>();
        try (TabLines lines = new TabLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            while (lines.next()) {
                all.add(lines.line() + " " + lines.problem());
            }
        }
        return all;
    }
}
