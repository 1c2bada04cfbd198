package org.entente.answer.significance;

/**
 * How often something followed within so many days, after meetings and on matched days without one.
 *
 * @param outcome what followed
 * @param days within how many days
 * @param meetings meetings for which it is known whether it followed and for which there are matched days
 * @param after share of them after which it did; NaN when there is none
 * @param matched mean share of their matched days after which it did; NaN when there is none
 * @param low lower end of the 90 % interval of the difference, from drawing meetings anew; NaN for fewer than
 *     five meetings, or when it followed all of them or none
 * @param high upper end
 */
public record Followed(Outcome outcome, int days, int meetings, double after, double matched, double low, double high) {

    /** After meetings less on matched days; NaN when unknown. */
    public double difference() {
        return after - matched;
    }
}
