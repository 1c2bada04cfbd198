package org.entente.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.entry.Entry;
import org.entente.entry.Listing;
import org.entente.listing.ListingHistory;
import org.entente.listing.ListingSpell;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.entente.source.SourceFormatException;
import org.junit.jupiter.api.Test;

final class OfacSdnReaderTest {

    private final OfacSdnReader reader = new OfacSdnReader();
    private final RecordingSink sink = new RecordingSink();

    private String fixture() throws IOException {
        try (var in = getClass().getResourceAsStream("sdn_2021-02-03.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ReadReport read(String name, String text) throws IOException {
        return reader.read(new BytesInput(name, text.getBytes(StandardCharsets.UTF_8)), sink);
    }

    private List<Listing> listings() {
        return sink.entries().stream().map(Listing.class::cast).toList();
    }

    @Test
    void onlyNameTypeProgramsAndDayAreKept() throws IOException {
        read("folder/sdn_2021-02-03.csv", fixture());

        Listing bank = listings().get(1);
        assertThat(bank.provenance().id()).isEqualTo("4012@2021-02-03");
        assertThat(bank.type()).isEqualTo("entity");
        assertThat(bank.programs()).containsExactlyInAnyOrder("DPRK3", "NPWMD");
        assertThat(bank.known()).isEqualTo("2021-02-03");
        assertThat(bank.occurred()).isNull();
        assertThat(sink.entries().toString()).doesNotContain("DOB", "1900", "Director", "Linked", "LINES");
    }

    @Test
    void theDayStandsInTheNameOfTheFileOrOfItsZip() throws IOException {
        read("x/20220301/sdn_20210203.csv", fixture());
        read("x/sdn-2021-02-04.zip!SDN.CSV", fixture());
        assertThat(listings()).extracting(l -> l.known().toString()).containsOnly("2021-02-03", "2021-02-04");

        assertThatThrownBy(() -> read("x/2021-02-03/SDN.CSV", fixture()))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("sdn_2021-06-03.csv")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aHeaderIsNoRowAndTheByteThatEndsOldFilesIsNone() throws IOException {
        String header = String.join(",", SdnRows.NAMES) + "\r\n";
        ReadReport report = read("sdn_2021-02-03.csv", header + fixture().replace("\n", "\r\n") + "\u001a");

        assertThat(report.rows()).isEqualTo(4);
        assertThat(sink.rejects()).isEmpty();
        assertThat(report.notes()).singleElement().asString().contains("header");
    }

    @Test
    void snapshotsGiveListingsAndDelistingsWhateverTheirOrder() throws IOException {
        String all = fixture();
        String[] lines = all.split("\n", -1);
        read("sdn_2021-01-01.csv", lines[0] + "\n" + lines[1] + "\n");
        read("sdn_2021-02-01.csv", lines[1] + "\n" + lines[2] + "\n");
        read("sdn_2021-03-01.csv", lines[0] + "\n" + lines[1] + "\n");

        List<Listing> rows = new ArrayList<>(listings());
        List<ListingSpell> spells = ListingHistory.fold(rows);
        Collections.shuffle(rows, new Random(7));
        assertThat(ListingHistory.fold(rows)).isEqualTo(spells);

        assertThat(spells)
                .extracting(s ->
                        s.entity() + " " + s.listedFrom() + " " + s.firstSeen() + " " + s.lastSeen() + " " + s.goneBy())
                .containsExactly(
                        "36 null 2021-01-01 2021-01-01 2021-02-01",
                        "36 2021-02-02 2021-03-01 2021-03-01 null",
                        "4012 null 2021-01-01 2021-03-01 null",
                        "4013 2021-01-02 2021-02-01 2021-02-01 2021-03-01");

        rows.removeIf(row -> row.known().toString().equals("2021-02-01"));
        assertThat(ListingHistory.fold(rows))
                .extracting(s -> s.entity() + " " + s.leftCensored() + " " + s.goneBy())
                .containsExactly("36 true null", "4012 true null");
    }

    /** Counts of the published snapshots; see the dataset's own programme field. */
    @Test
    void theSnapshotOfJune2021HoldsTheKnownNumbersOfNames() throws IOException {
        ReadReport report = reader.read(RealData.open("sanctions/ofac/sdn_2021-06-03.csv"), sink);

        assertThat(sink.rejects()).isEmpty();
        assertThat(report.rows()).isEqualTo(8_945);
        assertThat(listings().stream().filter(l -> under(l, "UKRAINE-EO") || under(l, "RUSSIA-EO")))
                .hasSize(454);
        assertThat(listings().stream().filter(l -> under(l, "DPRK"))).hasSize(414);
    }

    private static boolean under(Listing listing, String program) {
        return listing.programs().stream().anyMatch(p -> p.contains(program));
    }

    /** What a snapshot has and the one before has not is listed; the other way round, delisted. */
    @Test
    void fourSnapshotsAddUp() throws IOException {
        long rows = 0;
        for (String day : List.of("2024-01-11", "2021-06-03", "2023-01-05", "2022-03-01")) {
            rows += reader.read(RealData.open("sanctions/ofac/sdn_" + day + ".csv"), sink)
                    .rows();
        }
        assertThat(sink.rejects()).isEmpty();
        assertThat(sink.entries()).hasSize((int) rows).doesNotHaveDuplicates();
        List<ListingSpell> spells = ListingHistory.fold(listings());
        for (String day : List.of("2021-06-03", "2022-03-01", "2023-01-05", "2024-01-11")) {
            long standing = sink.entries().stream()
                    .map(Entry::known)
                    .filter(known -> String.valueOf(known).equals(day))
                    .count();
            assertThat(spells.stream().filter(s -> s.stoodOn(LocalDate.parse(day))))
                    .hasSize((int) standing);
        }
        assertThat(spells).anyMatch(s -> s.goneBy() != null).anyMatch(s -> !s.leftCensored());
    }
}
