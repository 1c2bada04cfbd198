package org.entente.answer.motive.response;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.StateSystem;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.measure.Party;
import org.entente.measure.pressure.PressureReader;
import org.entente.series.WorldView;
import org.jspecify.annotations.Nullable;

/**
 * Pressure on every state at the end of each year, by sender (sanction measures, listings, disputes, votes for resolutions
 * that name the state and that it votes against). Without a known act it is 0 so far as the record reaches. Not for several
 * threads while it is read.
 */
public final class PressurePanel {

    /** The first year: before it there are no votes to set it beside. */
    public static final int FIRST_YEAR = 1946;

    private final PairPanel panel;
    private final List<String> names;
    private final BySender[][] pressures;
    private final double[] @Nullable [] totals;

    PressurePanel(PairPanel panel, List<List<Map<String, Double>>> senders) {
        this(panel, namesIn(senders), new BySender[senders.size()][]);
        for (int state = 0; state < pressures.length; state++) {
            pressures[state] = senders.get(state).stream().map(this::numbered).toArray(BySender[]::new);
        }
    }

    private PressurePanel(PairPanel panel, List<String> names, BySender[][] pressures) {
        this.panel = panel;
        this.names = names;
        this.pressures = pressures;
        this.totals = new double[pressures.length][];
    }

    private static List<String> namesIn(List<List<Map<String, Double>>> senders) {
        TreeSet<String> names = new TreeSet<>();
        senders.forEach(years -> years.forEach(bySender -> names.addAll(bySender.keySet())));
        return List.copyOf(names);
    }

    private BySender numbered(Map<String, Double> bySender) {
        TreeMap<String, Double> sorted = new TreeMap<>(bySender);
        return new BySender(
                sorted.keySet().stream().mapToInt(this::number).toArray(),
                sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
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
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
        for (BySender[] years : pressures) {
            out.writeInt(years.length);
            for (BySender year : years) {
                year.write(out);
            }
        }
    }

    /** Reads what was written. */
    public static PressurePanel read(DataInput in, PairPanel panel) throws IOException {
        String[] names = new String[in.readInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
        }
        BySender[][] pressures = new BySender[panel.states().size()][];
        for (int state = 0; state < pressures.length; state++) {
            pressures[state] = new BySender[in.readInt()];
            for (int year = 0; year < pressures[state].length; year++) {
                pressures[state][year] = BySender.read(in);
            }
        }
        return new PressurePanel(panel, List.of(names), pressures);
    }

    /** Pressure on a state by all but its partner. */
    public double on(int state, int partner, int year) {
        if (year < FIRST_YEAR || year > panel.lastYear()) {
            return Double.NaN;
        }
        double[] sums = totals[state];
        if (sums == null) {
            sums = Arrays.stream(pressures[state]).mapToDouble(BySender::sum).toArray();
            totals[state] = sums;
        }
        return sums[year - FIRST_YEAR] - pressures[state][year - FIRST_YEAR].of(number(partner));
    }

    /** Cosine of the two states' pressures by sender, the two themselves left out; 0 when either is under none. */
    public double sharedAdversaries(int one, int other, int year) {
        if (year < FIRST_YEAR || year > panel.lastYear()) {
            return Double.NaN;
        }
        int i = year - FIRST_YEAR;
        return pressures[one][i].cosine(pressures[other][i], number(other), number(one));
    }

    private int number(int state) {
        return number(panel.states().get(state).iso3());
    }

    /** Place of a sender among all in alphabetical order; negative when it never is one. */
    private int number(String sender) {
        return Collections.binarySearch(names, sender);
    }
}
