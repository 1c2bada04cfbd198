package org.entente.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.entente.actor.StateSystem;
import org.entente.web.api.Answerer;
import org.entente.web.api.OperationRunner;
import org.entente.web.api.Operations;
import tools.jackson.databind.json.JsonMapper;

/** Serves the tools over a pair of streams until the incoming one ends. Every tool only reads. */
public final class McpDoor {

    private static final String INSTRUCTIONS =
            "Answers about states and pairs of states from a record of coded events, votes, treaties, arms, trade and"
                    + " sanctions. A number that is null is unknown, not zero. A coded event is not a fact: say \"coded"
                    + " as\". Name the citations with what you use. Call sources first to see what the record covers.";
    private static final int MOST_CHARACTERS = 200_000;
    private static final ToolAnnotations READS = ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();

    private final OperationRunner runner;
    private final Citations citations;
    private final String version;

    /**
     * A door to the answers of a record.
     *
     * @param version of the program
     */
    public McpDoor(Answerer answerer, String version) {
        this.runner = new OperationRunner(answerer);
        this.citations = new Citations(answerer);
        this.version = version;
    }

    /** Serves until the client closes its end. Nothing else may write to the outgoing stream. */
    public void serve(InputStream in, OutputStream out) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        StdioServerTransportProvider transport =
                new StdioServerTransportProvider(McpJsonDefaults.getMapper(), new Ending(in, ended), out);
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("entente", version)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(tools())
                .build();
        ended.await();
        server.closeGracefully();
    }

    private List<SyncToolSpecification> tools() {
        List<SyncToolSpecification> tools = new ArrayList<>();
        for (AnswerTool tool : AnswerTool.of(Operations.all())) {
            tools.add(tool(tool.name(), tool.description(), tool.schema(), call -> tool.answer(runner, call)));
        }
        Map<String, Object> schema = Map.of(
                "type",
                "object",
                "properties",
                Map.of("name", Map.of("type", "string", "description", "A name or code, in any script.")),
                "required",
                List.of("name"));
        tools.add(tool(
                "search_actor",
                "Which state a name or code means, with its ISO-3, Correlates of War and Gleditsch-Ward codes.",
                schema,
                call -> search(String.valueOf(call.get("name")))));
        return tools;
    }

    private static String search(String name) {
        return JsonMapper.shared().writeValueAsString(StateSystem.standard().getStateNamed(name, null));
    }

    private SyncToolSpecification tool(
            String name, String about, Map<String, Object> schema, Function<Map<String, Object>, String> answer) {
        Tool tool =
                Tool.builder(name, schema).description(about).annotations(READS).build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((exchange, call) -> answer(answer, call.arguments() == null ? Map.of() : call.arguments()))
                .build();
    }

    private CallToolResult answer(Function<Map<String, Object>, String> answer, Map<String, Object> arguments) {
        try {
            String text = answer.apply(arguments);
            if (text.length() > MOST_CHARACTERS) {
                return mistake(
                        "The answer has " + text.length() + " characters, and at most " + MOST_CHARACTERS
                                + " are sent. Ask with a smaller limit, or for one part: bond, similarity, ledger, shifts, rows.");
            }
            Map<String, Object> cited = new LinkedHashMap<>();
            cited.put("citations", citations.of(text));
            return CallToolResult.builder()
                    .addTextContent(text.strip())
                    .addTextContent(JsonMapper.shared().writeValueAsString(cited))
                    .isError(false)
                    .build();
        } catch (RuntimeException e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return mistake(message.lines().findFirst().orElse(message));
        }
    }

    private static CallToolResult mistake(String line) {
        return CallToolResult.builder().addTextContent(line).isError(true).build();
    }

    /** Tells when a stream has ended. */
    private static final class Ending extends FilterInputStream {

        private final CountDownLatch ended;

        Ending(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return tell(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return tell(super.read(bytes, from, length));
        }

        private int tell(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
