package org.entente.web.page.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.web.page.draw.Bars;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.Agreement;

/**
 * Who votes as a state does, and who does not.
 *
 * @param figures near and far; none when the record holds no votes of it
 * @param partners codes of those shown, the nearest first
 */
public record NearModel(List<Figure> figures, List<String> partners) implements PartModel {

    private static final int SHOWN = 12;

    /** Copies the lists. */
    public NearModel {
        figures = List.copyOf(figures);
        partners = List.copyOf(partners);
    }

    private record Partner(String state, double agreement) {}

    /**
     * Those near and far.
     *
     * @param sessions oldest first, of which the last is shown
     */
    static NearModel of(List<Agreement> sessions, String iso3, LocalDate asOf) {
        if (sessions.isEmpty() || !sessions.getLast().states().contains(iso3)) {
            return new NearModel(List.of(), List.of());
        }
        Agreement votes = sessions.getLast();
        List<Partner> all = new ArrayList<>();
        for (String other : votes.states()) {
            double value = votes.of(iso3, other);
            if (!other.equals(iso3) && !Double.isNaN(value)) {
                all.add(new Partner(other, value));
            }
        }
        all.sort(Comparator.comparingDouble((Partner p) -> -p.agreement()).thenComparing(Partner::state));
        List<Partner> near = all.subList(0, Math.min(SHOWN, all.size()));
        List<Partner> far = new ArrayList<>(all.subList(Math.max(0, all.size() - SHOWN), all.size())).reversed();
        List<String> shown = new ArrayList<>();
        near.forEach(p -> shown.add(p.state()));
        return new NearModel(
                List.of(figure("near", near, all, votes, iso3, asOf), figure("far", far, all, votes, iso3, asOf)),
                shown);
    }

    private static Figure figure(
            String id, List<Partner> shown, List<Partner> all, Agreement votes, String iso3, LocalDate asOf) {
        List<Bars.Bar> bars = shown.stream()
                .map(p -> new Bars.Bar(
                        Show.state(p.state()), p.agreement(), Double.NaN, Double.NaN, Show.decimals(p.agreement(), 2)))
                .toList();
        String title = Texts.t("state." + id + ".title", Show.state(iso3), votes.session());
        List<List<String>> rows = all.stream()
                .map(p -> List.of(p.state(), Show.cell(p.agreement())))
                .toList();
        return Figure.of(
                id,
                title,
                Texts.t("state.near.caption"),
                Bars.column(id, title, Texts.t("state.near.caption"), bars, 0, 1),
                new DataTable(title, List.of("state", "agreement"), rows),
                SeriesFigures.source(votes.dataset(), asOf));
    }
}
