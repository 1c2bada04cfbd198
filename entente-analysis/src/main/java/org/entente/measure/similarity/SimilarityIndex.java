package org.entente.measure.similarity;

/**
 * The indices of vote similarity. Each is NaN for a pair without a shared roll call; the chance-corrected ones also where
 * chance leaves no room for disagreement (both always vote the same one way).
 */
public enum SimilarityIndex {
    /** 1 − mean |a − b| / 2; 0 to 1. */
    AGREEMENT("agreement", Kind.AGREEMENT, 1, 0),
    /** Share of identical votes; 0 to 1. */
    IDENTICAL("identical", Kind.IDENTICAL, 0, 0),
    /** S with absolute distances; −1 to 1. */
    S_ABSOLUTE("S_abs", Kind.S, 1, -1),
    /** S with squared distances; −1 to 1. */
    S_SQUARED("S_sq", Kind.S, 2, -1),
    /** Weighted kappa (Cohen 1968) with absolute distances; at most 1, 0 is what chance gives. */
    KAPPA_ABSOLUTE("kappa_abs", Kind.KAPPA, 1, Double.NEGATIVE_INFINITY),
    /** Weighted kappa with squared distances. */
    KAPPA_SQUARED("kappa_sq", Kind.KAPPA, 2, Double.NEGATIVE_INFINITY),
    /** Scott's pi (1955) with absolute distances; −1 to 1, 0 is what chance gives. */
    PI_ABSOLUTE("pi_abs", Kind.PI, 1, -1),
    /** Scott's pi with squared distances. */
    PI_SQUARED("pi_sq", Kind.PI, 2, -1);

    private enum Kind {
        AGREEMENT,
        IDENTICAL,
        S,
        KAPPA,
        PI
    }

    private static final double Z90 = 1.6448536269514722;

    private final String key;
    private final Kind kind;
    private final int power;
    private final double least;

    SimilarityIndex(String key, Kind kind, int power, double least) {
        this.key = key;
        this.kind = kind;
        this.power = power;
        this.least = least;
    }

    /** Name in tables and JSON, as in {@code kappa_sq}. */
    public String key() {
        return key;
    }

    /** The index of a table. Costs a few dozen operations. */
    public double of(VoteTable table) {
        double total = table.total();
        if (table.rollCalls() == 0 || !(total > 0)) {
            return Double.NaN;
        }
        return switch (kind) {
            case AGREEMENT -> 1 - observed(table, total) / 2;
            case IDENTICAL -> (table.weight(0, 0) + table.weight(1, 1) + table.weight(2, 2)) / total;
            case S -> 1 - 2 * observed(table, total) / Math.pow(2, power);
            case KAPPA, PI -> {
                double expected = expected(table, total);
                yield expected > 0 ? 1 - observed(table, total) / expected : Double.NaN;
            }
        };
    }

    private double distance(int a, int b) {
        int apart = Math.abs(a - b);
        return power == 2 ? apart * apart : apart;
    }

    private double observed(VoteTable table, double total) {
        double sum = 0;
        for (int a = 0; a < VoteTable.CHOICES; a++) {
            for (int b = 0; b < VoteTable.CHOICES; b++) {
                sum += table.weight(a, b) * distance(a, b);
            }
        }
        return sum / total;
    }

    private double expected(VoteTable table, double total) {
        double[] first = new double[VoteTable.CHOICES];
        double[] second = new double[VoteTable.CHOICES];
        for (int a = 0; a < VoteTable.CHOICES; a++) {
            for (int b = 0; b < VoteTable.CHOICES; b++) {
                first[a] += table.weight(a, b) / total;
                second[b] += table.weight(a, b) / total;
            }
        }
        double sum = 0;
        for (int a = 0; a < VoteTable.CHOICES; a++) {
            for (int b = 0; b < VoteTable.CHOICES; b++) {
                double pooled = (first[a] + second[a]) * (first[b] + second[b]) / 4;
                sum += distance(a, b) * (kind == Kind.PI ? pooled : first[a] * second[b]);
            }
        }
        return sum;
    }

    /**
     * The index with its 90 % jackknife interval (Tukey 1958): each roll call is left out once, which takes nine
     * computations since equal ones give equal results. It treats the roll calls as drawn from like ones.
     *
     * @param table a table of counts
     * @return bounds are NaN for fewer than two roll calls, and where a leave-one-out value is unknown
     */
    public Estimate estimate(VoteTable table) {
        double value = of(table);
        long n = table.rollCalls();
        if (Double.isNaN(value) || n < 2) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        double sum = 0;
        double[] without = new double[VoteTable.CELLS];
        for (int cell = 0; cell < VoteTable.CELLS; cell++) {
            if (table.weight(cell) > 0) {
                without[cell] = of(table.without(cell));
                sum += table.weight(cell) * without[cell];
            }
        }
        double squares = 0;
        for (int cell = 0; cell < VoteTable.CELLS; cell++) {
            double gap = without[cell] - sum / n;
            squares += table.weight(cell) > 0 ? table.weight(cell) * gap * gap : 0;
        }
        double half = Z90 * Math.sqrt((n - 1.0) / n * squares);
        return new Estimate(value, Math.max(least, value - half), Math.min(1, value + half));
    }
}
