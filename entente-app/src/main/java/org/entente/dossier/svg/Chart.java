package org.entente.dossier.svg;

import java.time.LocalDate;
import java.util.List;

/**
 * Tracks over time, drawn at two sizes. A chart whose tracks hold nothing becomes a hatched strip that says why.
 *
 * @param id unique on its page; ids within the drawing start with it
 * @param title what is shown
 * @param description a sentence or two that tell what the drawing shows, for those who cannot see it
 * @param unit unit of the value axis
 * @param from first day of the page's time axis
 * @param to its last day
 * @param tracks what to draw; tracks without slots are left out
 * @param absence what stands on the strip when nothing is known, as in {@code not known: no dataset covers it}
 */
public record Chart(
        String id,
        String title,
        String description,
        String unit,
        LocalDate from,
        LocalDate to,
        List<Track> tracks,
        String absence) {

    /** Copies the tracks that hold something. */
    public Chart {
        tracks = tracks.stream().filter(track -> !track.slots().isEmpty()).toList();
    }

    /**
     * A day on which a level turned.
     *
     * @param at the first day of the new level
     * @param low first day that its interval allows
     * @param high last day that it allows
     */
    public record Turn(LocalDate at, LocalDate low, LocalDate high) {}

    /** The drawing as one {@code svg} element. */
    public String draw(ChartSize size) {
        return draw(size, List.of());
    }

    /** The same with turns marked. */
    public String draw(ChartSize size, List<Turn> turns) {
        return tracks.isEmpty() ? new Strip(this, size).draw() : new Plot(this, size, turns).draw();
    }
}
