package org.entente.web.page.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.dossier.svg.SvgWriter;

/** A square of ties, its states put in the order that brings like ones together. */
public final class Matrix {

    private static final int ROUNDS = 300;
    private static final double LEFT = 40;
    private static final double SIZE = 680;

    private Matrix() {}

    /** The tie of two states by their places. */
    @FunctionalInterface
    public interface Tie {
        double of(int i, int j);
    }

    /**
     * An order in which neighbors are alike: by the leading eigenvector of the ties less their mean (Friendly 2002), found by
     * power iteration from a fixed start.
     */
    public static int[] order(int n, Tie tie) {
        double mean = IntStream.range(0, n * n)
                .mapToDouble(k -> tie.of(k / n, k % n))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        double[] now = new double[n];
        Arrays.setAll(now, i -> Math.sin(i + 1.0));
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[n];
            double size = 0;
            for (int i = 0; i < n; i++) {
                next[i] = n * now[i];
                for (int j = 0; j < n; j++) {
                    double value = tie.of(i, j);
                    next[i] += Double.isNaN(value) ? 0 : (value - mean) * now[j];
                }
                size += next[i] * next[i];
            }
            double scale = size == 0 ? 1 : Math.sqrt(size);
            Arrays.setAll(next, i -> next[i] / scale);
            now = next;
        }
        double[] place = now;
        return IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> place[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Draws ties in an order.
     *
     * @param names of the states by their places
     * @param range tie that is drawn lightest and tie that is drawn darkest
     */
    public static String draw(
            String id, String title, String description, List<String> names, int[] order, Tie tie, double[] range) {
        int n = order.length;
        double cell = SIZE / Math.max(1, n);
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, id, title, description, LEFT + SIZE, LEFT + SIZE);
        for (int row = 0; row < n; row++) {
            double y = LEFT + row * cell;
            svg.label(LEFT - 4, y + cell / 2 + 3.5, "tick end", names.get(order[row]));
            for (int column = 0; column < n; column++) {
                double value = tie.of(order[row], order[column]);
                double x = LEFT + column * cell;
                if (Double.isNaN(value)) {
                    Drawing.hatched(svg, id + "-hatch", x, y, cell, cell);
                } else if (row != column) {
                    double share = Math.clamp((value - range[0]) / (range[1] - range[0]), 0, 0.999);
                    svg.rect(x, y, cell, cell, "cell a" + (int) (share * 6));
                }
            }
        }
        for (int column = 0; column < n; column++) {
            svg.start("text")
                    .attr("class", "tick")
                    .attr(
                            "transform",
                            "translate(" + SvgWriter.number(LEFT + (column + 0.5) * cell + 3.5) + " "
                                    + SvgWriter.number(LEFT - 4) + ") rotate(-90)")
                    .text(names.get(order[column]))
                    .end();
        }
        return svg.end().toString();
    }
}
