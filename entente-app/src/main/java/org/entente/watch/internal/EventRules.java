package org.entente.watch.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.detect.ChangePoint;
import org.entente.detect.ChangePoints;
import org.entente.detect.CostModel;
import org.entente.detect.DetectionOptions;
import org.entente.entry.Family;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.record.RecordSnapshot;
import org.entente.series.DatasetCoverage;
import org.entente.series.Exposure;
import org.entente.watch.Alert;
import org.entente.watch.Rule;

/** Judges rules on coded events, those of GDELT 2.0. Where the feed has no day, nothing is known of it. */
final class EventRules {

    static final String DATASET = "gdelt-2";
    private static final String HISTORY = "gdelt-1";
    /** Events are reported for some days; a first one may be as old as this. */
    private static final int FRESH_DAYS = 7;

    private static final double CLEAR = 0.9;
    /** Share of the days before that must be covered, else "first" would only mean "first that was read". */
    private static final double COVERED = 0.95;

    private static final int WEEK = 7;

    private final RecordSnapshot view;
    private final LocalDate day;
    private final Map<String, Boolean> whole = new HashMap<>();

    EventRules(RecordSnapshot view, LocalDate day) {
        this.view = view;
        this.day = day;
    }

    Verdict firstEvent(Rule rule) {
        LocalDate from = day.minusYears(rule.number("years"));
        if (!isCovered(from, day.minusDays(FRESH_DAYS))) {
            return Verdict.unknown(
                    "the record does not cover " + from + " to " + day + ", so a first event cannot be told");
        }
        Map<String, TreeMap<Integer, String>> found = new TreeMap<>();
        for (String dataset : List.of(HISTORY, DATASET)) {
            collect(rule, events(rule, dataset), (int) from.toEpochDay(), found);
        }
        List<Alert> alerts = new ArrayList<>();
        found.forEach((subject, days) -> {
            LocalDate first = LocalDate.ofEpochDay(days.firstKey());
            if (first.isAfter(day.minusDays(FRESH_DAYS))) {
                String text = "The first event coded " + rule.setting("code") + " between " + subject + " in "
                        + rule.number("years") + " years is dated " + first + ".";
                alerts.add(Alerts.of(
                        rule,
                        subject,
                        first.toString(),
                        day,
                        text,
                        List.of(String.valueOf(days.get(days.firstKey())))));
            }
        });
        return Verdict.of(alerts);
    }

    private void collect(Rule rule, EventArray events, int from, Map<String, TreeMap<Integer, String>> found) {
        String wanted = rule.setting("code");
        for (int i = 0; i < events.size(); i++) {
            String code = CameoCode.ofPacked(events.code(i)).code();
            if (events.day(i) > from && code.startsWith(wanted) && touches(rule, events, i)) {
                String source = EventArray.unpack(events.source(i));
                String target = EventArray.unpack(events.target(i));
                String subject = source.compareTo(target) < 0 ? source + " " + target : target + " " + source;
                found.computeIfAbsent(subject, s -> new TreeMap<>())
                        .putIfAbsent(
                                events.day(i),
                                LocalDate.ofEpochDay(events.day(i)) + " " + source + " → " + target + " " + code);
            }
        }
    }

    private EventArray events(Rule rule, String dataset) {
        if (rule.subjects().get(1).equals("*")) {
            return view.events(dataset);
        }
        return view.events(
                dataset, Dyad.of(id(rule.subjects().get(0)), id(rule.subjects().get(1))));
    }

    private static StateId id(String code) {
        return StateSystem.standard().getStateNamed(code, null).id();
    }

    private static boolean touches(Rule rule, EventArray events, int i) {
        int state = EventArray.pack(rule.subjects().getFirst());
        return events.source(i) != 0
                && events.target(i) != 0
                && (events.source(i) == state || events.target(i) == state);
    }

    private boolean isCovered(LocalDate from, LocalDate to) {
        return whole.computeIfAbsent(from + " " + to, key -> {
            Set<LocalDate> days = new HashSet<>();
            for (DatasetCoverage each : view.listCoverage()) {
                boolean counts = each.family() == Family.EVENTS
                        && (each.dataset().equals(DATASET) || each.dataset().equals(HISTORY));
                LocalDate last =
                        each.coverage().to().isBefore(to) ? each.coverage().to() : to;
                LocalDate first =
                        each.coverage().from().isAfter(from) ? each.coverage().from() : from;
                for (LocalDate d = first; counts && !d.isAfter(last); d = d.plusDays(1)) {
                    days.add(d);
                }
            }
            return days.size() >= COVERED * (to.toEpochDay() - from.toEpochDay() + 1);
        });
    }

    /** Whole weeks from Monday, the last one ended by the day, so that a week is the same week on every day. */
    Verdict changePoint(Rule rule) {
        int weeks = rule.number("weeks");
        LocalDate end = day.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate start = end.minusWeeks(weeks);
        double[] exposures = exposures(start, weeks);
        long known = java.util.Arrays.stream(exposures).filter(e -> e > 0).count();
        if (known < weeks / 2) {
            return Verdict.unknown("only " + known + " of " + weeks + " weeks before " + end + " have coded events");
        }
        List<Alert> alerts = new ArrayList<>();
        counts(rule, start, weeks, exposures).forEach((subject, counts) -> {
            for (ChangePoint point :
                    ChangePoints.findInRates(counts, exposures, OPTIONS).points()) {
                if (point.index() >= weeks - rule.number("recent") && point.probability() >= CLEAR) {
                    alerts.add(changed(rule, subject, start.plusWeeks(point.index()), point));
                }
            }
        });
        return Verdict.of(alerts);
    }

    private static final DetectionOptions OPTIONS = DetectionOptions.of(CostModel.POISSON);

    private Alert changed(Rule rule, String subject, LocalDate week, ChangePoint point) {
        String text = String.format(
                Locale.ROOT,
                "Events of %s between %s turned in the week of %s, probability %.2f.",
                rule.setting("class"),
                subject,
                week,
                point.probability());
        String way = point.after() > point.before() ? "up" : "down";
        List<String> evidence = List.of(
                String.format(
                        Locale.ROOT,
                        "%s, per coded event: %.3g before, %.3g since",
                        way,
                        point.before(),
                        point.after()),
                "entente shifts " + subject + " --as-of " + day);
        return Alerts.of(rule, subject, week + " " + way, day, text, evidence);
    }

    private double[] exposures(LocalDate start, int weeks) {
        double[] sums = new double[weeks];
        Exposure exposure = view.exposure(DATASET);
        for (int i = 0; i < exposure.size(); i++) {
            int week = Math.floorDiv(exposure.day(i) - (int) start.toEpochDay(), WEEK);
            if (week >= 0 && week < weeks) {
                sums[week] += exposure.events(i);
            }
        }
        return sums;
    }

    /** Counts by pair; NaN where nothing was coded at all that week, since that is a gap of the feed. */
    private Map<String, double[]> counts(Rule rule, LocalDate start, int weeks, double[] exposures) {
        Map<String, double[]> all = new TreeMap<>();
        EventArray events = events(rule, DATASET);
        for (int i = 0; i < events.size(); i++) {
            int week = Math.floorDiv(events.day(i) - (int) start.toEpochDay(), WEEK);
            if (week >= 0
                    && week < weeks
                    && touches(rule, events, i)
                    && CameoCode.ofPacked(events.code(i)).quadClass().code().equals(rule.setting("class"))) {
                String source = EventArray.unpack(events.source(i));
                String target = EventArray.unpack(events.target(i));
                String subject = source.compareTo(target) < 0 ? source + " " + target : target + " " + source;
                all.computeIfAbsent(subject, s -> empty(exposures))[week]++;
            }
        }
        return all;
    }

    private static double[] empty(double[] exposures) {
        double[] counts = new double[exposures.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = exposures[i] > 0 ? 0 : Double.NaN;
        }
        return counts;
    }
}
