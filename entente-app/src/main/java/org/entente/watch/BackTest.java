package org.entente.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.RecordFolder;
import org.entente.watch.internal.Judge;

/** Judges rules on past days, as they would have been judged then. */
public final class BackTest {

    private static final double DAYS_A_YEAR = 365.25;

    /**
     * How often a rule would have spoken.
     *
     * @param rule the rule
     * @param judged how many times it was due and could be judged
     * @param unknown how many times it was due and could not
     * @param years how long the time is that it could judge
     * @param alerts what it would have said
     */
    public record Result(Rule rule, int judged, int unknown, double years, List<Alert> alerts) {

        /** Copies the alerts. */
        public Result {
            alerts = List.copyOf(alerts);
        }

        /** Alerts a year; NaN when it could never be judged. Where nothing happened, each of them is false. */
        public double alertsAYear() {
            return judged == 0 ? Double.NaN : alerts.size() / years;
        }
    }

    private BackTest() {}

    /** Judges all rules on all days, in order. */
    public static List<Result> run(RecordFolder record, WatchPlan plan, LocalDate from, LocalDate to) {
        Judge judge = new Judge(record, plan);
        List<Alert> made = new ArrayList<>();
        Map<String, Integer> unknown = new HashMap<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Map<String, String> today = new HashMap<>();
            made.addAll(judge.judge(day, made, today));
            today.keySet().forEach(rule -> unknown.merge(rule, 1, Integer::sum));
        }
        double years = (to.toEpochDay() - from.toEpochDay() + 1) / DAYS_A_YEAR;
        List<Result> results = new ArrayList<>();
        for (Rule rule : plan.rules()) {
            int not = unknown.getOrDefault(rule.name(), 0);
            int due = (int)
                    from.datesUntil(to.plusDays(1)).filter(rule.kind()::isDue).count();
            List<Alert> own =
                    made.stream().filter(a -> a.rule().equals(rule.name())).toList();
            results.add(new Result(rule, due - not, not, due == 0 ? 0 : years * (due - not) / due, own));
        }
        return results;
    }
}
