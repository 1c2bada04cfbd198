package org.entente.web.page.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.series.WorldView;
import org.entente.web.page.draw.Matrix;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.Agreement;

/**
 * Ties of some states, as votes of one session tell them.
 *
 * @param session number of the session
 * @param asked which states were asked for; empty for those with the greatest capability
 * @param groups ids of groups that may be asked for
 * @param regions names of regions that may be asked for
 * @param figures the matrix; none when too little is known
 */
public record TiesModel(int session, String asked, List<String> groups, List<String> regions, List<Figure> figures)
        implements PartModel {

    private static final int FEWEST_STATES = 3;
    private static final int YEAR_OF_SESSION_ZERO = 1945;

    /** Copies the lists. */
    public TiesModel {
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
        figures = List.copyOf(figures);
    }

    static TiesModel of(WorldView view, int session, String asked) {
        LocalDate day = LocalDate.of(YEAR_OF_SESSION_ZERO + session, 12, 31);
        return Agreement.of(view, session)
                .map(votes -> of(session, TiesChoice.of(view, asked, day, votes.states()), votes, view.asOf()))
                .orElse(new TiesModel(session, "", List.of(), List.of(), List.of()));
    }

    private static TiesModel of(int session, TiesChoice choice, Agreement votes, LocalDate asOf) {
        List<Figure> figures =
                choice.states().size() < FEWEST_STATES ? List.of() : List.of(figure(choice, votes, asOf));
        return new TiesModel(session, choice.asked(), choice.groups(), choice.regions(), figures);
    }

    private static Figure figure(TiesChoice choice, Agreement votes, LocalDate asOf) {
        List<String> states = choice.states();
        Matrix.Tie tie = (i, j) -> votes.of(states.get(i), states.get(j));
        int[] order = Matrix.order(states.size(), tie);
        String title = Texts.t("world.matrix.title", votes.session());
        String caption = Texts.t("world.matrix.caption", states.size(), choice.words());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                rows.add(List.of(states.get(i), states.get(j), Show.cell(tie.of(i, j))));
            }
        }
        return Figure.of(
                "matrix",
                title,
                caption,
                Matrix.draw("matrix", title, caption, states, order, tie, new double[] {0.2, 1}),
                new DataTable(title, List.of("a", "b", "agreement"), rows),
                SeriesFigures.source(votes.dataset(), asOf));
    }
}
