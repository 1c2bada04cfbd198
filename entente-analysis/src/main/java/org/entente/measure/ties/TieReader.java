package org.entente.measure.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.evidence.EvidenceKey;
import org.entente.flow.FlowKind;
import org.entente.measure.DatasetChoice;
import org.entente.measure.EntryUse;
import org.entente.measure.Keys;
import org.entente.measure.Party;
import org.entente.provenance.Coverage;
import org.entente.series.EventTotals;
import org.entente.series.FlowTotals;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads networks of ties as of a day. A network is given only where a dataset covers all states then: a curated chronicle
 * makes none. Not for several threads at a time.
 */
public final class TieReader {

    private static final int MONTHS = 12;

    private final WorldView view;
    private final Map<String, Optional<Read>> read = new HashMap<>();
    private @Nullable EventTotals events;

    public TieReader(WorldView view) {
        this.view = view;
    }

    /**
     * A network and what it is of.
     *
     * @param dataset where it comes from
     * @param when the day, year or months that it holds for
     * @param until the last day of that
     */
    public record Read(TieKind kind, TieNetwork network, String dataset, String when, LocalDate until) {

        /** The rows that a state's ties are counted from. */
        public EvidenceKey key(StateId state) {
            return switch (kind) {
                case PLEDGES -> Keys.pledges(dataset, state, until);
                case TRADE -> Keys.trade(dataset, state, until.getYear());
                case CONTACTS ->
                    Keys.events(dataset, Keys.COOPERATION, state, Period.ordinalOf(Frequency.MONTH, until), MONTHS);
            };
        }

        /** Where a party stands in the network; empty where none of its states is in it. */
        public Optional<TieNode> find(Party party, LocalDate day) {
            return TieNode.find(this, party, day);
        }
    }

    /** The network of a kind on a day; empty where no dataset covers it. */
    public Optional<Read> read(TieKind kind, LocalDate day) {
        return read.computeIfAbsent(kind + " " + day, key -> switch (kind) {
            case PLEDGES -> pledges(day);
            case TRADE -> trade(day);
            case CONTACTS -> contacts(day);
        });
    }

    private Optional<Read> pledges(LocalDate day) {
        for (String dataset : DatasetChoice.covering(view, Family.PLEDGES)) {
            if (covers(DatasetChoice.coverage(view, dataset, Family.PLEDGES), day)) {
                TieNetwork network = new TieNetwork(members(day));
                byTreaty(dataset, day).values().forEach(members -> tie(network, List.copyOf(members)));
                return Optional.of(new Read(TieKind.PLEDGES, network, dataset, day.toString(), day));
            }
        }
        return Optional.empty();
    }

    private static boolean covers(List<Coverage> coverage, LocalDate day) {
        return coverage.stream().anyMatch(c -> c.contains(day) && c.absentMeansZero());
    }

    private Map<String, TreeSet<String>> byTreaty(String dataset, LocalDate day) {
        Map<String, TreeSet<String>> treaties = new HashMap<>();
        for (Pledge each : view.listPledgesInForce(dataset, day)) {
            TreeSet<String> members = treaties.computeIfAbsent(
                    each.toward() == null ? each.treaty() : each.treaty() + " " + each.member() + each.toward(),
                    key -> new TreeSet<>());
            members.add(each.member().iso3());
            if (each.toward() != null) {
                members.add(each.toward().iso3());
            }
        }
        return treaties;
    }

    private static void tie(TieNetwork network, List<String> members) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                network.add(members.get(i), members.get(j), 1);
            }
        }
    }

    private Optional<Read> trade(LocalDate day) {
        for (String dataset : DatasetChoice.covering(view, Family.FLOWS)) {
            FlowTotals flows = view.latestFlowTotals(dataset, FlowKind.TRADE, lastYear(dataset, day));
            if (flows.size() > 0) {
                LocalDate end = LocalDate.of(flows.year(0), 12, 31);
                TieNetwork network = new TieNetwork(members(end));
                for (int i = 0; i < flows.size(); i++) {
                    network.add(
                            EventArray.unpack(flows.source(i)), EventArray.unpack(flows.target(i)), flows.amount(i));
                }
                return Optional.of(new Read(TieKind.TRADE, network, dataset, String.valueOf(end.getYear()), end));
            }
        }
        return Optional.empty();
    }

    private int lastYear(String dataset, LocalDate day) {
        int covered = DatasetChoice.coverage(view, dataset, Family.FLOWS).stream()
                .mapToInt(c -> c.to().getYear())
                .reduce(Integer.MIN_VALUE, Math::max);
        return Math.min(day.getYear(), covered);
    }

    /** The twelve months up to the last that the dataset covers by the day. */
    private Optional<Read> contacts(LocalDate day) {
        Optional<String> dataset = DatasetChoice.codedEvents(view);
        if (dataset.isEmpty()) {
            return Optional.empty();
        }
        if (events == null) {
            events = view.eventTotals(dataset.get(), null);
        }
        int last = Integer.MIN_VALUE;
        int asked = Period.ordinalOf(Frequency.MONTH, day);
        for (int i = 0; i < events.size(); i++) {
            last = events.month(i) <= asked ? Math.max(last, events.month(i)) : last;
        }
        if (last == Integer.MIN_VALUE) {
            return Optional.empty();
        }
        Period month = new Period(Frequency.MONTH, last);
        TieNetwork network = new TieNetwork(members(month.first()));
        for (int i = 0; i < events.size(); i++) {
            boolean counts = events.month(i) <= last && events.month(i) > last - MONTHS;
            if (counts && isBond(events.quadClass(i))) {
                network.add(EventArray.unpack(events.source(i)), EventArray.unpack(events.target(i)), events.events(i));
            }
        }
        return Optional.of(
                new Read(TieKind.CONTACTS, network, dataset.get(), "twelve months to " + month.label(), month.last()));
    }

    private static boolean isBond(int quadClass) {
        return EntryUse.ofQuadClass(QuadClass.values()[quadClass - 1]) == EntryUse.BOND;
    }

    private static List<String> members(LocalDate day) {
        return new ArrayList<>(StateSystem.standard().listMembers(day).stream()
                .map(State::iso3)
                .sorted()
                .toList());
    }
}
