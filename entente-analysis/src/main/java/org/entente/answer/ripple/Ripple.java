package org.entente.answer.ripple;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.State;
import org.entente.time.Period;

/**
 * Reverberations of a pair in one kind of movement.
 *
 * @param first the state that the user named first
 * @param second the other
 * @param asOf the day whose knowledge this is
 * @param what what moves
 * @param unit unit of a movement
 * @param from first period in which the pair is known
 * @param to last one
 * @param lags periods that a test looks back
 * @param rate false-discovery rate of the findings
 * @param echoes third pairs tested, the smallest p-value first
 * @param permutedMean findings at the same rate when the pair's series is shifted in time, on the mean
 * @param permutedShare share of the shifts with as many findings or more
 * @param permutations how many shifts
 * @param states states by the share of their tested pairs that are findings, the greatest first
 */
public record Ripple(
        State first,
        State second,
        LocalDate asOf,
        String what,
        String unit,
        Period from,
        Period to,
        int lags,
        double rate,
        List<Echo> echoes,
        double permutedMean,
        double permutedShare,
        int permutations,
        List<Touched> states) {

    /**
     * How much a third state is in the echoes.
     *
     * @param state code
     * @param subregion where it lies
     * @param found its pairs that are findings
     * @param tested its pairs that were tested
     */
    public record Touched(String state, String subregion, int found, int tested) {}

    /** Copies the lists. */
    public Ripple {
        echoes = List.copyOf(echoes);
        states = List.copyOf(states);
    }

    /** Third pairs that are findings. */
    public List<Echo> findings() {
        return echoes.stream().filter(e -> e.isFound(rate)).toList();
    }
}
