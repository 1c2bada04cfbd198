package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.pipeline.Home;
import org.entente.web.api.Answerer;
import org.entente.web.api.ApiRoutes;
import org.entente.web.api.SubmitRoutes;
import org.entente.web.operation.Metrics;
import org.entente.web.operation.OperationRoutes;
import org.entente.web.operation.Tokens;
import org.entente.web.site.Routes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of a server: where it listens, whose tokens it asks for, where its log goes. */
final class ServerOptions {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen at (default: ${DEFAULT-VALUE}). Any other than this machine's own needs tokens.")
    private String host = "127.0.0.1";

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "File of tokens (default: tokens.tsv in the program's own folder).")
    private @Nullable Path tokens;

    @Option(names = "--require-token", description = "Ask for a token on this machine too.")
    private boolean requireToken;

    @Option(names = "--log", description = "Write one JSON line a request to standard error.")
    private boolean log;

    private final Metrics metrics = new Metrics();

    /** What the server counts, to which more may be added. */
    Metrics metrics() {
        return metrics;
    }

    String host() {
        return host;
    }

    /** Whether others can reach it. */
    boolean isExposed() {
        return !LOOPBACK.contains(host);
    }

    private boolean needsTokens() {
        return isExposed() || requireToken;
    }

    static Path tokenFile(@Nullable Path named) {
        return named == null ? Home.folder().resolve("tokens.tsv") : named;
    }

    /**
     * The parts of a server that are not pages.
     *
     * @throws IllegalArgumentException when tokens are needed and there are none
     */
    List<Routes> parts(CommonOptions common, PrintWriter err) {
        Path file = tokenFile(tokens);
        Tokens known = new Tokens(file, Clock.systemUTC());
        if (needsTokens() && known.list().isEmpty()) {
            throw new IllegalArgumentException("The address (" + host + ") can be reached by others, and " + file
                    + " holds no token to tell them by. Make one with: entente token add NAME --scope read.");
        }
        Answerer answerer = new CommandAnswerer(common);
        ApiRoutes api = new ApiRoutes(answerer);
        metrics.gauge("entente_answers_found", "Answers found in memory.", () -> api.found());
        metrics.gauge("entente_answers_computed", "Answers worked out.", () -> api.computed());
        metrics.gauge("entente_answers_bytes", "Room that answers take in memory.", () -> api.bytes());
        return List.of(
                new OperationRoutes(needsTokens() ? known : null, metrics, () -> check(answerer), log ? err : null),
                api,
                new SubmitRoutes(answerer));
    }

    private static Map<String, String> check(Answerer answerer) {
        Map<String, String> checks = new LinkedHashMap<>();
        try {
            answerer.state();
            checks.put("record", "");
        } catch (RuntimeException e) {
            checks.put("record", String.valueOf(e.getMessage()));
        }
        return checks;
    }
}
