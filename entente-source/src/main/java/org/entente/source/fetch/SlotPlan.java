package org.entente.source.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which slots of a span of days the list has, and what is odd about it.
 *
 * <p>A slot may be listed more than once; the last line counts, and where the lines differ the others are tried after it. It is
 * late when its line follows that of a later slot.
 */
public final class SlotPlan {

    private final LocalDate from;
    private final LocalDate to;
    private final NavigableMap<Slot, List<ListedFile>> listed = new TreeMap<>();
    private final List<Slot> repeated = new ArrayList<>();
    private final List<Slot> late = new ArrayList<>();
    private long newest = Long.MIN_VALUE;
    private long oddLines;

    private SlotPlan(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** Reads the list; memory grows with the span, not with the list. */
    public static SlotPlan read(Path masterList, LocalDate from, LocalDate to) throws IOException {
        SlotPlan plan = new SlotPlan(from, to);
        plan.oddLines = FileLists.readMaster(masterList, plan::add);
        return plan;
    }

    private void add(ListedFile file) {
        Optional<Slot> found = Slot.ofEventFile(file.name());
        if (found.isEmpty()
                || found.get().day().isBefore(from)
                || found.get().day().isAfter(to)) {
            return;
        }
        Slot slot = found.get();
        List<ListedFile> lines = listed.computeIfAbsent(slot, s -> new ArrayList<>());
        lines.addFirst(file);
        if (lines.size() == 2) {
            repeated.add(slot);
        } else if (lines.size() == 1 && slot.number() < newest) {
            late.add(slot);
        }
        newest = Math.max(newest, slot.number());
    }

    /** The lines of a slot, the one to try first being first; empty when it is not listed. */
    public List<ListedFile> lines(Slot slot) {
        return List.copyOf(listed.getOrDefault(slot, List.of()));
    }

    /** Slots of the span that the list does not have and that are over by now. */
    public List<Slot> listMissing(LocalDateTime now) {
        List<Slot> missing = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            for (Slot slot : Slot.listOf(day)) {
                if (!listed.containsKey(slot) && slot.start().isBefore(now)) {
                    missing.add(slot);
                }
            }
        }
        return missing;
    }

    /** Slots that the list has more than once. */
    public List<Slot> listRepeated() {
        return List.copyOf(repeated);
    }

    /** Slots whose line follows that of a later slot. */
    public List<Slot> listLate() {
        return List.copyOf(late);
    }

    /** Lines that are none of a list. */
    public long oddLines() {
        return oddLines;
    }
}
