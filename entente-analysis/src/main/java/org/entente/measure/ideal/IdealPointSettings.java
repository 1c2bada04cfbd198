package org.entente.measure.ideal;

/**
 * How an estimation is run.
 *
 * @param method Gibbs chains or the fast fit
 * @param draws draws a chain that count
 * @param burnIn draws a chain that come before them
 * @param chains how many chains, each on a thread of its own
 * @param sweeps sweeps of the fast fit
 * @param seed what fixes the chains' bits
 */
public record IdealPointSettings(IdealPointMethod method, int draws, int burnIn, int chains, int sweeps, long seed) {

    /** What the command runs when nothing is said. */
    public static final IdealPointSettings STANDARD =
            new IdealPointSettings(IdealPointMethod.GIBBS, 500, 500, 2, 100, 20260101);

    /** Checks the numbers. */
    public IdealPointSettings {
        require("number of draws", draws, 4, 100_000);
        require("number of draws before", burnIn, 0, 100_000);
        require("number of chains", chains, 1, 64);
        require("number of sweeps", sweeps, 1, 100_000);
    }

    private static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must be within " + least + "-" + most + ".");
        }
    }
}
