package org.entente.dossier.svg;

import java.util.List;

/** Chooses how far a value axis reaches: always through zero, and not for the sake of a single wide interval. */
final class Domain {

    private static final double ROOM_FOR_INTERVALS = 1.35;

    /** About so many ticks stand on a value axis. */
    static final int TICKS = 4;

    private static final double ALMOST = 1e-9;

    private Domain() {}

    /** The same, reaching up and down to the next round value. */
    static LinearScale round(List<Track> tracks, double bottom, double top) {
        LinearScale exact = of(tracks, bottom, top);
        double step = exact.step(TICKS, false).doubleValue();
        double low = Math.floor(exact.low() / step + ALMOST) * step;
        double high = Math.ceil(exact.high() / step - ALMOST) * step;
        return new LinearScale(low, high, bottom, top);
    }

    static LinearScale of(List<Track> tracks, double bottom, double top) {
        double low = 0;
        double high = 0;
        double widestLow = 0;
        double widestHigh = 0;
        for (Track track : tracks) {
            for (Track.Slot slot : track.slots()) {
                low = Math.min(low, slot.value());
                high = Math.max(high, slot.value());
                widestLow = slot.hasInterval() ? Math.min(widestLow, slot.low()) : widestLow;
                widestHigh = slot.hasInterval() ? Math.max(widestHigh, slot.high()) : widestHigh;
            }
        }
        low = Math.max(Math.min(low, widestLow), low * ROOM_FOR_INTERVALS);
        high = Math.min(Math.max(high, widestHigh), high * ROOM_FOR_INTERVALS);
        if (low == high) {
            high = low + 1;
        }
        return new LinearScale(low, high, bottom, top);
    }
}
