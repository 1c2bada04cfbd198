package org.entente.answer.significance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.series.RecordView;
import org.jspecify.annotations.Nullable;

/** Says what a meeting means by what followed comparable ones. */
public final class Significances {

    /** Within how many days something is looked for. */
    public static final List<Integer> HORIZONS = List.of(30, 90, 365);

    private static final int FEWEST_FOR_INTERVAL = 5;
    private static final int DRAWS = 2_000;
    private static final long SEED = 20_240_619;
    private static final int YEARS_BEFORE = 5;

    private Significances() {}

    /**
     * Reads the meetings of a pair.
     *
     * @param day the meeting of that day; null for the latest
     * @throws IllegalArgumentException when a day is named on which no meeting of a closed universe is known
     */
    public static Significance of(RecordView view, State first, State second, @Nullable LocalDate day) {
        Meetings meetings = new Meetings(view);
        Dyad dyad = Dyad.of(first.id(), second.id());
        List<Meeting> own = meetings.of(dyad);
        Meeting asked = pick(own, day, first, second);
        long gap = asked == null ? -1 : gap(own, asked);
        Outcomes outcomes = new Outcomes(view);
        List<Followed> pair = followed(outcomes, own, own);
        return new Significance(
                first,
                second,
                view.asOf(),
                own,
                asked,
                gap,
                rank(gap, meetings.gaps()),
                before(own, asked),
                pair,
                followed(outcomes, meetings.all(), meetings.all()),
                unknowns(own, pair, first, second));
    }

    private static @Nullable Meeting pick(List<Meeting> own, @Nullable LocalDate day, State first, State second) {
        if (day == null) {
            return own.isEmpty() ? null : own.getLast();
        }
        return own.stream()
                .filter(m -> m.day().equals(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No meeting of " + first.name() + " and "
                        + second.name() + " on " + day + " is in a closed universe of the record. Known days: "
                        + own.stream().map(m -> m.day().toString()).toList() + "."));
    }

    private static long gap(List<Meeting> own, Meeting asked) {
        int at = own.indexOf(asked);
        return at > 0 ? asked.day().toEpochDay() - own.get(at - 1).day().toEpochDay() : -1;
    }

    private static double rank(long gap, List<Long> gaps) {
        if (gap < 0 || gaps.size() < 2) {
            return Double.NaN;
        }
        long shorter = gaps.stream().filter(g -> g < gap).count();
        return (double) shorter / (gaps.size() - 1);
    }

    private static long before(List<Meeting> own, @Nullable Meeting asked) {
        if (asked == null) {
            return 0;
        }
        LocalDate since = asked.day().minusYears(YEARS_BEFORE);
        return own.stream()
                .filter(m -> m.day().isBefore(asked.day()) && !m.day().isBefore(since))
                .count();
    }

    private static List<Followed> followed(Outcomes outcomes, List<Meeting> meetings, List<Meeting> all) {
        List<Followed> followed = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            for (int days : HORIZONS) {
                if (outcome != Outcome.ARMS || days == HORIZONS.getLast()) {
                    followed.add(followed(outcomes, meetings, all, outcome, days));
                }
            }
        }
        return followed;
    }

    private static Followed followed(
            Outcomes outcomes, List<Meeting> meetings, List<Meeting> all, Outcome outcome, int days) {
        List<double[]> known = new ArrayList<>();
        for (Meeting meeting : meetings) {
            double after = outcomes.after(outcome, meeting.dyad(), meeting.day(), days);
            List<Meeting> ofPair =
                    all.stream().filter(m -> m.dyad().equals(meeting.dyad())).toList();
            double matched = MatchedDays.of(meeting, ofPair, days).stream()
                    .mapToDouble(d -> outcomes.after(outcome, meeting.dyad(), d, days))
                    .filter(v -> !Double.isNaN(v))
                    .average()
                    .orElse(Double.NaN);
            if (!Double.isNaN(after) && !Double.isNaN(matched)) {
                known.add(new double[] {after, matched});
            }
        }
        double[] interval = interval(known);
        return new Followed(outcome, days, known.size(), mean(known, 0), mean(known, 1), interval[0], interval[1]);
    }

    private static double mean(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(r -> r[column]).average().orElse(Double.NaN);
    }

    private static double[] interval(List<double[]> known) {
        boolean varies = known.stream().anyMatch(r -> r[0] != known.getFirst()[0]);
        if (known.size() < FEWEST_FOR_INTERVAL || !varies) {
            return new double[] {Double.NaN, Double.NaN};
        }
        Random random = new Random(SEED);
        double[] differences = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            double sum = 0;
            for (int i = 0; i < known.size(); i++) {
                double[] row = known.get(random.nextInt(known.size()));
                sum += row[0] - row[1];
            }
            differences[d] = sum / known.size();
        }
        Arrays.sort(differences);
        return new double[] {differences[DRAWS / 20], differences[DRAWS - 1 - DRAWS / 20]};
    }

    private static List<String> unknowns(List<Meeting> own, List<Followed> pair, State first, State second) {
        List<String> unknowns = new ArrayList<>();
        if (own.isEmpty()) {
            unknowns.add("No closed universe of the record lists meetings of " + first.nameInText() + " and "
                    + second.nameInText() + ", so how often they met is unknown.");
        }
        for (Outcome outcome : Outcome.values()) {
            boolean known = pair.stream().anyMatch(f -> f.outcome() == outcome && f.meetings() > 0);
            if (!own.isEmpty() && !known) {
                unknowns.add("Whether their meetings were followed by " + outcome.words()
                        + " is unknown: no dataset of the record covers those days.");
            }
        }
        return unknowns;
    }
}
