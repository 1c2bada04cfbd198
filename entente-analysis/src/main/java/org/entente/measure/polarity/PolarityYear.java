package org.entente.measure.polarity;

import java.util.List;

/**
 * How power stood in one year.
 *
 * @param year the year
 * @param count states with a known share
 * @param hhi Herfindahl–Hirschman index
 * @param con concentration of Ray and Singer
 * @param poles effective number of poles, 1/HHI
 * @param movement share of power that changed hands since the year before; NaN when that year is unknown
 * @param coverage share of the states of the year whose capability is known
 * @param leaders the greatest powers, greatest first
 */
public record PolarityYear(
        int year,
        int count,
        double hhi,
        double con,
        double poles,
        double movement,
        double coverage,
        List<Share> leaders) {

    /** A state's share of the power of all. */
    public record Share(String state, double share) {}

    /** Copies the list. */
    public PolarityYear {
        leaders = List.copyOf(leaders);
    }
}
