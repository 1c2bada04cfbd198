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
     * @param rule its name
     * @param kind code of its kind
     * @param falseAlarms how often it may be wrong, as stated
     * @param judged days on which it could be judged
     * @param unknown days on which it could not
     * @param alerts what it would have said
     */
    public record Result(String rule, String kind, String falseAlarms, int judged, int unknown, List<Alert> alerts) {

        /** Copies the alerts. */
        public Result {
            alerts = List.copyOf(alerts);
        }

        /** Alerts a year of days judged; NaN when none was. Where nothing happened, each of them is false. */
        public double alertsAYear() {
            return judged == 0 ? Double.NaN : alerts.size() * DAYS_A_YEAR / judged;
        }
    }

    private BackTest() {}

    /** Judges all rules on all days, in order. */
    public static List<Result> run(RecordFolder record, WatchPlan plan, LocalDate from, LocalDate to) {
        Judge judge = new Judge(record, plan);
        List<Alert> made = new ArrayList<>();
        Map<String, Integer> unknown = new HashMap<>();
        int days = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Map<String, String> today = new HashMap<>();
            made.addAll(judge.judge(day, made, today));
            today.keySet().forEach(rule -> unknown.merge(rule, 1, Integer::sum));
            days++;
        }
        List<Result> results = new ArrayList<>();
        for (Rule rule : plan.rules()) {
            int not = unknown.getOrDefault(rule.name(), 0);
            List<Alert> own =
                    made.stream().filter(a -> a.rule().equals(rule.name())).toList();
            results.add(new Result(rule.name(), rule.kind().code(), rule.kind().falseAlarms(), days - not, not, own));
        }
        return results;
    }
}
