package org.entente.answer.motive.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Conflict;
import org.entente.entry.Family;
import org.entente.measure.DatasetChoice;
import org.entente.provenance.Coverage;
import org.entente.series.FlowTotals;
import org.entente.series.StateYears;
import org.entente.series.WorldView;

/** Reads the yearly panel that a view holds, up to its last whole year. Not for several threads at a time. */
public final class PanelReader {

    private static final String CONTIGUITY = "contiguity";
    private static final String DISPUTE = "dispute";

    private final WorldView view;
    private final PairPanel panel;
    private final List<String> datasets = new ArrayList<>();

    private PanelReader(WorldView view) {
        this.view = view;
        int lastYear = view.asOf().plusDays(1).getYear() - 1;
        this.panel = empty(Math.max(lastYear, PairPanel.FIRST_YEAR));
    }

    /** Reads the panel. */
    public static PairPanel read(WorldView view) {
        PanelReader reader = new PanelReader(view);
        int votes = new VoteStrand(view, reader.panel).fill(reader.datasets);
        int pledges = new PledgeStrand(view, reader.panel).fill(reader.datasets);
        int trade = new TradeStrand(view, reader.panel).fill(reader.datasets);
        int disputes = reader.fillDisputes();
        reader.fillPower();
        reader.fillNeighbors();
        reader.panel.setReach(new PairPanel.Reach(votes, pledges, disputes, trade, reader.datasets));
        return reader.panel;
    }

    private static PairPanel empty(int lastYear) {
        List<State> states = StateSystem.standard().listStates().stream()
                .filter(state -> isEverMember(state, lastYear))
                .toList();
        int years = lastYear - PairPanel.FIRST_YEAR + 1;
        boolean[] member = new boolean[states.size() * years];
        for (int i = 0; i < states.size(); i++) {
            for (int y = 0; y < years; y++) {
                member[i * years + y] = isMember(states.get(i), PairPanel.FIRST_YEAR + y);
            }
        }
        return new PairPanel(states.stream().map(State::id).toList(), lastYear, member);
    }

    private static boolean isMember(State state, int year) {
        return state.isCowMember(LocalDate.of(year, 12, 31));
    }

    private static boolean isEverMember(State state, int lastYear) {
        for (int year = PairPanel.FIRST_YEAR; year <= lastYear; year++) {
            if (isMember(state, year)) {
                return true;
            }
        }
        return false;
    }

    private void fillPower() {
        for (String dataset : DatasetChoice.covering(view, Family.CAPABILITIES)) {
            StateYears rows = view.capabilities(dataset, "cinc");
            if (rows.size() > 0) {
                for (int i = 0; i < rows.size(); i++) {
                    int state = panel.indexOf(rows.state(i));
                    if (state >= 0 && isInside(rows.year(i))) {
                        panel.power[panel.stateCell(state, rows.year(i))] = (float) rows.value(i);
                    }
                }
                datasets.add(dataset);
                return;
            }
        }
    }

    /** Neighbors by the dataset, and as in its last year after that. */
    private void fillNeighbors() {
        Optional<String> dataset = DatasetChoice.covering(view, Family.SERIES).stream()
                .filter(id -> id.endsWith(CONTIGUITY))
                .findFirst();
        if (dataset.isEmpty()) {
            return;
        }
        datasets.add(dataset.get());
        FlowTotals rows = view.pairFigures(dataset.get(), CONTIGUITY);
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            last = Math.max(last, rows.year(i));
            mark(rows, i, rows.year(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int year = last + 1; rows.year(i) == last && year <= panel.lastYear(); year++) {
                mark(rows, i, year);
            }
        }
    }

    private void mark(FlowTotals rows, int i, int year) {
        int one = panel.indexOf(rows.source(i));
        int other = panel.indexOf(rows.target(i));
        if (one >= 0 && other >= 0 && one != other && isInside(year)) {
            panel.near[panel.cell(panel.pair(one, other), year)] = true;
        }
    }

    private int fillDisputes() {
        Optional<String> dataset = DatasetChoice.covering(view, Family.CONFLICTS).stream()
                .filter(id -> id.contains("mid"))
                .findFirst();
        if (dataset.isEmpty()) {
            return 0;
        }
        datasets.add(dataset.get());
        for (Conflict each : view.listAll(Conflict.class, dataset.get())) {
            if (each.kind().startsWith(DISPUTE)) {
                addDispute(each);
            }
        }
        return lastYear(DatasetChoice.coverage(view, dataset.get(), Family.CONFLICTS), panel);
    }

    private void addDispute(Conflict row) {
        StateId first = row.sideA().state();
        Actor against = row.sideB();
        StateId second = against == null ? null : against.state();
        int year = row.span().from().getYear();
        if (first == null || second == null || first.equals(second) || !isInside(year)) {
            return;
        }
        int one = panel.indexOf(first.iso3());
        int other = panel.indexOf(second.iso3());
        if (one >= 0 && other >= 0) {
            int cell = panel.cell(panel.pair(one, other), year);
            panel.hostility[cell] = (byte) Math.max(panel.hostility[cell], level(row));
        }
    }

    private static int level(Conflict row) {
        String hostility = row.hostility();
        if (hostility == null || hostility.isEmpty() || !Character.isDigit(hostility.charAt(0))) {
            return 1;
        }
        return Character.digit(hostility.charAt(0), 10);
    }

    private boolean isInside(int year) {
        return year >= PairPanel.FIRST_YEAR && year <= panel.lastYear();
    }

    /** The last whole year that the coverage reaches, not beyond the panel; 0 when it reaches none. */
    static int lastYear(List<Coverage> coverage, PairPanel panel) {
        return coverage.stream()
                .mapToInt(c -> c.to().plusDays(1).getYear() - 1)
                .map(year -> Math.min(year, panel.lastYear()))
                .max()
                .orElse(0);
    }
}
