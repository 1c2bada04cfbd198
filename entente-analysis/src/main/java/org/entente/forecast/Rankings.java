package org.entente.forecast;

import java.util.List;
import java.util.Locale;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.internal.RankExplainer;

/** Answers one question about a temporal knowledge graph, with reasons. */
public final class Rankings {

    private Rankings() {}

    /**
     * Learns from everything before a step and ranks who may follow then.
     *
     * @param settings how it is trained; part and cut do not matter
     * @param subject name of the actor that is given
     * @param relation name of the relation
     * @param forObject whether the object is asked for; else the subject
     * @param step the step asked about; facts from it on are not looked at
     * @param most how many answers
     * @throws IllegalArgumentException when there is no such actor or relation, or nothing to learn from
     */
    public static RankedAnswers rank(
            Quadruples data,
            EvaluationSettings settings,
            String subject,
            String relation,
            boolean forObject,
            int step,
            int most) {
        int s = find(data.entities(), subject, "actor");
        int r = find(data.relations(), relation, "relation");
        RankExplainer explainer = new RankExplainer(data, settings, step);
        return explainer.explain(s, forObject ? r : r + data.relationCount(), most);
    }

    private static int find(List<String> names, String name, String kind) {
        String wanted = plain(name);
        for (int i = 0; i < names.size(); i++) {
            if (plain(names.get(i)).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        String like = names.stream()
                .filter(each -> plain(each).toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .limit(3)
                .reduce((a, b) -> a + ", " + b)
                .orElse("another spelling");
        throw new IllegalArgumentException(
                "There is no " + kind + " called (" + name + ") in the folder. Maybe " + like + "?");
    }

    private static String plain(String name) {
        return name.replace('_', ' ').strip();
    }
}
