package org.entente.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.web.api.Operation.Output;
import org.entente.web.api.internal.Body;
import org.entente.web.api.internal.Page;
import org.entente.web.api.internal.Questions;

/** Answers operations, for whatever face asks them. Safe for many threads. */
public final class OperationRunner {

    private static final long MOST_FILE_BYTES = 64L << 20;

    private final Answerer answerer;

    /** A runner whose answers come from a record. */
    public OperationRunner(Answerer answerer) {
        this.answerer = answerer;
    }

    /**
     * Answers as JSON.
     *
     * @param path values of what is part of the operation's path, by name
     * @param query all values of the rest, by name
     * @param offset rows to pass over
     * @param limit most rows
     * @throws Problem when the question says what is not known here, or the command fails; its message is one line
     */
    public String ask(
            Operation operation, Map<String, String> path, Map<String, List<String>> query, long offset, long limit) {
        Reply reply = run(operation, Questions.words(operation, name -> path.getOrDefault(name, ""), query));
        if (!reply.isAnswer()) {
            throw new Problem(reply.isMistake() ? 400 : 500, reply.error());
        }
        Page page = new Page(offset, limit);
        return operation.output() == Output.FILE
                ? Body.ofCsv(reply.out(), false, page).text()
                : Body.ofJson(reply.out(), operation.rows(), false, page).text();
    }

    /** Runs the command of an operation; what it writes to a file is read from there. */
    Reply run(Operation operation, List<String> words) {
        return operation.output() == Output.FILE ? runToFile(words) : answerer.run(words);
    }

    private Reply runToFile(List<String> words) {
        try {
            Path folder = Files.createTempDirectory("entente-answer");
            Path file = folder.resolve("answer.csv");
            try {
                List<String> all = new ArrayList<>(words);
                all.add(1, "-o=" + file);
                Reply reply = answerer.run(all);
                return reply.isAnswer() ? new Reply(0, read(file), "") : reply;
            } finally {
                deleteAll(folder);
            }
        } catch (IOException e) {
            throw new Problem(500, "The answer could not be written: " + e.getMessage() + ".");
        }
    }

    private static String read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_FILE_BYTES) {
            throw new Problem(
                    413,
                    "The answer has " + size + " bytes, and at most " + MOST_FILE_BYTES
                            + " are sent. Ask for fewer pairs or states, or use the command.");
        }
        return Files.readString(file);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
