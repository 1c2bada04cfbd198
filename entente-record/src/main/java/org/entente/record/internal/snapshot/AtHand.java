package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.delivery.Delivery;
import org.entente.record.internal.correction.CorrectionFile;
import org.entente.record.internal.correction.Withdrawn;
import org.entente.record.internal.database.Database;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;

/**
 * What the threads that read one state of the record have in common: a database with the tables made so far, and the votes
 * read so far. What one has made the others need not.
 */
record AtHand(
        SnapshotSource source,
        List<Delivery> deliveries,
        LocalDate asOf,
        Withdrawn withdrawn,
        Database database,
        Winners winners,
        Touching touching,
        Votes votes,
        FlowSums flowTotals) {

    /** Votes by dataset and body; {@code all} has none where a state voted twice at a roll call. */
    record Votes(
            Map<String, CastVotes> cast, Map<String, NamingRollCalls> naming, Map<String, Optional<AllVotes>> all) {}

    static AtHand open(SnapshotSource source, List<Delivery> deliveries, LocalDate asOf) {
        Database database = Database.open(source.folder(), source.room().folder(), source.settings());
        try {
            Withdrawn withdrawn = Withdrawn.asOf(new CorrectionFile(source.folder()).list(), asOf);
            Winners winners = new Winners(database, source, deliveries, asOf, withdrawn);
            Touching touching = new Touching(database, winners);
            Votes votes = new Votes(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
            return new AtHand(source, deliveries, asOf, withdrawn, database, winners, touching, votes, new FlowSums());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    void close() {
        database.close();
        source.room().close();
    }
}
