package org.entente.record.internal.snapshot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.delivery.Delivery;
import org.entente.delivery.Holding;
import org.entente.delivery.folder.DataFile;
import org.entente.delivery.folder.Manifest;
import org.entente.entry.Family;
import org.entente.record.internal.correction.Withdrawn;
import org.entente.record.internal.database.Columns;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.entente.table.EntryTable;
import org.entente.table.EntryTables;
import org.entente.table.TableColumn;

/**
 * The row that stands for each identity as of a day: of those known by then the one known latest; of equals the one of the
 * greater delivery id, then of the greater line. So the answer does not depend on the order of ingest.
 *
 * <p>The tables that it makes serve all threads that read the same state of the record.
 *
 * <p>Votes, matches and issues take their date from their roll call; the extra columns {@code day} and {@code session} hold it.
 */
final class Winners {

    private static final String RANK = " QUALIFY row_number() OVER (PARTITION BY dataset, id"
            + " ORDER BY known DESC, delivery DESC, line DESC) = 1";
    private static final long SMALL_ROWS = 300_000;
    private static final int QUESTIONS_BEFORE_KEPT = 6;
    private static final int QUESTIONS_BEFORE_PLEDGES_KEPT = 1;
    private static final int MOST_SESSIONS = 4;
    private static final Set<Family> ALWAYS_KEPT = EnumSet.of(Family.PLEDGES, Family.GROUPS, Family.ROLL_CALLS);

    private static final Set<Family> DATED_BY_ROLL_CALL =
            EnumSet.of(Family.VOTES, Family.ROLL_CALL_MATCHES, Family.ROLL_CALL_ISSUES);

    private final Database database;
    private final Path folder;
    private final Manifest manifest;
    private final List<Delivery> deliveries;
    private final Set<String> ids;
    private final LocalDate asOf;
    private final Withdrawn withdrawn;
    private final Set<String> ready = new HashSet<>();
    private final Map<Family, Integer> asked = new EnumMap<>(Family.class);
    private final Set<Integer> sessionsAtHand = new HashSet<>();

    Winners(Database database, SnapshotSource source, List<Delivery> deliveries, LocalDate asOf, Withdrawn withdrawn) {
        this.database = database;
        this.folder = source.folder();
        this.manifest = source.manifest();
        this.deliveries = deliveries;
        this.ids = deliveries.stream().map(Delivery::id).collect(Collectors.toCollection(TreeSet::new));
        this.asOf = asOf;
        this.withdrawn = withdrawn;
    }

    /** A query for the rows of a family that win and meet a condition; parameters are written {@code $1}, {@code $2}. */
    synchronized String where(Family family, String condition) {
        prepareRaw(EntryTables.get(family));
        prepareSessions(family);
        if (isKept(family)) {
            return "SELECT * FROM " + kept(family) + " WHERE " + condition;
        }
        String candidates = "SELECT * FROM " + raw(family.code()) + " WHERE (" + condition + ")";
        Set<String> unique = Identities.uniqueDatasets(deliveries, Set.of(family.code()));
        String all = raw(family.code());
        if (unique.size() == datasets(family).size()) {
            return dated(family, "(" + candidates + ")");
        }
        String several = unique.isEmpty() ? "TRUE" : "dataset NOT IN (" + Sql.texts(unique) + ")";
        String versions = "(SELECT * FROM " + all + " WHERE " + several
                + " AND (dataset, id) IN (SELECT (dataset, id) FROM (" + candidates + " AND " + several + ")))";
        String winning =
                "SELECT * FROM (SELECT * FROM (" + dated(family, versions) + ")" + RANK + ") WHERE " + condition;
        if (unique.isEmpty()) {
            return winning;
        }
        String only = "(" + candidates + " AND dataset IN (" + Sql.texts(unique) + "))";
        return "SELECT * FROM (" + dated(family, only) + " UNION ALL " + winning + ")";
    }

    /** A table of the votes that a state cast, made once: a question about a pair asks for them session by session. */
    synchronized String votesOf(String iso3) {
        String table = Sql.name("votes of " + iso3);
        if (ready.add(table)) {
            database.execute("CREATE TABLE " + table + " AS SELECT * FROM ("
                    + where(Family.VOTES, "choice <= 3 AND state = " + Sql.text(iso3)) + ")");
        }
        return table;
    }

    /** Makes the tables of both states' votes, in one pass over the files where neither is there. */
    synchronized void prepareVotesOf(String first, String second) {
        String one = Sql.name("votes of " + first);
        String other = Sql.name("votes of " + second);
        if (ready.contains(one) || ready.contains(other) || first.equals(second)) {
            votesOf(first);
            votesOf(second);
            return;
        }
        ready.add(one);
        ready.add(other);
        String both = Sql.name("votes of either " + first + " or " + second);
        database.execute("CREATE TABLE " + both + " AS SELECT * FROM ("
                + where(Family.VOTES, "choice <= 3 AND state IN (" + Sql.texts(Set.of(first, second)) + ")") + ")");
        for (String state : List.of(first, second)) {
            database.execute("CREATE TABLE " + Sql.name("votes of " + state) + " AS SELECT * FROM " + both
                    + " WHERE state = " + Sql.text(state));
        }
        database.execute("DROP TABLE " + both);
    }

    /** Whether the tables of the votes of all these states are there already. */
    synchronized boolean hasVotesOf(List<String> states) {
        return states.stream().allMatch(state -> ready.contains(Sql.name("votes of " + state)));
    }

    /** The votes cast in a session, as a table for the first few sessions that are asked for, then as a query in brackets. */
    synchronized String votesIn(int session) {
        String table = Sql.name("votes of session " + session);
        if (sessionsAtHand.contains(session)) {
            return table;
        }
        String cast = "(SELECT * FROM (" + where(Family.VOTES, "choice <= 3" + rollCallsOf(session))
                + ") WHERE session = " + session + ")";
        if (!hasRoomFor(session)) {
            return cast;
        }
        sessionsAtHand.add(session);
        database.execute("CREATE TABLE " + table + " AS " + cast);
        return table;
    }

    /** Whether a session's votes are at hand, or may still be. */
    synchronized boolean hasRoomFor(int session) {
        return sessionsAtHand.contains(session) || sessionsAtHand.size() < MOST_SESSIONS;
    }

    /** Bounds of the roll calls of a session, by which whole blocks of a file of votes are passed over. */
    private String rollCallsOf(int session) {
        prepareSessions(Family.VOTES);
        String[] bounds = {""};
        database.query(
                "SELECT min(roll_call), max(roll_call) FROM sessions WHERE session = $1 HAVING count(*) > 0",
                List.of(session),
                row -> bounds[0] = " AND roll_call BETWEEN " + row.getInt(1) + " AND " + row.getInt(2));
        return bounds[0].isEmpty() ? " AND FALSE" : bounds[0];
    }

    /** A table of the roll calls at which both states cast a vote, made once, with columns of the first state's vote. */
    synchronized String sharedVotes(String first, String second) {
        String one = votesOf(first);
        String other = votesOf(second);
        String table = Sql.name("votes of " + first + " and " + second);
        if (ready.add(table)) {
            database.execute("CREATE TABLE " + table + " AS SELECT a.* FROM " + one + " a JOIN " + other
                    + " b USING (dataset, body, roll_call)");
        }
        return table;
    }

    /** Whether the family's rows of one dataset are few enough to be held as a whole, though those of all may not be. */
    boolean isSmall(Family family, String dataset) {
        return deliveries.stream()
                        .flatMap(d -> d.holdings().stream())
                        .filter(h ->
                                h.table().equals(family.code()) && h.dataset().equals(dataset))
                        .mapToLong(Holding::rows)
                        .sum()
                <= SMALL_ROWS;
    }

    /** A table of the family's winning rows of one dataset, made once. */
    synchronized String ofDataset(Family family, String dataset) {
        String table = Sql.name(family.code() + " of dataset " + dataset);
        if (ready.add(table)) {
            database.execute("CREATE TABLE " + table + " AS SELECT * FROM ("
                    + where(family, "dataset = " + Sql.text(dataset)) + ")");
        }
        return table;
    }

    /** Whether the family's rows are few enough to be held as a whole. */
    boolean isSmall(Family family) {
        return ALWAYS_KEPT.contains(family) || rows(family.code()) <= SMALL_ROWS;
    }

    /**
     * A family whose identities are all unique is read from its files for the first few questions, and so are listings: few of
     * the many names tell of one state.
     */
    private boolean isKept(Family family) {
        boolean keep = isSmall(family);
        if (keep && !ready.contains(kept(family))) {
            Set<String> unique = Identities.uniqueDatasets(deliveries, Set.of(family.code()));
            boolean ranked = unique.size() < datasets(family).size();
            int patience = family == Family.PLEDGES ? QUESTIONS_BEFORE_PLEDGES_KEPT : QUESTIONS_BEFORE_KEPT;
            if ((!ranked || family == Family.LISTINGS) && asked.merge(family, 1, Integer::sum) <= patience) {
                return false;
            }
            ready.add(kept(family));
            String rank = ranked ? RANK : "";
            database.execute("CREATE TABLE " + kept(family) + " AS SELECT * FROM (" + dated(family, raw(family.code()))
                    + ")" + rank);
        }
        return keep;
    }

    private static String kept(Family family) {
        return Sql.name("kept " + family.code());
    }

    /** Rows known by the day, with the day that votes and matches take from their roll call. */
    private String dated(Family family, String relation) {
        String day = "DATE '" + asOf + "'";
        return switch (family) {
            case VOTES ->
                "SELECT v.*, d.day, d.known, d.session FROM " + relation
                        + " v JOIN sessions d USING (dataset, body, roll_call)";
            case ROLL_CALL_MATCHES ->
                "SELECT v.*, d.day, d.known FROM " + relation
                        + " v JOIN roll_call_days d ON v.dataset = d.dataset AND v.second = d.roll_call";
            case ROLL_CALL_ISSUES ->
                "SELECT v.*, d.day, d.known FROM " + relation
                        + " v JOIN roll_call_days d ON v.dataset = d.dataset AND v.roll_call = d.roll_call";
            default -> "SELECT * FROM " + relation + " WHERE known <= " + day;
        };
    }

    /** Whether entries of the family take their day from their roll call. */
    static boolean takesItsDay(Family family) {
        return DATED_BY_ROLL_CALL.contains(family);
    }

    private void prepareSessions(Family family) {
        if (!takesItsDay(family) || !ready.add("sessions")) {
            return;
        }
        String rollCalls = where(Family.ROLL_CALLS, "TRUE");
        database.execute(
                "CREATE TABLE sessions AS SELECT dataset, body, roll_call, session, occurred AS day, known FROM ("
                        + rollCalls + ") QUALIFY row_number() OVER (PARTITION BY dataset, body, roll_call"
                        + " ORDER BY known DESC, id DESC) = 1");
        database.execute("CREATE TABLE roll_call_days AS SELECT dataset, roll_call, day, known FROM sessions"
                + " QUALIFY row_number() OVER (PARTITION BY dataset, roll_call ORDER BY known DESC, body DESC) = 1");
    }

    /** Makes the rows of a kind of entry, of all identities, known under {@link #raw}. */
    synchronized void prepareRaw(EntryTable<?> table) {
        prepareRaw(table.family().code(), table.layout(), withdrawn.where(table.isDated()));
    }

    /** Makes a table's rows, of all identities, known under {@link #raw}. */
    synchronized void prepareRaw(String table, List<TableColumn> columns) {
        prepareRaw(table, columns, "");
    }

    private void prepareRaw(String table, List<TableColumn> columns, String condition) {
        if (!ready.add(raw(table))) {
            return;
        }
        List<DataFile> files = files(table);
        String definition = Columns.definition(columns);
        if (files.isEmpty()) {
            database.execute("CREATE TABLE " + raw(table) + " (" + definition + ")");
            return;
        }
        // A file of an older version may lack a column that has come since: it is unknown there.
        String layout = Sql.name("layout of " + table);
        database.execute("CREATE TABLE " + layout + " (" + definition + ")");
        String all =
                "SELECT * FROM " + layout + " WHERE FALSE UNION ALL BY NAME " + FileRelation.of(folder, files, ids);
        database.execute("CREATE VIEW " + raw(table) + " AS "
                + (condition.isEmpty() ? all : "SELECT * FROM (" + all + ")" + condition));
    }

    static String raw(String table) {
        return Sql.name("raw " + table);
    }

    private List<DataFile> files(String table) {
        return manifest.files().stream()
                .filter(f -> f.table().equals(table))
                .filter(f -> FileRelation.counts(f, ids))
                .toList();
    }

    private long rows(String table) {
        return files(table).stream().mapToLong(DataFile::rows).sum();
    }

    private Set<String> datasets(Family family) {
        return deliveries.stream()
                .flatMap(d -> d.holdings().stream())
                .filter(h -> h.table().equals(family.code()))
                .map(h -> h.dataset())
                .collect(Collectors.toSet());
    }
}
