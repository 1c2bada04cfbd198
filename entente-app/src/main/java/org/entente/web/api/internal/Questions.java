package org.entente.web.api.internal;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entente.actor.StateSystem;
import org.entente.time.PartialDate;
import org.entente.web.api.Operation;
import org.entente.web.api.Parameter;
import org.entente.web.api.Parameter.Kind;
import org.entente.web.api.Problem;
import org.jspecify.annotations.Nullable;

/** Turns a request into the words of its command. */
public final class Questions {

    /** What every request may say. */
    public static final Set<String> EVERYWHERE = Set.of("as-of", "format", "limit", "offset");

    private Questions() {}

    /**
     * The command and its words; what comes from a request can be neither an option of its own nor a file of arguments.
     *
     * @throws Problem when the request says what is not known here
     */
    public static List<String> words(Operation operation, Context ctx) {
        return words(operation, ctx::pathParam, ctx.queryParamMap());
    }

    /**
     * The same for what did not come by an address.
     *
     * @param path values of what is part of the path, by name
     * @param query all values of the rest, by name
     */
    public static List<String> words(Operation operation, UnaryOperator<String> path, Map<String, List<String>> query) {
        requireKnown(operation, query.keySet());
        List<String> words = new ArrayList<>(operation.command());
        List<String> arguments = new ArrayList<>();
        words.add("--json");
        words.add("--as-of=" + asOf(query));
        for (Parameter parameter : operation.parameters()) {
            add(parameter, path, query, words, arguments);
        }
        words.add("--");
        words.addAll(arguments);
        return words;
    }

    private static void add(
            Parameter parameter,
            UnaryOperator<String> path,
            Map<String, List<String>> query,
            List<String> words,
            List<String> arguments) {
        if (parameter.isInPath()) {
            String value = path.apply(parameter.name());
            if (parameter.kind() == Kind.STATE) {
                requireState(value);
            }
            arguments.add(value);
            return;
        }
        List<String> values = query.getOrDefault(parameter.name(), List.of());
        if (parameter.kind() == Kind.ARGUMENT) {
            arguments.addAll(values);
        } else if (!values.isEmpty()) {
            String value = single(parameter.name(), values);
            if (parameter.kind() == Kind.OPTION) {
                words.add("--" + parameter.name() + "=" + value);
            } else if (isOn(parameter.name(), value)) {
                words.add("--" + parameter.name());
            }
        }
    }

    private static boolean isOn(String name, String value) {
        if (!Set.of("true", "false").contains(value)) {
            throw new Problem(400, "The parameter " + name + " (" + value + ") must be true or false.");
        }
        return value.equals("true");
    }

    private static String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw new Problem(400, "The parameter " + name + " is given " + values.size() + " times. Give it once.");
        }
        return values.getFirst();
    }

    private static void requireState(String name) {
        try {
            StateSystem.standard().getStateNamed(name, null);
        } catch (IllegalArgumentException e) {
            throw new Problem(404, String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate asOf(Map<String, List<String>> query) {
        List<String> given = query.getOrDefault("as-of", List.of());
        String text = given.isEmpty() ? null : given.getFirst();
        try {
            return text == null
                    ? LocalDate.now(ZoneOffset.UTC)
                    : PartialDate.parse(text).last();
        } catch (IllegalArgumentException e) {
            throw new Problem(400, String.valueOf(e.getMessage()));
        }
    }

    /** Whether CSV is wanted; {@code format} counts before the header. */
    public static boolean wantsCsv(Context ctx) {
        String format = ctx.queryParam("format");
        if (format != null) {
            if (!Set.of("json", "csv").contains(format)) {
                throw new Problem(400, "The format (" + format + ") must be json or csv.");
            }
            return format.equals("csv");
        }
        return wantsCsv(ctx.header("Accept"));
    }

    private static boolean wantsCsv(@Nullable String accept) {
        if (accept == null || accept.contains("*/*") || accept.contains("json")) {
            return false;
        }
        if (accept.contains("text/csv")) {
            return true;
        }
        throw new Problem(406, "Answers are application/json or text/csv, not " + accept + ".");
    }

    /** A misspelt parameter must not pass for one that was left out. */
    private static void requireKnown(Operation operation, Set<String> given) {
        Set<String> known = new TreeSet<>(EVERYWHERE);
        operation.parameters().stream()
                .filter(p -> !p.isInPath())
                .map(Parameter::name)
                .forEach(known::add);
        for (String name : given) {
            if (!known.contains(name)) {
                throw new Problem(
                        400, "There is no parameter (" + name + ") here. Use " + String.join(", ", known) + ".");
            }
        }
    }
}
