package org.entente.dossier.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places names to the right of the last values, moved apart where they would meet. */
final class Beside {

    static final double LINE = 14;
    private static final int ALONE = 22;
    private static final int WITH_SAMPLE = 17;

    private Beside() {}

    /** The name and the last value, broken into lines. */
    static List<String> lines(Track track, boolean withSample) {
        int width = withSample ? WITH_SAMPLE : ALONE;
        List<String> lines = new ArrayList<>(Wrap.lines(track.label(), width));
        if (!track.last().isEmpty()) {
            lines.addAll(Wrap.lines(track.last(), width));
        }
        return lines;
    }

    /** Height of each track's first line. */
    static double[] places(List<Track> tracks, LinearScale scale, double top, double bottom) {
        int[] order = IntStream.range(0, tracks.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -lastValue(tracks.get(i))))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] y = new double[tracks.size()];
        double free = top + 4;
        for (int i : order) {
            y[i] = Math.max(free, scale.at(lastValue(tracks.get(i))) + 4);
            free = y[i] + height(tracks, i) + 4;
        }
        moveUp(tracks, order, y, bottom + 8);
        return y;
    }

    private static void moveUp(List<Track> tracks, int[] order, double[] y, double floor) {
        double limit = floor;
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            y[i] = Math.min(y[i], limit - height(tracks, i) + LINE);
            limit = y[i] - LINE - 4;
        }
    }

    private static double height(List<Track> tracks, int i) {
        return lines(tracks.get(i), tracks.size() > 1).size() * LINE;
    }

    private static double lastValue(Track track) {
        return track.slots().getLast().value();
    }
}
