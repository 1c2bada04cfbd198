package org.entente.web.api;

import java.util.ArrayList;
import java.util.List;

/**
 * One question that can be asked.
 *
 * @param id its name, unique
 * @param path address below {@code /api/v1}
 * @param command words of the command that answers
 * @param parameters what a request may say beside {@code as-of}, {@code format}, {@code limit} and {@code offset}
 * @param output where the command leaves its answer
 * @param rows where in the answer the rows are that CSV holds and pages cut, as a JSON pointer
 * @param about one sentence
 */
public record Operation(
        String id,
        String path,
        List<String> command,
        List<Parameter> parameters,
        Output output,
        String rows,
        String about) {

    /** Where the answer is. */
    public enum Output {
        /** JSON on standard output. */
        PRINTED,
        /** JSON on standard output that also rests on files beside the record, so that its state does not tell whether it changed. */
        PRINTED_FROM_FILES,
        /** A CSV file. */
        FILE
    }

    /** Copies the lists. */
    public Operation {
        command = List.copyOf(command);
        parameters = List.copyOf(parameters);
    }

    static Operation of(String path, String rows, String about, Parameter... more) {
        String word = path.split("/", -1)[1];
        return new Operation(idOf(path), path, List.of(word), parameters(path, more), Output.PRINTED, rows, about);
    }

    Operation by(String... words) {
        return new Operation(id, path, List.of(words), parameters, output, rows, about);
    }

    Operation to(Output where) {
        return new Operation(id, path, command, parameters, where, rows, about);
    }

    private static String idOf(String path) {
        return path.substring(1).replaceAll("[{}]", "").replace('/', '-');
    }

    /** Parts of the path called a or b are states. */
    private static List<Parameter> parameters(String path, Parameter... more) {
        List<Parameter> all = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("{a}") || part.equals("{b}")) {
                all.add(Parameter.state(part.substring(1, 2)));
            }
        }
        all.addAll(List.of(more));
        return all;
    }
}
