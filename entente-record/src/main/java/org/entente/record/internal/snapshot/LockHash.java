package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.delivery.CoverageClip;
import org.entente.delivery.Delivery;
import org.entente.delivery.Sha256;
import org.entente.entry.Family;
import org.entente.record.internal.correction.Withdrawn;
import org.entente.record.internal.database.Database;

/** The hash over what a snapshot holds: equal hashes, equal answers. */
final class LockHash {

    private final Database database;
    private final Winners winners;
    private final List<Delivery> deliveries;
    private final LocalDate day;

    /**
     * What a snapshot holds as of a day.
     *
     * @param winners rows of the snapshot
     * @param day its day or an earlier one
     */
    LockHash(Database database, Winners winners, List<Delivery> deliveries, LocalDate day) {
        this.database = database;
        this.winners = winners;
        this.deliveries = deliveries;
        this.day = day;
    }

    /** The hash with the corrections that count. */
    String with(Withdrawn withdrawn) {
        String corrections = withdrawn.text();
        String hash = corrections.isEmpty() ? "" : Sha256.ofText(corrections);
        return Sha256.ofText(String.join("\n", contributing()) + "\n\n" + hash);
    }

    /**
     * Ids of the deliveries that say anything by the day: what joined the record with later knowledge leaves no trace. Of
     * deliveries that take their dates from others those count that say anything in the snapshot, which may be too many.
     */
    private List<String> contributing() {
        CoverageClip clip = new CoverageClip(deliveries, day);
        Set<String> dated = new TreeSet<>();
        for (Family family : List.of(Family.VOTES, Family.ROLL_CALL_MATCHES, Family.ROLL_CALL_ISSUES)) {
            if (deliveries.stream().anyMatch(d -> clip.holdsUndated(d, family))) {
                database.query(
                        "SELECT DISTINCT delivery FROM (" + winners.where(family, "TRUE") + ")",
                        List.of(),
                        row -> dated.add(row.getString(1)));
            }
        }
        return deliveries.stream()
                .filter(d -> clip.says(d) || dated.contains(d.id()))
                .map(Delivery::id)
                .toList();
    }
}
