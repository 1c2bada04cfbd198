package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From text to events, pairs and rows of the record. */
class CodeCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void placesCountInCodePoints() throws IOException {
        String text = "\uD83D\uDE00 Russia attacked Ukraine. It may attack Poland.";
        Path file = Files.writeString(folder.resolve("a.txt"), text);

        JsonNode line = JSON.readTree(CommandRun.of("code", file).out());

        JsonNode event = line.get("events").get(0);
        assertThat(line.get("id").asString()).isEqualTo("a.txt");
        assertThat(event.get("source").asString()).isEqualTo("RUS");
        assertThat(event.get("cameo").asString()).isEqualTo("190");
        assertThat(event.get("start").intValue()).isEqualTo(2);
        assertThat(event.get("end").intValue()).isEqualTo(25);
        assertThat(line.get("claims").get(0).get("status").asString()).isEqualTo("hypothetical");
    }

    @Test
    void markedPairsAreJudged() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.jsonl"),
                "{\"id\":\"1\",\"text\":\"Russia attacked Ukraine.\",\"source\":[0,6],\"target\":[16,23]}\n");

        JsonNode line = JSON.readTree(CommandRun.of("code", "--pairs", file).out());

        assertThat(line.get("plover").asString()).isEqualTo("ASSAULT");
        assertThat(line.get("quad").asString()).isEqualTo("material-conflict");
        assertThat(line.get("probability").doubleValue()).isBetween(0.0, 1.0);
    }

    @Test
    void factsGoIntoTheRecord() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Russia attacked Ukraine. Iran may attack Israel.");

        CommandRun run = CommandRun.of("code", file, "--into-record", "--record", folder.resolve("record"));

        assertThat(run.exit()).isZero();
        assertThat(CommandRun.of("sources", "--record", folder.resolve("record"))
                        .out())
                .contains("coder");
    }

    @Test
    void aBadLineEndsWithOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("p.jsonl"), "{\"text\":\"x\",\"source\":[3]}\n");

        CommandRun run = CommandRun.of("code", "--pairs", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("p.jsonl line 1").contains("source");
    }
}
