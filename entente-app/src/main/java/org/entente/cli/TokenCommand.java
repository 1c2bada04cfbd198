package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.web.operation.Scope;
import org.entente.web.operation.Token;
import org.entente.web.operation.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes tokens. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Tokens for a server that others can reach: entente token add NAME, list, revoke NAME.",
        subcommands = {TokenCommand.Add.class, TokenCommand.Listing.class, TokenCommand.Revoke.class})
final class TokenCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** What all of them take. */
    static final class Common {

        @Option(
                names = "--tokens",
                paramLabel = "FILE",
                description = "File of tokens (default: tokens.tsv in the program's own folder).")
        private @Nullable Path file;

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--debug", description = "Show stack traces.")
        private boolean debug;

        Tokens tokens() {
            return new Tokens(ServerOptions.tokenFile(file), Clock.systemUTC());
        }
    }

    /** Makes one. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Make a token. It is printed once and kept nowhere; the file holds its hash.")
    static final class Add implements Callable<Integer> {

        @Mixin
        private Common common = new Common();

        @Parameters(paramLabel = "NAME", description = "Who or what it is for.")
        private String name = "";

        @Option(
                names = "--scope",
                defaultValue = "read",
                paramLabel = "read|write",
                description = "What it allows (default: ${DEFAULT-VALUE}).")
        private String scope = "read";

        @Option(
                names = "--days",
                defaultValue = "90",
                paramLabel = "N",
                description = "How long it is taken (default: ${DEFAULT-VALUE}).")
        private int days = 90;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            String secret = common.tokens().add(name, Scope.parse(scope), Duration.ofDays(days));
            PrintWriter out = spec.commandLine().getOut();
            if (common.json) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("name", name);
                json.put("scope", scope);
                json.put("token", secret);
                JsonOutput.print(out, json);
                return 0;
            }
            out.println(secret);
            out.println("It is shown this once. Send it as: Authorization: Bearer TOKEN");
            out.flush();
            return 0;
        }
    }

    /** Lists them. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the tokens, without what they are.")
    static final class Listing implements Callable<Integer> {

        @Mixin
        private Common common = new Common();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            List<Token> all = common.tokens().list();
            if (common.json) {
                JsonOutput.print(
                        out, Map.of("tokens", all.stream().map(Listing::toJson).toList()));
                return 0;
            }
            all.forEach(
                    token -> out.println(token.name() + "  " + token.scope().code() + "  until " + token.expires()));
            out.println(all.isEmpty() ? "There is no token." : all.size() + " in all.");
            out.flush();
            return 0;
        }

        private static Map<String, Object> toJson(Token token) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", token.name());
            json.put("scope", token.scope().code());
            json.put("created", token.created().toString());
            json.put("expires", token.expires().toString());
            return json;
        }
    }

    /** Takes one away. */
    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Take a token away, from the next request on.")
    static final class Revoke implements Callable<Integer> {

        @Mixin
        private Common common = new Common();

        @Parameters(paramLabel = "NAME", description = "Its name.")
        private String name = "";

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            Token gone = common.tokens().revoke(name);
            spec.commandLine().getOut().println("Revoked " + gone.name() + ".");
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
