package org.entente.dossier.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days about which no track knows anything. */
public final class Gaps {

    private Gaps() {}

    /** Days from the first to the last, both included. */
    public record Gap(LocalDate from, LocalDate to) {}

    /** Gaps between two days, oldest first. */
    public static List<Gap> find(List<Track> tracks, LocalDate from, LocalDate to) {
        List<Track.Slot> slots = tracks.stream()
                .flatMap(track -> track.slots().stream())
                .sorted(Comparator.comparing(Track.Slot::from))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        LocalDate next = from;
        for (Track.Slot slot : slots) {
            if (slot.from().isAfter(next) && !next.isAfter(to)) {
                LocalDate before = slot.from().minusDays(1);
                gaps.add(new Gap(next, before.isAfter(to) ? to : before));
            }
            LocalDate after = slot.to().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        if (!next.isAfter(to)) {
            gaps.add(new Gap(next, to));
        }
        return gaps;
    }
}
