package org.entente.measure.pressure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.entry.Listing;
import org.entente.listing.ListingHistory;
import org.entente.listing.ListingSpell;
import org.entente.sanction.ProgramTargets;
import org.entente.series.SeriesUnit;
import org.entente.series.WorldView;

/**
 * Names listed under programs about a state ({@link ProgramTargets}), an act of pressure each, from the day that is stated
 * or the first snapshot that shows it to the first that lacks it. A name that the latest snapshot shows is taken to stand.
 */
final class ListedNames {

    private static final Map<String, String> SENDERS =
            Map.of("ofac-sdn", "USA", "un-sc", "UNSC", "eu-fsf", "EU", "uk-ofsi", "GBR");

    private final WorldView view;
    private final Map<String, Set<LocalDate>> snapshots = new HashMap<>();

    ListedNames(WorldView view) {
        this.view = view;
        view.listCoverage().stream()
                .filter(c -> c.family() == Family.LISTINGS)
                .forEach(c -> snapshots
                        .computeIfAbsent(c.dataset(), list -> new TreeSet<>())
                        .add(c.coverage().to()));
    }

    void add(List<PressureAct> acts, StateId target) {
        if (ProgramTargets.prefixes(target.iso3()).isEmpty()) {
            return; // no list has a program about it
        }
        List<Listing> rows = view.listEntries(Listing.class, SeriesUnit.of(target));
        Map<String, Listing> latest = new HashMap<>();
        rows.forEach(row -> latest.put(row.list() + " " + ListingHistory.entityOf(row), row));
        for (ListingSpell spell : ListingHistory.fold(rows, snapshots)) {
            acts.add(new PressureAct(
                    SENDERS.getOrDefault(spell.list(), spell.list()),
                    PressureInstrument.LISTED_NAMES,
                    spell.firstSeen(),
                    spell.goneBy(),
                    true,
                    1,
                    latest.get(spell.list() + " " + spell.entity())));
        }
    }
}
