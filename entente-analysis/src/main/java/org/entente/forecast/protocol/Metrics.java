package org.entente.forecast.protocol;

/**
 * Means over ranks.
 *
 * @param queries how many questions
 * @param mrr mean reciprocal rank, 0 to 1; NaN without questions
 * @param hits1 share of ranks of 1 or better
 * @param hits3 share of ranks of 3 or better
 * @param hits10 share of ranks of 10 or better
 */
public record Metrics(int queries, double mrr, double hits1, double hits3, double hits10) {

    /** Adds up ranks. */
    static final class Sum {
        private int count;
        private double reciprocal;
        private int first;
        private int third;
        private int tenth;

        void add(double rank) {
            count++;
            reciprocal += 1 / rank;
            first += rank <= 1 ? 1 : 0;
            third += rank <= 3 ? 1 : 0;
            tenth += rank <= 10 ? 1 : 0;
        }

        Metrics metrics() {
            double n = count == 0 ? Double.NaN : count;
            return new Metrics(count, reciprocal / n, first / n, third / n, tenth / n);
        }
    }
}
