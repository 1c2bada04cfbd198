package org.entente.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.web.api.Answerer;
import org.entente.web.api.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The datasets that an answer names, with how to cite them and their terms. Safe for many threads. */
final class Citations {

    private final Answerer answerer;
    private String state = "";
    private List<Map<String, Object>> datasets = List.of();

    Citations(Answerer answerer) {
        this.answerer = answerer;
    }

    List<Map<String, Object>> of(String answer) {
        return datasets().stream()
                .filter(dataset -> names(answer, String.valueOf(dataset.get("id"))))
                .toList();
    }

    /** A name counts where it is not a piece of a longer one. */
    private static boolean names(String answer, String id) {
        for (int at = answer.indexOf(id); at >= 0; at = answer.indexOf(id, at + 1)) {
            boolean begins = at == 0 || !isPart(answer.charAt(at - 1));
            boolean ends = at + id.length() == answer.length() || !isPart(answer.charAt(at + id.length()));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-';
    }

    private synchronized List<Map<String, Object>> datasets() {
        String now = answerer.state();
        if (!now.equals(state)) {
            Reply reply = answerer.run(List.of("sources", "--json"));
            List<Map<String, Object>> all = new ArrayList<>();
            if (reply.isAnswer()) {
                for (JsonNode each : JsonMapper.shared().readTree(reply.out()).at("/datasets")) {
                    Map<String, Object> one = new LinkedHashMap<>();
                    for (String field : List.of("id", "title", "version", "citation", "terms")) {
                        one.put(field, each.path(field).asString(""));
                    }
                    all.add(one);
                }
            }
            datasets = List.copyOf(all);
            state = now;
        }
        return datasets;
    }
}
