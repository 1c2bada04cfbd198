package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.motive.Motive;
import org.entente.answer.motive.durability.Method;
import org.entente.answer.motive.durability.Scoreboard;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.response.Decomposition;
import org.jspecify.annotations.Nullable;

/** A motive as JSON. */
final class MotiveJson {

    private MotiveJson() {}

    static Map<String, Object> of(Motive motive) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("first", motive.first());
        all.put("second", motive.second());
        all.put("asOf", motive.asOf().toString());
        all.put("lastCovered", motive.lastCovered());
        all.put("verdict", motive.verdict());
        all.put("episode", episode(motive.episode()));
        all.put(
                "earlierEpisodes",
                motive.earlier().stream().map(MotiveJson::episode).toList());
        all.put("decomposition", decomposition(motive.decomposition()));
        all.put("leadTest", motive.leadTest());
        Map<String, Object> counterfactual = new LinkedHashMap<>();
        counterfactual.put("model", motive.decomposition().counterfactual());
        counterfactual.put("syntheticControl", motive.counterfactual());
        all.put("counterfactual", counterfactual);
        all.put("durability", motive.durability());
        all.put("evidence", motive.evidence());
        all.put("posterior", motive.posterior());
        all.put("trackRecord", trackRecord(motive.trackRecord()));
        all.put("limits", motive.limits());
        return all;
    }

    private static @Nullable Map<String, Object> episode(@Nullable Episode episode) {
        if (episode == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pair", episode.dyad().toString());
        json.put("base", episode.base());
        json.put("onset", episode.onset());
        json.put("rise", episode.rise());
        json.put("outcome", episode.outcome().code());
        json.put("last", episode.last());
        return json;
    }

    private static Map<String, Object> decomposition(Decomposition decomposition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("identified", decomposition.identified());
        json.put("why", decomposition.why());
        json.put("from", decomposition.from() == 0 ? null : decomposition.from());
        json.put("to", decomposition.to() == 0 ? null : decomposition.to());
        json.put("changeFound", decomposition.changeFound());
        json.put("level", decomposition.level());
        json.put("rise", decomposition.rise());
        json.put("withPressure", decomposition.withPressure());
        json.put("withoutPressure", decomposition.withoutPressure());
        json.put("terms", decomposition.terms());
        json.put("unit", "standard deviations among all pairs of the year");
        return json;
    }

    private static @Nullable Map<String, Object> trackRecord(@Nullable Scoreboard board) {
        if (board == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("years", board.years());
        json.put("episodes", board.scored());
        json.put("barMet", board.isBarMet());
        for (Method method : Method.values()) {
            json.put(method.code(), board.scores().get(method));
        }
        json.put("summary", MotiveValidateCommand.verdict(board));
        json.put("calibration", List.copyOf(board.calibration()));
        return json;
    }
}
