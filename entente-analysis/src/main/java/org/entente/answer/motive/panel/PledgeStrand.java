package org.entente.answer.motive.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.measure.DatasetChoice;
import org.entente.pledge.Obligation;
import org.entente.provenance.Coverage;
import org.entente.series.WorldView;

/** The strongest obligation in force between two states at the end of each year, from one dataset. */
final class PledgeStrand {

    private static final String PREFERRED = "cow-alliance";

    private final WorldView view;
    private final PairPanel panel;

    PledgeStrand(WorldView view, PairPanel panel) {
        this.view = view;
        this.panel = panel;
    }

    /** Fills the columns; returns the last year that the dataset covers, 0 when none covers all states. */
    int fill(List<String> datasets) {
        Optional<String> dataset = DatasetChoice.covering(view, Family.PLEDGES).stream()
                .filter(id -> coverage(id).stream().anyMatch(Coverage::absentMeansZero))
                .min(Comparator.comparing((String id) -> !id.equals(PREFERRED)).thenComparing(id -> id));
        if (dataset.isEmpty()) {
            return 0;
        }
        datasets.add(dataset.get());
        int last = PanelReader.lastYear(coverage(dataset.get()), panel);
        fillNone(coverage(dataset.get()));
        Map<String, List<Pledge>> treaties = new HashMap<>();
        for (Pledge each : view.listAll(Pledge.class, dataset.get())) {
            treaties.computeIfAbsent(each.treaty(), key -> new ArrayList<>()).add(each);
        }
        treaties.values().forEach(pledges -> fillTreaty(pledges, last));
        return last;
    }

    private List<Coverage> coverage(String dataset) {
        return DatasetChoice.coverage(view, dataset, Family.PLEDGES);
    }

    private void fillNone(List<Coverage> coverage) {
        for (int year = PairPanel.FIRST_YEAR; year <= panel.lastYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            if (coverage.stream().anyMatch(c -> c.contains(end) && c.absentMeansZero())) {
                for (int pair = 0; pair < panel.pairs(); pair++) {
                    panel.pledge[panel.cell(pair, year)] = 0;
                }
            }
        }
    }

    private void fillTreaty(List<Pledge> pledges, int last) {
        List<Pledge> before = List.of();
        for (int year = PairPanel.FIRST_YEAR; year <= last; year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            List<Pledge> inForce = pledges.stream()
                    .filter(p -> p.inForce().contains(end)
                            && panel.indexOf(p.member().iso3()) >= 0)
                    .toList();
            long members = inForce.stream().map(Pledge::member).distinct().count();
            if (inForce.isEmpty() && before.size() > 2) {
                dissolve(before, year);
            }
            before = inForce;
            for (int a = 0; a < inForce.size(); a++) {
                for (int b = a + 1; b < inForce.size(); b++) {
                    bind(inForce.get(a), inForce.get(b), year, members == 2);
                }
            }
        }
    }

    private void dissolve(List<Pledge> pledges, int year) {
        for (Pledge one : pledges) {
            for (Pledge other : pledges) {
                if (!one.member().equals(other.member())) {
                    int pair = panel.pair(
                            panel.indexOf(one.member().iso3()),
                            panel.indexOf(other.member().iso3()));
                    panel.dissolved[panel.cell(pair, year)] = true;
                }
            }
        }
    }

    /** Two rows bind their members to one another, unless either is toward somebody else. */
    private void bind(Pledge one, Pledge other, int year, boolean alone) {
        boolean mutual = (one.toward() == null || one.toward().equals(other.member()))
                && (other.toward() == null || other.toward().equals(one.member()));
        if (!mutual || one.member().equals(other.member())) {
            return;
        }
        int pair = panel.pair(
                panel.indexOf(one.member().iso3()), panel.indexOf(other.member().iso3()));
        int cell = panel.cell(pair, year);
        float strength = Math.max(strength(one.obligations()), strength(other.obligations()));
        float before = Float.isNaN(panel.pledge[cell]) ? 0 : panel.pledge[cell];
        panel.pledge[cell] = Math.max(before, strength);
        panel.treaties[cell] = (byte) Math.min(Byte.MAX_VALUE, panel.treaties[cell] + 1);
        panel.ownTreaties[cell] = (byte) Math.min(Byte.MAX_VALUE, panel.ownTreaties[cell] + (alone ? 1 : 0));
    }

    private static float strength(Set<Obligation> obligations) {
        if (obligations.contains(Obligation.DEFENSE)) {
            return 1.5f;
        }
        boolean middle = obligations.contains(Obligation.NEUTRALITY) || obligations.contains(Obligation.NONAGGRESSION);
        return middle ? 1 : .5f;
    }
}
