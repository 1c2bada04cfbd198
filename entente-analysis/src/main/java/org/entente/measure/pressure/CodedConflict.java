package org.entente.measure.pressure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.StateId;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.measure.DatasetChoice;
import org.entente.measure.EntryUse;
import org.entente.series.EventTotals;
import org.entente.series.Exposure;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;

/**
 * Coded events of conflict against a state as rates: events in ten thousand that the dataset coded, a twelfth a month, so
 * that the months of a year add up to its mean rate. A month in which nothing was coded at all is unknown and adds nothing.
 */
final class CodedConflict {

    private static final double PER = 10_000.0 / 12;

    private final WorldView view;
    private final Optional<String> dataset;
    private final Map<Integer, Long> exposure = new HashMap<>();

    private CodedConflict(WorldView view, Optional<String> dataset) {
        this.view = view;
        this.dataset = dataset;
    }

    static CodedConflict of(WorldView view) {
        CodedConflict coded = new CodedConflict(view, DatasetChoice.codedEvents(view));
        coded.dataset.ifPresent(id -> coded.addExposure(view.exposure(id)));
        return coded;
    }

    private void addExposure(Exposure days) {
        for (int i = 0; i < days.size(); i++) {
            int month = Period.ordinalOf(Frequency.MONTH, LocalDate.ofEpochDay(days.day(i)));
            exposure.merge(month, days.events(i), Long::sum);
        }
    }

    void add(List<PressureAct> acts, StateId target) {
        if (dataset.isEmpty()) {
            return;
        }
        EventTotals totals = view.eventTotals(dataset.get(), target);
        PressureAct.Counted counted = new PressureAct.Counted(dataset.get(), target);
        int packed = EventArray.pack(target.iso3());
        for (int i = 0; i < totals.size(); i++) {
            long coded = exposure.getOrDefault(totals.month(i), 0L);
            if (totals.target(i) == packed && isPressure(totals.quadClass(i)) && coded > 0) {
                acts.add(new PressureAct(
                        EventArray.unpack(totals.source(i)),
                        PressureInstrument.CODED_CONFLICT,
                        new Period(Frequency.MONTH, totals.month(i)).last(),
                        null,
                        false,
                        PER * totals.events(i) / coded,
                        null,
                        counted));
            }
        }
    }

    private static boolean isPressure(int quadClass) {
        return EntryUse.ofQuadClass(QuadClass.values()[quadClass - 1]) == EntryUse.PRESSURE;
    }
}
