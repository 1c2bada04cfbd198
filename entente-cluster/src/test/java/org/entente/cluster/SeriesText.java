package org.entente.cluster;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.actor.Dyad;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;

/** A series as lines, to the last bit. */
final class SeriesText {

    private SeriesText() {}

    static SeriesUnit unit(String pair) {
        return SeriesUnit.of(Dyad.parse(pair));
    }

    static List<String> lines(Series series) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> series.variable().id() + " " + series.unit() + " "
                        + series.period(i).label() + " "
                        + series.value(i) + " " + series.low(i) + " " + series.high(i) + " " + series.count(i) + " "
                        + series.exposure(i))
                .toList();
    }
}
