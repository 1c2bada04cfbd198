package org.entente.source.cow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.entente.source.CountingSink;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.SourceReader;
import org.entente.source.atop.AtopReader;
import org.entente.source.sipri.SipriReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The public files as they are: every row is read; skipped where they are not at hand. */
final class GenuineCowTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(new CowStatesReader(), "cow/cow_states.csv", 243, 0),
                Arguments.of(new CowStatesReader(), "cow/cow_majors.csv", 14, 0),
                Arguments.of(new CowNmcReader(), "cow/cow_nmc.csv", 17_121, 0),
                Arguments.of(new CowMidReader(), "cow/cow_mid_dirdisps.csv", 11_390, 0),
                Arguments.of(new CowContiguityReader(), "cow/cow_contdir.csv", 1_874, 0),
                Arguments.of(new AtopReader(), "cow/atop_directed_dyad_year_to_2010.csv.gz", 207_164, 0),
                Arguments.of(new CowTradeReader(), "cow/cow_trade_ddy.csv.gz", 1_347_308, 0),
                Arguments.of(new SipriReader(), "arms/sipri-exports-processed.csv", 21_324, 562));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowIsRead(SourceReader reader, String file, long rows, long rejects) throws IOException {
        CountingSink sink = new CountingSink();
        ReadReport report = reader.read(RealData.open(file), sink);
        assertThat(report.rows()).isEqualTo(rows);
        assertThat(sink.rejects()).as(sink.firstReject()).isEqualTo(rejects);
    }
}
