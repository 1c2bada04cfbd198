package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.coder.PairOpinion;
import org.entente.coder.TextSpan;
import org.entente.coder.engine.PairJudge;
import org.entente.coder.text.CodePoints;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads texts with two marked actors, one a line, and prints what is between them. */
final class CodePairs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PairJudge judge;
    private final boolean explained;

    CodePairs(PairJudge judge, boolean explained) {
        this.judge = judge;
        this.explained = explained;
    }

    void print(Path file, PrintWriter out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonOutput.print(out, object(line, file.getFileName() + " line " + number));
                }
            }
        }
    }

    private Map<String, Object> object(String line, String place) {
        JsonNode node = node(line, place);
        JsonNode text = node.get("text");
        if (text == null || !text.isString()) {
            throw new IllegalArgumentException(
                    place + ": the object has no \"text\". Write {\"id\",\"text\",\"source\":[s,e],\"target\":[s,e]}.");
        }
        CodePoints points = new CodePoints(text.asString());
        PairOpinion opinion =
                judge.judge(text.asString(), span(node, "source", points, place), span(node, "target", points, place));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", node.get("id"));
        object.put("plover", opinion.plover() == null ? null : opinion.plover().name());
        object.put("cameo", opinion.cameo());
        object.put(
                "quad",
                opinion.plover() == null ? null : opinion.plover().quad().code());
        object.put("status", opinion.status().code());
        object.put("probability", opinion.probability());
        if (explained) {
            object.put("explain", opinion.rule());
        }
        return object;
    }

    private static JsonNode node(String line, String place) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(place + ": the line is not JSON (" + e.getOriginalMessage() + ").", e);
        }
    }

    private static TextSpan span(JsonNode node, String key, CodePoints points, String place) {
        JsonNode span = node.get(key);
        if (span == null
                || span.size() != 2
                || !span.get(0).isInt()
                || !span.get(1).isInt()
                || span.get(0).asInt() < 0
                || span.get(1).asInt() < span.get(0).asInt()) {
            throw new IllegalArgumentException(place + ": the " + key + " (" + span
                    + ") must be [start,end] in code points of the text, as in [0,6].");
        }
        return new TextSpan(
                points.unit(span.get(0).asInt()), points.unit(span.get(1).asInt()));
    }
}
