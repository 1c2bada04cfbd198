package org.entente.web.page.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.series.RecordView;
import org.entente.web.page.draw.Matrix;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.Agreement;

/**
 * Ties of the states that weigh most, as votes of one session tell them.
 *
 * @param figures the matrix; none when the session is not known
 */
public record TiesModel(List<Figure> figures) implements PartModel {

    /** States that a matrix of a page has room for: members of the Security Council's permanent five and of the G20, neighbors of crises. */
    private static final Set<String> SHOWN = Set.of(
            "ARG", "ARM", "AUS", "AZE", "BLR", "BRA", "CAN", "CHN", "CUB", "DEU", "DZA", "EGY", "ETH", "FRA", "GBR",
            "GEO", "IDN", "IND", "IRN", "IRQ", "ISR", "ITA", "JPN", "KAZ", "KOR", "MEX", "MMR", "NGA", "PAK", "POL",
            "PRK", "RUS", "SAU", "SRB", "SYR", "TUR", "UKR", "USA", "VEN", "VNM", "ZAF");

    /** Copies the list. */
    public TiesModel {
        figures = List.copyOf(figures);
    }

    static TiesModel of(RecordView view, int session) {
        return Agreement.of(view, session)
                .map(votes -> new TiesModel(List.of(figure(votes, view.asOf()))))
                .orElse(new TiesModel(List.of()));
    }

    private static Figure figure(Agreement votes, LocalDate asOf) {
        List<String> states = votes.states().stream().filter(SHOWN::contains).toList();
        Matrix.Tie tie = (i, j) -> votes.of(states.get(i), states.get(j));
        int[] order = Matrix.order(states.size(), tie);
        String title = Texts.t("world.matrix.title", votes.session());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                rows.add(List.of(states.get(i), states.get(j), Show.cell(tie.of(i, j))));
            }
        }
        return Figure.of(
                "matrix",
                title,
                Texts.t("world.matrix.caption", states.size()),
                Matrix.draw(
                        "matrix",
                        title,
                        Texts.t("world.matrix.caption", states.size()),
                        states,
                        order,
                        tie,
                        new double[] {0.2, 1}),
                new DataTable(title, List.of("a", "b", "agreement"), rows),
                SeriesFigures.source(votes.dataset(), asOf));
    }
}
