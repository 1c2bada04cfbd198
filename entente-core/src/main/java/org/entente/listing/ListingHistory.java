package org.entente.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.entry.Listing;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Folds snapshots of sanctions lists into intervals.
 *
 * <p>A snapshot is one {@link Listing} a name, whose id is {@code number@day} and whose span ends on the day of the
 * snapshot. A name that stands in consecutive snapshots is one spell; one that a snapshot lacks was delisted by then, and
 * may come back. The order of the rows does not matter, and leaving out a snapshot gives what the others tell. Pure; safe
 * for any thread; cost n log n.
 */
public final class ListingHistory {

    private ListingHistory() {}

    /** All spells, by list, number and day. */
    public static List<ListingSpell> fold(Collection<Listing> rows) {
        return fold(rows, row -> true);
    }

    /**
     * The spells in which names meet a condition: with a program as the condition, a name that comes under the program
     * later is listed under it from then.
     *
     * @param rows snapshots as known on a day, whole: what they lack counts too
     * @param counts which rows show the name
     */
    public static List<ListingSpell> fold(Collection<Listing> rows, Predicate<Listing> counts) {
        return fold(rows, counts, Map.of());
    }

    /**
     * The spells in which some of the names stood, from the rows of these alone.
     *
     * @param rows snapshots as known on a day; rows of other names may be left out
     * @param taken days of the snapshots of each list, those that show none of the names too
     */
    public static List<ListingSpell> fold(Collection<Listing> rows, Map<String, Set<LocalDate>> taken) {
        return fold(rows, row -> true, taken);
    }

    private static List<ListingSpell> fold(
            Collection<Listing> rows, Predicate<Listing> counts, Map<String, Set<LocalDate>> taken) {
        Map<String, NavigableSet<LocalDate>> snapshots = new TreeMap<>();
        taken.forEach((list, days) -> snapshots.put(list, new TreeSet<>(days)));
        Map<String, Map<String, NavigableMap<LocalDate, Listing>>> shown = new TreeMap<>();
        List<Listing> later = new ArrayList<>();
        for (Listing row : rows) {
            LocalDate day = row.span().to();
            if (day == null) {
                later.add(row);
                continue;
            }
            snapshots.computeIfAbsent(row.list(), list -> new TreeSet<>()).add(day);
            if (counts.test(row)) {
                shown.computeIfAbsent(row.list(), list -> new TreeMap<>())
                        .computeIfAbsent(entityOf(row), entity -> new TreeMap<>())
                        .put(day, row);
            }
        }
        List<ListingSpell> spells =
                new ArrayList<>(statedOnly(later.stream().filter(counts).toList(), shown));
        shown.forEach((list, entities) -> {
            NavigableSet<LocalDate> days = snapshots.getOrDefault(list, new TreeSet<>());
            entities.forEach((entity, byDay) -> addSpells(spells, entity, byDay, days));
        });
        spells.sort(Comparator.comparing(ListingSpell::list)
                .thenComparing(ListingSpell::entity)
                .thenComparing(ListingSpell::firstSeen));
        return spells;
    }

    /**
     * Names that a later snapshot shows with a day of listing that is known already: listed from that day, and nothing
     * further is known. Such rows have no end, as what the snapshot says lies beyond the day of the question.
     */
    private static Collection<ListingSpell> statedOnly(
            List<Listing> later, Map<String, Map<String, NavigableMap<LocalDate, Listing>>> shown) {
        Map<String, ListingSpell> spells = new TreeMap<>();
        for (Listing row : later) {
            String entity = entityOf(row);
            if (!shown.getOrDefault(row.list(), Map.of()).containsKey(entity)) {
                LocalDate from = row.span().from();
                spells.put(
                        row.list() + " " + entity,
                        new ListingSpell(
                                row.list(), entity, row.name(), row.type(), row.programs(), from, from, from, null));
            }
        }
        return spells.values();
    }

    /** The list's own number of the name. */
    public static String entityOf(Listing row) {
        String id = row.provenance().id();
        int at = id.lastIndexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }

    private static void addSpells(
            List<ListingSpell> spells,
            String entity,
            NavigableMap<LocalDate, Listing> shown,
            NavigableSet<LocalDate> snapshots) {
        LocalDate first = null;
        for (LocalDate day : snapshots) {
            boolean there = shown.containsKey(day);
            if (there && first == null) {
                first = day;
            } else if (!there && first != null) {
                spells.add(spell(entity, shown, snapshots, first, day));
                first = null;
            }
        }
        if (first != null) {
            spells.add(spell(entity, shown, snapshots, first, null));
        }
    }

    private static ListingSpell spell(
            String entity,
            NavigableMap<LocalDate, Listing> shown,
            NavigableSet<LocalDate> snapshots,
            LocalDate first,
            @Nullable LocalDate goneBy) {
        LocalDate last = goneBy == null ? shown.lastKey() : shown.lowerKey(goneBy);
        Listing row = shown.floorEntry(last).getValue();
        LocalDate before = snapshots.lower(first);
        PartialDate stated = shown.floorEntry(first).getValue().occurred();
        LocalDate dayAfter = before == null ? null : before.plusDays(1);
        return new ListingSpell(
                row.list(),
                entity,
                row.name(),
                row.type(),
                row.programs(),
                stated == null ? dayAfter : stated.first(),
                stated == null ? first : stated.last(),
                last,
                goneBy);
    }
}
