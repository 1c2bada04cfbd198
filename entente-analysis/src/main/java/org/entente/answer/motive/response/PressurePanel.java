package org.entente.answer.motive.response;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Integer, double[]> totals = new HashMap<>();

    PressurePanel(PairPanel panel, List<List<Map<String, Double>>> senders) {
        this.panel = panel;
        this.senders = senders;
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
        Map<String, Double> first = senders.get(one).get(year - FIRST_YEAR);
        Map<String, Double> second = senders.get(other).get(year - FIRST_YEAR);
        String a = panel.states().get(one).iso3();
        String b = panel.states().get(other).iso3();
        double product = 0;
        double ones = 0;
        for (Map.Entry<String, Double> each : first.entrySet()) {
            if (!each.getKey().equals(b)) {
                product += each.getValue() * second.getOrDefault(each.getKey(), 0.0);
                ones += each.getValue() * each.getValue();
            }
        }
        double twos = 0;
        for (Map.Entry<String, Double> each : second.entrySet()) {
            twos += each.getKey().equals(a) ? 0 : each.getValue() * each.getValue();
        }
        return ones * twos == 0 ? 0 : product / Math.sqrt(ones * twos);
    }
}
