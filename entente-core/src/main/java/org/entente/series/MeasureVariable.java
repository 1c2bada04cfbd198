package org.entente.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.event.QuadClass;
import org.entente.provenance.TrustClass;
import org.entente.time.Frequency;

/**
 * What measures count over more than one period at once. It names the rows under a number, so that these can be found; there
 * is no series of it.
 */
public sealed interface MeasureVariable extends Variable {

    /**
     * Coded events between states, of some classes, in the months up to the end of the period, as in
     * {@code events.verbal-cooperation.material-cooperation.12-months}. Of a state they are those with any other state.
     *
     * @param classes which, in their own order
     * @param months how many months, the last of which is that of the period
     */
    record EventCount(String dataset, List<QuadClass> classes, int months) implements MeasureVariable {

        private static final String HEAD = "events.";
        private static final String TAIL = "-months";

        /** Copies the list. */
        public EventCount {
            classes = List.copyOf(classes);
            if (classes.isEmpty() || months < 1) {
                throw new IllegalArgumentException("A count of events must have a class and a month, not " + classes
                        + " and " + months + " months.");
            }
        }

        /** The count of this whole name; empty when it is the name of something else. */
        public static Optional<EventCount> find(String id) {
            int at = id.indexOf('@');
            if (at < 0 || !id.startsWith(HEAD) || !id.substring(0, at).endsWith(TAIL)) {
                return Optional.empty();
            }
            List<String> words = new ArrayList<>(
                    List.of(id.substring(HEAD.length(), at - TAIL.length()).split("\\.", -1)));
            String months = words.removeLast();
            List<QuadClass> classes = Arrays.stream(QuadClass.values())
                    .filter(each -> words.contains(each.code()))
                    .toList();
            boolean known = !classes.isEmpty() && classes.size() == words.size() && months.matches("[1-9]\\d{0,3}");
            return known
                    ? Optional.of(new EventCount(id.substring(at + 1), classes, Integer.parseInt(months)))
                    : Optional.empty();
        }

        @Override
        public String name() {
            return HEAD + classes.stream().map(QuadClass::code).collect(Collectors.joining(".")) + "." + months + TAIL;
        }

        @Override
        public String title() {
            return "Coded " + classes.stream().map(QuadClass::label).collect(Collectors.joining(" and ")) + " of "
                    + months + " months";
        }

        @Override
        public String unit() {
            return "coded events";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.CODED;
        }

        @Override
        public Frequency frequency() {
            return Frequency.MONTH;
        }

        @Override
        public boolean isAbout(SeriesUnit of) {
            return true;
        }
    }
}
