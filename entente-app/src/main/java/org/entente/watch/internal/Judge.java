package org.entente.watch.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.listing.ListingSpell;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.watch.Alert;
import org.entente.watch.Rule;
import org.entente.watch.WatchPlan;

/** Judges all rules on one closed day, from what was known by then; so a day is judged alike whenever it is judged. */
public final class Judge {

    private final RecordFolder record;
    private final WatchPlan plan;

    public Judge(RecordFolder record, WatchPlan plan) {
        this.record = record;
        this.plan = plan;
    }

    /**
     * Judges a day.
     *
     * @param before alerts that were made before; a rule speaks of one subject once in its span
     * @param unknown gets why a rule could not be judged, by its name
     */
    public List<Alert> judge(LocalDate day, List<Alert> before, Map<String, String> unknown) {
        List<Alert> alerts = new ArrayList<>();
        List<Rule> due =
                plan.rules().stream().filter(rule -> rule.kind().isDue(day)).toList();
        if (due.isEmpty()) {
            return alerts;
        }
        try (PastViews views = new PastViews(record)) {
            RecordSnapshot view = views.on(day);
            EventRules events = new EventRules(view, day);
            for (Rule rule : due) {
                Verdict verdict = switch (rule.kind()) {
                    case FIRST_EVENT -> events.firstEvent(rule);
                    case CHANGE_POINT -> events.changePoint(rule);
                    case BOND_CHANGE -> new BondRule(views, rule).judge(day);
                    case FORECAST -> new ForecastRule(record, views, rule).judge(day);
                    case NEW_LISTING -> newListing(rule, view, day);
                };
                if (!verdict.unknown().isEmpty()) {
                    unknown.put(rule.name(), day + ": " + verdict.unknown());
                }
                verdict.alerts().stream()
                        .filter(alert -> !spokeLately(rule, alert, before))
                        .forEach(alerts::add);
            }
        }
        return alerts;
    }

    /** How long a rule is quiet about a subject of which it has spoken. */
    private static LocalDate quietSince(Rule rule, LocalDate day) {
        return switch (rule.kind()) {
            case FIRST_EVENT -> day.minusYears(rule.number("years"));
            case CHANGE_POINT -> day.minusWeeks(rule.number("recent"));
            case BOND_CHANGE, FORECAST -> day.minusDays(rule.number("days"));
            case NEW_LISTING -> LocalDate.MAX;
        };
    }

    static boolean spokeLately(Rule rule, Alert alert, List<Alert> before) {
        LocalDate since = quietSince(rule, alert.day());
        return before.stream()
                .anyMatch(b -> b.rule().equals(rule.name())
                        && b.subject().equals(alert.subject())
                        && b.day().isAfter(since)
                        && b.day().isBefore(alert.day()));
    }

    /** What the first snapshot of a list already has may be old, so it is not new. */
    private static Verdict newListing(Rule rule, RecordSnapshot view, LocalDate day) {
        String list = rule.subjects().getFirst();
        List<ListingSpell> spells = view.listListings(list);
        if (spells.isEmpty()) {
            return Verdict.unknown("the record has no snapshot of " + list);
        }
        Map<String, Alert> alerts = new HashMap<>();
        for (ListingSpell spell : spells) {
            if (!spell.leftCensored()
                    && spell.firstSeen().equals(day)
                    && spell.programs().contains(rule.setting("program"))) {
                String text = spell.name() + " (" + spell.type() + ") is new on " + list + " under "
                        + rule.setting("program") + ".";
                alerts.put(
                        spell.entity(),
                        Alerts.of(
                                rule,
                                list,
                                spell.entity() + " " + spell.firstSeen(),
                                day,
                                text,
                                List.of(list + " " + spell.entity() + ", first seen " + spell.firstSeen())));
            }
        }
        return Verdict.of(alerts.values().stream()
                .sorted(java.util.Comparator.comparing(Alert::id))
                .toList());
    }
}
