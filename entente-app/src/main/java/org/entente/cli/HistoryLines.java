package org.entente.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.entry.Event;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.provenance.Provenance;
import org.entente.provenance.Universe;
import org.entente.series.RecordView;
import org.entente.series.SeriesUnit;
import org.entente.time.PartialDate;

/**
 * What two states signed and what is completely known to have passed between them, a line each: first treaties, oldest first,
 * then the closed universes that speak about the pair. The chronicle is left out, since its rows were chosen.
 */
final class HistoryLines {

    private static final int TREATIES = 6;

    private HistoryLines() {}

    static List<String> of(RecordView view, Dyad pair) {
        List<String> lines = new ArrayList<>(treaties(view, pair));
        Map<String, List<Event>> complete = new LinkedHashMap<>();
        for (Event event : view.listEntries(Event.class, SeriesUnit.of(pair))) {
            String universe = event.provenance().universe();
            if (universe != null && event.occurred() != null) {
                complete.computeIfAbsent(universe, u -> new ArrayList<>()).add(event);
            }
        }
        for (Universe universe : view.listUniverses()) {
            List<Event> events = complete.get(universe.id());
            if (events != null
                    && universe.covers(pair.first().iso3(), pair.second().iso3())) {
                lines.add(line(universe, events));
            }
        }
        return lines;
    }

    private static List<String> treaties(RecordView view, Dyad pair) {
        Map<String, Pledge> byTreaty = new LinkedHashMap<>();
        view.listEntries(Pledge.class, SeriesUnit.of(pair)).stream()
                .sorted(Comparator.comparing((Pledge p) -> p.occurred().first())
                        .thenComparing(p -> p.provenance().id()))
                .forEach(pledge -> byTreaty.putIfAbsent(pledge.treaty(), pledge));
        List<Pledge> all = List.copyOf(byTreaty.values());
        List<String> lines = new ArrayList<>();
        if (all.size() > TREATIES) {
            lines.add("  " + (all.size() - TREATIES) + " older treaties are not shown.");
        }
        all.subList(Math.max(0, all.size() - TREATIES), all.size()).forEach(pledge -> lines.add(line(pledge)));
        return lines;
    }

    private static String line(Pledge pledge) {
        LocalDate end = pledge.inForce().to();
        String promises =
                pledge.obligations().stream().sorted().map(Obligation::code).collect(Collectors.joining(", "));
        return "  " + pledge.occurred() + " " + pledge.title() + ": " + promises
                + (end == null ? "; no end is known" : "; ended " + end) + source(pledge.provenance());
    }

    private static String line(Universe universe, List<Event> events) {
        Event last =
                events.stream().max(Comparator.comparing(HistoryLines::day)).orElseThrow();
        return "  " + universe.title() + ", from " + universe.coverage().from() + " to "
                + universe.coverage().to() + ": " + events.size()
                + (universe.states().size() == 2 ? "" : " between the two") + ", in " + years(events) + "; the last: "
                + last.occurred() + " " + last.title() + source(last.provenance());
    }

    /** As in {@code 2006, 2013 (2)}. */
    private static String years(Collection<Event> events) {
        Map<Integer, Long> counts = events.stream()
                .collect(Collectors.groupingBy(e -> day(e).getYear(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getKey() + (each.getValue() == 1 ? "" : " (" + each.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }

    /** Of events without a date the end of time, so that none stands among the others. */
    private static LocalDate day(Event event) {
        PartialDate when = event.occurred();
        return when == null ? LocalDate.MAX : when.first();
    }

    private static String source(Provenance from) {
        return " [" + (from.citation() == null ? from.dataset() : from.citation())
                + (from.checked() == null ? "" : "; checked: " + from.checked().code()) + "]";
    }
}
