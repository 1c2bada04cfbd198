package org.entente.source.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.source.BytesInput;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.gdelt.GdeltReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    private static final String EVENT_LINE = "1\t20240619" + "\t".repeat(59) + "\n";

    @Test
    void everyFormatIsFoundByItsName() {
        assertThat(Sources.list()).extracting(SourceReader::format).doesNotHaveDuplicates();
        assertThat(Sources.get("gdelt")).isInstanceOf(GdeltReader.class);
        assertThat(Sources.find("gdlet")).isEmpty();
        assertThatThrownBy(() -> Sources.get("gdlet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no format (gdlet). Use one of ")
                .hasMessageContaining("gdelt");
    }

    @Test
    void aGdeltFileIsRecognizedAndTheReasonSaid() throws IOException {
        Recognition found = Sources.recognize(input(EVENT_LINE));
        assertThat(found.reader().format()).isEqualTo("gdelt");
        assertThat(found.message()).isEqualTo("was recognized as gdelt: its first line has 61 tab-separated columns.");
    }

    @Test
    void aFileThatNoReaderKnowsIsSaidWithWhatWasSeen() throws IOException {
        Recognition found = Sources.recognize(input("fruit,color\napple,red\n"));
        assertThatThrownBy(found::reader)
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("folder/a.csv: is of no format known here")
                .hasMessageContaining("2 comma-separated columns (fruit,color)")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ccode\",\"statenme\",\"capital\",\"stdate\",\"enddate\",\"lat\",\"lng\"\n",
                "year,month,gainer,gaintype,procedur,entity,contgain,area,pop,portion,loser\r1816,7,160\r",
                "CODE\tLABEL\nAFG\tAfghanistan\n",
                "20200705\t1\t\t\t\t\t\t\t\t\t\n",
            })
    void aTableThatIsKnownButHoldsNothingForTheRecordIsSaidInOneLine(String text) throws IOException {
        Recognition found = Sources.recognize(input(text));
        assertThatThrownBy(found::reader)
                .isInstanceOf(SourceFormatException.class)
                .hasMessageMatching("folder/a.csv: is .*\\.")
                .hasMessageNotContaining("no format known");
    }

    private static SourceInput input(String text) {
        return new BytesInput("folder/a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
