package org.entente.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.web.api.Operation;
import org.entente.web.api.OperationRunner;
import org.entente.web.api.Parameter;

/**
 * The operations of one command as one tool: which of them is meant follows from the states that a call names.
 *
 * @param name of the tool
 * @param operations those of one command, in the order of the table
 */
record AnswerTool(String name, List<Operation> operations) {

    private static final Set<String> PAGING = Set.of("limit", "offset");
    private static final long ROWS = 50;
    private static final long MOST_ROWS = 1000;

    AnswerTool {
        operations = List.copyOf(operations);
    }

    /** The tools of a table of operations. */
    static List<AnswerTool> of(List<Operation> table) {
        Map<String, List<Operation>> byCommand = new LinkedHashMap<>();
        for (Operation operation : table) {
            String name = operation.command().stream()
                    .filter(word -> !word.startsWith("-"))
                    .collect(Collectors.joining("_"))
                    .replace('-', '_');
            byCommand.computeIfAbsent(name, n -> new ArrayList<>()).add(operation);
        }
        return byCommand.entrySet().stream()
                .map(each -> new AnswerTool(each.getKey(), each.getValue()))
                .toList();
    }

    String description() {
        return operations.stream().map(Operation::about).distinct().collect(Collectors.joining(" "));
    }

    /** What a call may say, as a JSON schema. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Set<String> required = new TreeSet<>();
        for (Parameter parameter : parameters()) {
            properties.put(parameter.name(), property(parameter));
            boolean always = operations.stream().allMatch(o -> o.parameters().contains(parameter));
            if (always && (parameter.isInPath() || parameter.kind() == Parameter.Kind.ARGUMENT)) {
                required.add(parameter.name());
            }
        }
        properties.put("as-of", text("Use only what was known by the end of this day, month or year."));
        properties.put("limit", number("Most rows, 1 to " + MOST_ROWS + " (default: " + ROWS + ").", 1, MOST_ROWS));
        properties.put("offset", number("Rows to pass over.", 0, Integer.MAX_VALUE));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.copyOf(required));
        schema.put("additionalProperties", false);
        return schema;
    }

    private List<Parameter> parameters() {
        Map<String, Parameter> all = new LinkedHashMap<>();
        operations.forEach(o -> o.parameters().forEach(p -> all.putIfAbsent(p.name(), p)));
        return List.copyOf(all.values());
    }

    private static Map<String, Object> property(Parameter parameter) {
        return switch (parameter.kind()) {
            case FLAG -> Map.of("type", "boolean", "description", parameter.about());
            case ARGUMENT ->
                Map.of("type", "array", "items", Map.of("type", "string"), "description", parameter.about());
            default -> text(parameter.about());
        };
    }

    private static Map<String, Object> text(String about) {
        return Map.of("type", "string", "description", about);
    }

    private static Map<String, Object> number(String about, long least, long most) {
        return Map.of("type", "integer", "minimum", least, "maximum", most, "description", about);
    }

    /**
     * Answers a call.
     *
     * @throws IllegalArgumentException when the call names states as no operation wants them
     */
    String answer(OperationRunner runner, Map<String, Object> arguments) {
        Operation operation = choose(arguments.keySet());
        Map<String, String> path = new LinkedHashMap<>();
        Map<String, List<String>> query = new LinkedHashMap<>();
        arguments.forEach((key, value) -> {
            if (isInPath(operation, key)) {
                path.put(key, String.valueOf(value));
            } else if (!PAGING.contains(key)) {
                query.put(
                        key,
                        value instanceof List<?> list
                                ? list.stream().map(String::valueOf).toList()
                                : List.of(String.valueOf(value)));
            }
        });
        return runner.ask(operation, path, query, number(arguments, "offset", 0), number(arguments, "limit", ROWS));
    }

    private static long number(Map<String, Object> arguments, String name, long otherwise) {
        return arguments.get(name) instanceof Number number ? number.longValue() : otherwise;
    }

    private static boolean isInPath(Operation operation, String name) {
        return operation.parameters().stream()
                .anyMatch(p -> p.isInPath() && p.name().equals(name));
    }

    private Operation choose(Set<String> given) {
        return operations.stream()
                .filter(o -> o.parameters().stream()
                        .filter(Parameter::isInPath)
                        .map(Parameter::name)
                        .collect(Collectors.toSet())
                        .equals(given.stream()
                                .filter(name -> operations.stream().anyMatch(any -> isInPath(any, name)))
                                .collect(Collectors.toSet())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The tool " + name + " wants "
                        + operations.stream().map(Operation::path).collect(Collectors.joining(" or ")) + "."));
    }
}
