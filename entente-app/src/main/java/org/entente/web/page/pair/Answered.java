package org.entente.web.page.pair;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.PairAnswer;
import org.entente.answer.PairAnswers;
import org.entente.detect.ChangePoint;
import org.entente.detect.CostModel;
import org.entente.detect.DetectionOptions;
import org.entente.pipeline.PairShifts;
import org.entente.pipeline.SeriesShifts;
import org.entente.record.RecordSnapshot;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;

/**
 * The answer about a pair with the turns of its series; kept, since pages show it in many ways. What is drawn of it is kept too,
 * for the stretches of time that were asked for last. Safe for many threads.
 */
final class Answered {

    private static final int STRETCHES = 4;

    private final PairAnswer answer;
    private final List<SeriesShifts> shifts;
    private final Map<Years, AnswerModel> drawn = new LinkedHashMap<>(STRETCHES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Years, AnswerModel> eldest) {
            return size() > STRETCHES;
        }
    };

    private record Key(Variable variable, SeriesUnit unit) {}

    private record Years(int from, int to) {}

    private Answered(PairAnswer answer, List<SeriesShifts> shifts) {
        this.answer = answer;
        this.shifts = List.copyOf(shifts);
    }

    /** Reads it, and draws it as it is asked for. */
    static Answered of(RecordSnapshot snapshot, PairQuery query) {
        RecordView view = query.lens().twice() ? new OftenMentioned(snapshot) : snapshot;
        Answered made = new Answered(
                PairAnswers.answer(view, query.first(), query.second()),
                new PairShifts(view, DetectionOptions.of(CostModel.L2))
                        .find(query.first().id(), query.second().id()));
        made.shown(query);
        return made;
    }

    /** What is shown of it for the years that a query asks for. */
    AnswerModel shown(PairQuery query) {
        synchronized (drawn) {
            return drawn.computeIfAbsent(new Years(query.from(), query.to()), years -> new AnswerModel(this, query));
        }
    }

    /** What the record says. */
    PairAnswer answer() {
        return answer;
    }

    /** The turns, by variable and unit. */
    List<SeriesShifts> shifts() {
        return shifts;
    }

    /** The turns of the answer's own series. */
    Map<Series, List<ChangePoint>> turns() {
        Map<Series, List<ChangePoint>> turns = new IdentityHashMap<>();
        answer.strands()
                .forEach(strand -> strand.series()
                        .forEach(series -> shifts.stream()
                                .filter(found -> key(found.series()).equals(key(series)) && fits(found, series))
                                .findFirst()
                                .ifPresent(found -> turns.put(series, found.points()))));
        return turns;
    }

    private static boolean fits(SeriesShifts found, Series series) {
        return found.series().size() == series.size()
                && found.series().period(0).equals(series.period(0));
    }

    private static Key key(Series series) {
        return new Key(series.variable(), series.unit());
    }

    /** The first day with a value, not before the war unless all are older. */
    LocalDate start() {
        LocalDate first = answer.asOf().minusYears(20);
        for (var strand : answer.strands()) {
            for (Series series : strand.series()) {
                for (int i = 0; i < series.size(); i++) {
                    if (series.isKnown(i)) {
                        first = series.period(i).first().isBefore(first)
                                ? series.period(i).first()
                                : first;
                        break;
                    }
                }
            }
        }
        LocalDate war = LocalDate.of(1945, 1, 1);
        return first.isBefore(war) && answer.asOf().isAfter(war) ? war : first;
    }
}
