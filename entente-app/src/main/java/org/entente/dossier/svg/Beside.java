package org.entente.dossier.svg;

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
    record Label(List<String> name, List<String> last) {

        double height() {
            return (name.size() + last.size()) * LINE;
        }
    }

    static Label label(Track track, boolean withSample) {
        int width = withSample ? WITH_SAMPLE : ALONE;
        List<String> last = track.last().isEmpty() ? List.of() : Wrap.lines(track.last(), width);
        return new Label(Wrap.lines(track.label(), width), last);
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
        return label(tracks.get(i), tracks.size() > 1).height();
    }

    private static double lastValue(Track track) {
        return track.slots().getLast().value();
    }
}
