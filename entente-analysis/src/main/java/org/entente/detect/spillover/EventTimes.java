package org.entente.detect.spillover;

/**
 * Moments of events of several kinds, such as the deeds of several pairs, seen from 0 to an end.
 *
 * <p>Events of one moment do not excite one another: which came first is not known. Immutable.
 */
public final class EventTimes {

    private final double[] time;
    private final int[] kind;
    private final int kinds;
    private final double end;

    /**
     * Copies them.
     *
     * @param time ascending, 0 or later, in any unit
     * @param kind of each event, from 0
     * @param kinds how many kinds there are
     * @param end until when events were seen, not before the last
     */
    public EventTimes(double[] time, int[] kind, int kinds, double end) {
        if (time.length != kind.length) {
            throw new IllegalArgumentException(
                    "The columns must be of one length, not " + time.length + " and " + kind.length + ".");
        }
        double before = 0;
        for (int i = 0; i < time.length; i++) {
            if (!(time[i] >= before) || time[i] > end) {
                throw new IllegalArgumentException("The time (" + time[i] + ") of event " + i
                        + " must lie from the one before (" + before + ") to the end (" + end + ").");
            }
            if (kind[i] < 0 || kind[i] >= kinds) {
                throw new IllegalArgumentException(
                        "The kind (" + kind[i] + ") of event " + i + " must be from 0 to " + (kinds - 1) + ".");
            }
            before = time[i];
        }
        if (!(end > 0) || Double.isInfinite(end) || kinds < 1) {
            throw new IllegalArgumentException(
                    "The end (" + end + ") must be above 0, and there must be a kind (" + kinds + ") of events.");
        }
        this.time = time.clone();
        this.kind = kind.clone();
        this.kinds = kinds;
        this.end = end;
    }

    public int size() {
        return time.length;
    }

    public double time(int i) {
        return time[i];
    }

    public int kind(int i) {
        return kind[i];
    }

    public int kinds() {
        return kinds;
    }

    public double end() {
        return end;
    }

    /** How many events are of the kind. */
    public int count(int wanted) {
        int count = 0;
        for (int each : kind) {
            count += each == wanted ? 1 : 0;
        }
        return count;
    }
}
