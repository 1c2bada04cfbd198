package org.entente.web.page.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.measure.VoteRecord;
import org.entente.measure.camps.CampReader;
import org.entente.series.WorldView;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.draw.WorldMap;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.frame.World;
import org.entente.web.page.votes.LeadingStates;

/**
 * Camps of one session on the map.
 *
 * @param camps the greatest first; none when the session cannot be divided
 * @param figure the map
 */
public record CampsModel(List<Camp> camps, Figure figure) implements PartModel {

    private static final int COLORS = 5;
    private static final int NAMED = 4;

    /**
     * All sessions divided.
     *
     * @param steps camps of each session
     * @param leading states in order of their capability, the greatest first; none when no capabilities are known
     */
    record Divided(List<CampReader.Step> steps, List<String> leading) {

        private static final int MOST = 60;

        static Divided of(World world, int from, int to) {
            WorldView view = world.view();
            List<CampReader.Step> steps =
                    new CampReader(view, new VoteRecord(view), world.kept()).history(from, to, Double.NaN);
            List<String> all = steps.stream()
                    .flatMap(step -> step.camps().values().stream())
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            return new Divided(steps, LeadingStates.of(view, view.asOf().getYear(), all, MOST));
        }

        /** Members with the greatest first; those of whom no capability is known keep their order. */
        private List<String> leadingFirst(List<String> members) {
            List<String> ordered = new ArrayList<>(leading);
            ordered.retainAll(members);
            members.stream().filter(member -> !ordered.contains(member)).forEach(ordered::add);
            return ordered;
        }
    }

    /**
     * A camp.
     *
     * @param color class of its color
     * @param members the greatest first
     */
    public record Camp(String label, String color, List<String> members) {

        /** Copies the list. */
        public Camp {
            members = List.copyOf(members);
        }

        /** Names of the first members, for a line of words. */
        public String named() {
            return members.stream().limit(NAMED).map(Show::state).collect(Collectors.joining(", "));
        }
    }

    /** Copies the list. */
    public CampsModel {
        camps = List.copyOf(camps);
    }

    static CampsModel of(Divided divided, int session, WorldSettings settings) {
        List<Camp> camps = new ArrayList<>();
        Map<String, String> shades = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        divided.steps().stream()
                .filter(step -> step.session() == session)
                .findFirst()
                .ifPresent(step -> {
                    List<Map.Entry<String, List<String>>> sorted =
                            new ArrayList<>(step.camps().entrySet());
                    sorted.sort(Comparator.comparingInt((Map.Entry<String, List<String>> e) ->
                                    -e.getValue().size())
                            .thenComparing(Map.Entry::getKey));
                    for (Map.Entry<String, List<String>> each : sorted) {
                        String color = camps.size() < COLORS ? "c" + camps.size() : "z0";
                        camps.add(new Camp(each.getKey(), color, divided.leadingFirst(each.getValue())));
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
