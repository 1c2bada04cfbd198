package org.entente.answer.motive.response;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.StateSystem;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.measure.Party;
import org.entente.measure.pressure.PressureReader;
import org.entente.series.WorldView;

/**
 * Pressure on every state at the end of each year, by sender (sanction measures, listings, disputes, votes for resolutions
 * that name the state and that it votes against). Without a known act it is 0 so far as the record reaches. Not for several
 * threads while it is read.
 */
public final class PressurePanel {

    /** The first year: before it there are no votes to set it beside. */
    public static final int FIRST_YEAR = 1946;

    private final PairPanel panel;
    private final List<List<Map<String, Double>>> senders;
    private final BySender[][] columns;
    private List<String> names = List.of();
    private final Map<Integer, double[]> totals = new HashMap<>();

    PressurePanel(PairPanel panel, List<List<Map<String, Double>>> senders) {
        this.panel = panel;
        this.senders = senders;
        this.columns = new BySender[senders.size()][];
    }

    /** Reads the pressure on all states of a panel. */
    public static PressurePanel read(WorldView view, PairPanel panel) {
        PressureReader reader = new PressureReader(view);
        LocalDate until = LocalDate.of(panel.lastYear(), 12, 31);
        List<List<Map<String, Double>>> all = new ArrayList<>();
        for (int state = 0; state < panel.states().size(); state++) {
            Party party = new Party.OfState(
                    StateSystem.standard().getState(panel.states().get(state)));
            all.add(reader.senderYears(party, FIRST_YEAR, until));
        }
        return new PressurePanel(panel, all);
    }

    /** Writes it, for {@link #read(DataInput, PairPanel)}. */
    public void write(DataOutput out) throws IOException {
        for (List<Map<String, Double>> years : senders) {
            out.writeInt(years.size());
            for (Map<String, Double> bySender : years) {
                out.writeInt(bySender.size());
                for (Map.Entry<String, Double> each : bySender.entrySet()) {
                    out.writeUTF(each.getKey());
                    out.writeDouble(each.getValue());
                }
            }
        }
    }

    /** Reads what was written, senders in the same order, so that sums are the same to the bit. */
    public static PressurePanel read(DataInput in, PairPanel panel) throws IOException {
        List<List<Map<String, Double>>> all = new ArrayList<>();
        for (int state = 0; state < panel.states().size(); state++) {
            List<Map<String, Double>> years = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                Map<String, Double> bySender = new LinkedHashMap<>();
                for (int senders = in.readInt(); senders > 0; senders--) {
                    bySender.put(in.readUTF(), in.readDouble());
                }
                years.add(bySender);
            }
            all.add(years);
        }
        return new PressurePanel(panel, all);
    }

    /** Pressure on a state by all but its partner. */
    public double on(int state, int partner, int year) {
        if (year < FIRST_YEAR || year > panel.lastYear()) {
            return Double.NaN;
        }
        double[] sums = totals.computeIfAbsent(state, this::sums);
        double own = senders.get(state)
                .get(year - FIRST_YEAR)
                .getOrDefault(panel.states().get(partner).iso3(), 0.0);
        return sums[year - FIRST_YEAR] - own;
    }

    private double[] sums(int state) {
        return senders.get(state).stream()
                .mapToDouble(bySender -> bySender.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .toArray();
    }

    /** Cosine of the two states' pressures by sender, the two themselves left out; 0 when either is under none. */
    public double sharedAdversaries(int one, int other, int year) {
        if (year < FIRST_YEAR || year > panel.lastYear()) {
            return Double.NaN;
        }
        int i = year - FIRST_YEAR;
        return columnsOf(one)[i].cosine(columnsOf(other)[i], number(other), number(one));
    }

    /** A state's pressures of a year: numbers of senders, which ascend, and what each came to. */
    private record BySender(int[] sender, double[] value) {

        /**
         * The cosine.
         *
         * @param leftOut number of the other state, which is no sender here
         * @param leftOutThere number of this state, which is no sender there
         */
        double cosine(BySender there, int leftOut, int leftOutThere) {
            double product = 0;
            double ones = 0;
            int j = 0;
            for (int i = 0; i < sender.length; i++) {
                if (sender[i] != leftOut) {
                    while (j < there.sender.length && there.sender[j] < sender[i]) {
                        j++;
                    }
                    boolean both = j < there.sender.length && there.sender[j] == sender[i];
                    product += both ? value[i] * there.value[j] : 0;
                    ones += value[i] * value[i];
                }
            }
            double twos = 0;
            for (int i = 0; i < there.sender.length; i++) {
                twos += there.sender[i] == leftOutThere ? 0 : there.value[i] * there.value[i];
            }
            return ones * twos == 0 ? 0 : product / Math.sqrt(ones * twos);
        }
    }

    private BySender[] columnsOf(int state) {
        if (columns[state] == null) {
            columns[state] = senders.get(state).stream().map(this::columns).toArray(BySender[]::new);
        }
        return columns[state];
    }

    private BySender columns(Map<String, Double> bySender) {
        TreeMap<String, Double> sorted = new TreeMap<>(bySender);
        return new BySender(
                sorted.keySet().stream().mapToInt(this::number).toArray(),
                sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private int number(int state) {
        return number(panel.states().get(state).iso3());
    }

    /** Place of a sender among all in alphabetical order; negative when it never is one. */
    private int number(String sender) {
        if (names.isEmpty()) {
            TreeSet<String> all = new TreeSet<>();
            senders.forEach(years -> years.forEach(bySender -> all.addAll(bySender.keySet())));
            names = List.copyOf(all);
        }
        return Collections.binarySearch(names, sender);
    }
}
