package org.entente.source.atop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeMap;
import org.entente.entry.Pledge;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.junit.jupiter.api.Test;

final class AtopReaderTest {

    /** Known of Russia and North Korea: Leeds and others (2002), data version 5. */
    @Test
    void russiasPromisesToNorthKoreaComeOut() throws IOException {
        RecordingSink sink = new RecordingSink();
        new AtopReader().read(RealData.open("cow/atop_directed_dyad_year_to_2010.csv.gz"), sink);
        TreeMap<Integer, String> byYear = new TreeMap<>();
        sink.entries().stream()
                .map(Pledge.class::cast)
                .filter(p -> p.member().iso3().equals("RUS"))
                .filter(p -> String.valueOf(p.toward()).equals("PRK"))
                .forEach(p -> byYear.put(
                        p.inForce().from().getYear(),
                        p.obligations().stream().sorted().toList().toString()));
        assertThat(byYear.subMap(1961, 1997).values()).containsOnly("[DEFENSE, NONAGGRESSION]");
        assertThat(byYear.subMap(1997, 2000)).isEmpty();
        assertThat(byYear.subMap(2000, 2008).values()).hasSize(8).containsOnly("[CONSULTATION]");
        assertThat(byYear.subMap(2008, 2011).values()).hasSize(3).containsOnly("[NONAGGRESSION, CONSULTATION]");
    }
}
