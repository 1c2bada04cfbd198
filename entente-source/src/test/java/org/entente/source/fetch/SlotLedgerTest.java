package org.entente.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entente.source.fetch.SlotLedger.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotLedgerTest {

    @TempDir
    private Path folder;

    @Test
    void theLastLineOfAFileIsTrue() throws IOException {
        try (SlotLedger ledger = open()) {
            ledger.mark("a.zip", State.MISSING, "not\tlisted");
            ledger.mark("a.zip", State.INGESTED, "md5 id");
        }
        try (SlotLedger ledger = open()) {
            assertThat(ledger.find("a.zip")).contains(new SlotLedger.Mark(State.INGESTED, "md5 id"));
            assertThat(ledger.wasMissing("a.zip")).isFalse();
            assertThat(ledger.find("b.zip")).isEmpty();
        }
    }

    @Test
    void aLineThatWasTornByAKillIsPassedOverAndSwallowsNothing() throws IOException {
        try (SlotLedger ledger = open()) {
            ledger.mark("a.zip", State.INGESTED, "md5 id");
        }
        Files.writeString(folder.resolve("ledger.tsv"), "b.zip\tINGESTED\tmd5", StandardOpenOption.APPEND);
        try (SlotLedger ledger = open()) {
            assertThat(ledger.find("b.zip")).isEmpty();
            ledger.mark("c.zip", State.MISSING, "not listed");
        }
        try (SlotLedger ledger = open()) {
            assertThat(ledger.find("a.zip")).isPresent();
            assertThat(ledger.wasMissing("c.zip")).isTrue();
        }
    }

    @Test
    void twoRunsDoNotShareALedger() throws IOException {
        try (SlotLedger ledger = open()) {
            assertThat(ledger.find("a.zip")).isEmpty();
            assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("--downloads");
        }
    }

    private SlotLedger open() throws IOException {
        return SlotLedger.open(folder.resolve("ledger.tsv"));
    }
}
