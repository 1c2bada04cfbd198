package org.entente.web.page.pair;

import java.time.LocalDate;
import java.util.IdentityHashMap;
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
 * The answer about a pair with the turns of its series; kept, since pages show it in many ways.
 *
 * @param answer what the record says
 * @param shifts the turns, by variable and unit
 */
record Answered(PairAnswer answer, List<SeriesShifts> shifts) {

    private record Key(Variable variable, SeriesUnit unit) {}

    static Answered of(RecordSnapshot snapshot, PairQuery query) {
        RecordView view = query.lens().twice() ? new OftenMentioned(snapshot) : snapshot;
        return new Answered(
                PairAnswers.answer(view, query.first(), query.second()),
                new PairShifts(view, DetectionOptions.of(CostModel.L2))
                        .find(query.first().id(), query.second().id()));
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
