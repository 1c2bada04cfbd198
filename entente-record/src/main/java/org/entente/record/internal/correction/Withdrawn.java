package org.entente.record.internal.correction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.record.Correction;
import org.entente.record.internal.database.Sql;

/** The entries that count no more on a day. */
public final class Withdrawn {

    private final Collection<Correction> corrections;

    private Withdrawn(Collection<Correction> corrections) {
        this.corrections = List.copyOf(corrections);
    }

    /** The last word on each entry that was known by the day, where that withdraws it. */
    public static Withdrawn asOf(List<Correction> all, LocalDate day) {
        TreeMap<String, Correction> last = new TreeMap<>();
        for (Correction each : all) {
            String identity = each.dataset() + "\n" + each.id();
            Correction before = last.get(identity);
            boolean counts = !each.known().isAfter(day);
            if (counts && (before == null || !each.known().isBefore(before.known()))) {
                last.put(identity, each);
            }
        }
        last.values().removeIf(each -> each.action() == Correction.Action.RESTORE);
        return new Withdrawn(last.values());
    }

    /**
     * A condition that keeps what is not withdrawn, to follow a {@code FROM}; empty when nothing is.
     *
     * @param dated whether the rows say when they were known
     */
    public String where(boolean dated) {
        if (corrections.isEmpty()) {
            return "";
        }
        return " WHERE NOT ("
                + corrections.stream().map(each -> condition(each, dated)).collect(Collectors.joining(" OR ")) + ")";
    }

    private static String condition(Correction each, boolean dated) {
        String identity = "(dataset = " + Sql.text(each.dataset()) + " AND id = " + Sql.text(each.id());
        return identity + (dated ? " AND known <= DATE '" + each.known() + "')" : ")");
    }

    /** What is withdrawn, as text that is equal when it is the same; empty when nothing is. */
    public String text() {
        return corrections.stream()
                .map(each -> each.dataset() + " " + each.id() + " " + each.known())
                .collect(Collectors.joining("\n"));
    }
}
