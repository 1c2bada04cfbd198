package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theAddressesInUseAreListedWithWhoGaveThem() {
        CommandRun run = CommandRun.of("fetch", "--addresses", "--address", "gdelt-2=http://127.0.0.1:9/feed");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("http://127.0.0.1:9/feed/ (option)")
                .contains("https://scsanctions.un.org/resources/xml/en/consolidated.xml (standard)")
                .contains("ENTENTE_ADDRESS_UN_SC");
    }

    @Test
    void aSystemPropertyReplacesAnAddress() {
        System.setProperty("entente.address.un-sc", "http://127.0.0.1:9/list.xml");
        try {
            assertThat(CommandRun.of("fetch", "--addresses").out())
                    .contains("http://127.0.0.1:9/list.xml (system property)");
        } finally {
            System.clearProperty("entente.address.un-sc");
        }
    }

    @Test
    void mistakesAreOneLineAndMakeNothing() {
        assertMistake("cannot be fetched", "acled");
        assertMistake("No first day", "gdelt");
        assertMistake("must not be after", "gdelt", "--from", "2020-02-02", "--to", "2020-02-01");
        assertMistake("There is no address", "gdelt", "--from", "2020", "--address", "gdelt9=http://h/");
        assertMistake("must begin with http", "gdelt", "--from", "2020", "--address", "gdelt=ftp://h/");
        assertMistake("The rate (0)", "gdelt", "--from", "2020", "--rate", "0");
    }

    private void assertMistake(String message, String... words) {
        Object[] command = new Object[words.length + 3];
        command[0] = "fetch";
        System.arraycopy(words, 0, command, 1, words.length);
        command[words.length + 1] = "--record";
        command[words.length + 2] = folder.resolve("record");
        CommandRun run = CommandRun.of(command);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(folder.resolve("record")).doesNotExist();
    }
}
