package org.entente.web.page.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.measure.camps.CampReader;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.draw.WorldMap;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/**
 * Camps of one session on the map.
 *
 * @param camps the greatest first; none when the session cannot be divided
 * @param figure the map
 */
public record CampsModel(List<Camp> camps, Figure figure) implements PartModel {

    private static final int COLORS = 5;

    /** A camp with its color and members. */
    public record Camp(String label, String color, List<String> members) {

        /** Copies the list. */
        public Camp {
            members = List.copyOf(members);
        }
    }

    /** Copies the list. */
    public CampsModel {
        camps = List.copyOf(camps);
    }

    static CampsModel of(List<CampReader.Step> all, int session, WorldSettings settings) {
        List<Camp> camps = new ArrayList<>();
        Map<String, String> shades = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        all.stream().filter(step -> step.session() == session).findFirst().ifPresent(step -> {
            List<Map.Entry<String, List<String>>> sorted =
                    new ArrayList<>(step.camps().entrySet());
            sorted.sort(Comparator.comparingInt(
                            (Map.Entry<String, List<String>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey));
            for (Map.Entry<String, List<String>> each : sorted) {
                String color = camps.size() < COLORS ? "c" + camps.size() : "z0";
                camps.add(new Camp(each.getKey(), color, each.getValue()));
                each.getValue().forEach(state -> {
                    shades.put(state, color);
                    words.put(state, Texts.t("world.camp", each.getKey()));
                    rows.add(List.of(state, Show.state(state), each.getKey()));
                });
            }
        });
        String title = Texts.t("world.map.title", session);
        String description = Texts.t("world.map.description", camps.size());
        return new CampsModel(
                camps,
                Figure.of(
                        "map",
                        title,
                        Texts.t("world.map.caption"),
                        WorldMap.draw("map", title, description, shades, words),
                        new DataTable(title, List.of("state", "name", "camp"), rows),
                        SeriesFigures.source("Natural Earth; " + settings.datasets(), settings.asOf())));
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }
}
