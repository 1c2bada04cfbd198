package org.entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.entry.Listing;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingHistoryTest {

    private static Listing row(String entity, String snapshot, @Nullable String listed, String program) {
        LocalDate day = LocalDate.parse(snapshot);
        LocalDate from = listed == null ? day : LocalDate.parse(listed);
        Provenance provenance =
                new Provenance("list", entity + "@" + day, 1, TrustClass.OFFICIAL, null, null, null, null, null);
        return new Listing(
                provenance,
                listed == null ? null : PartialDate.ofDay(from),
                from,
                "list",
                "Name",
                "entity",
                Set.of(program),
                new DateSpan(from, day),
                listed == null);
    }

    private static Listing asOf(Listing row, String day) {
        return new Listing(
                row.provenance(),
                row.occurred(),
                row.known(),
                row.list(),
                row.name(),
                row.type(),
                row.programs(),
                row.span().asOf(LocalDate.parse(day)),
                row.leftCensored());
    }

    @Test
    void aStatedDayIsUsedAndNothingIsCensored() {
        List<ListingSpell> spells = ListingHistory.fold(
                List.of(row("a", "2020-01-01", "2016-03-02", "P"), row("b", "2021-01-01", "2020-05-05", "P")));
        assertThat(spells)
                .extracting(s -> s.entity() + " " + s.listedFrom() + " " + s.firstSeen() + " " + s.goneBy())
                .containsExactly("a 2016-03-02 2016-03-02 2021-01-01", "b 2020-05-05 2020-05-05 null");
        assertThat(spells).noneMatch(ListingSpell::leftCensored);
    }

    @Test
    void beforeItsSnapshotAStatedListingStandsWithoutAnEnd() {
        List<Listing> later = List.of(
                asOf(row("a", "2020-01-01", "2016-03-02", "P"), "2018-01-01"),
                asOf(row("b", "2021-01-01", "2017-05-05", "P"), "2018-01-01"));
        assertThat(ListingHistory.fold(later))
                .hasSize(2)
                .allMatch(s -> s.goneBy() == null)
                .allMatch(s -> s.mayHaveStoodOn(LocalDate.of(2018, 1, 1)))
                .noneMatch(s -> s.mayHaveStoodOn(LocalDate.of(2016, 3, 1)));
    }

    @Test
    void aNameThatComesUnderAProgramLaterIsListedUnderItFromThen() {
        List<Listing> rows = List.of(
                row("a", "2020-01-01", null, "P"),
                row("a", "2021-01-01", null, "Q"),
                row("a", "2022-01-01", null, "P"));
        List<ListingSpell> spells =
                ListingHistory.fold(rows, row -> row.programs().contains("Q"));
        assertThat(spells).singleElement().satisfies(s -> {
            assertThat(s.listedFrom()).isEqualTo("2020-01-02");
            assertThat(s.goneBy()).isEqualTo("2022-01-01");
            assertThat(s.stoodOn(LocalDate.of(2021, 1, 1))).isTrue();
            assertThat(s.stoodOn(LocalDate.of(2021, 6, 1))).isFalse();
            assertThat(s.mayHaveStoodOn(LocalDate.of(2021, 6, 1))).isTrue();
        });
        assertThat(ListingHistory.fold(rows)).singleElement().satisfies(s -> {
            assertThat(s.leftCensored()).isTrue();
            assertThat(s.goneBy()).isNull();
        });
    }
}
