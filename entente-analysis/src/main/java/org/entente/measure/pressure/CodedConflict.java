package org.entente.measure.pressure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/**
 * Coded events of conflict against a state as rates: events in ten thousand that the dataset coded, a twelfth a month, so
 * that the months of a year add up to its mean rate. A month in which nothing was coded at all is unknown and adds nothing.
 */
final class CodedConflict {

    private static final double PER = 10_000.0 / 12;

    private final WorldView view;
    private final Optional<String> dataset;
    private final Map<Integer, Long> exposure = new HashMap<>();
    private final Set<StateId> asked = new HashSet<>();
    private @Nullable Map<Integer, EventTotals> byTarget;

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
        EventTotals totals = totals(dataset.get(), target);
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

    /** After a few targets the totals of all states are read at once. */
    private EventTotals totals(String dataset, StateId target) {
        asked.add(target);
        if (asked.size() <= ConflictRows.FEW) {
            return view.eventTotals(dataset, target);
        }
        if (byTarget == null) {
            byTarget = byTarget(view.eventTotals(dataset, (StateId) null));
        }
        return byTarget.getOrDefault(EventArray.pack(target.iso3()), new EventTotals());
    }

    private static Map<Integer, EventTotals> byTarget(EventTotals all) {
        Map<Integer, EventTotals> byTarget = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (isPressure(all.quadClass(i))) {
                byTarget.computeIfAbsent(all.target(i), key -> new EventTotals())
                        .add(
                                all.month(i),
                                all.source(i),
                                all.target(i),
                                all.quadClass(i),
                                all.events(i),
                                all.intensityTenths(i));
            }
        }
        return byTarget;
    }

    private static boolean isPressure(int quadClass) {
        return EntryUse.ofQuadClass(QuadClass.values()[quadClass - 1]) == EntryUse.PRESSURE;
    }
}
