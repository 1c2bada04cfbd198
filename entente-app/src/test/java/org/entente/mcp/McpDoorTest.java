package org.entente.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official client starts the program and speaks with it over its standard streams. */
class McpDoorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path home;

    @Test
    void aClientFindsTheToolsAndGetsAnswersWithCitationsAndMistakesInOneLine() {
        ServerParameters program = new ServerParameters.Builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dentente.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "mcp")
                .build();
        StdioClientTransport transport = new StdioClientTransport(program, McpJsonDefaults.getMapper());
        try (McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .build()) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("entente");
            List<Tool> tools = client.listTools().tools();
            assertThat(tools)
                    .extracting(Tool::name)
                    .contains(
                            "sources",
                            "dossier",
                            "bond",
                            "similarity",
                            "export",
                            "regimes",
                            "search_actor",
                            "watch_alerts");
            assertThat(tools).allSatisfy(tool -> {
                assertThat(tool.annotations().readOnlyHint()).isTrue();
                assertThat(tool.inputSchema()).containsEntry("type", "object");
            });

            CallToolResult regimes = call(client, "regimes", Map.of("a", "Russia", "b", "DPRK", "limit", 3));
            assertThat(regimes.isError()).as(text(regimes, 0)).isFalse();
            JsonNode answer = JsonMapper.shared().readTree(text(regimes, 0));
            assertThat(answer.at("/regimes").size()).isEqualTo(3);
            JsonNode citations = JsonMapper.shared().readTree(text(regimes, 1)).at("/citations");
            assertThat(citations.size()).isPositive();
            citations.forEach(
                    each -> assertThat(each.path("citation").asString("")).isNotEmpty());

            assertThat(text(call(client, "search_actor", Map.of("name", "Северная Корея")), 0))
                    .contains("PRK", "731");
            assertThat(text(call(client, "export", Map.of("family", "pledges", "about", "RUS-PRK")), 0))
                    .contains("\"rows\"", "2024-06-19");

            CallToolResult unknown = call(client, "bond", Map.of("a", "Ruritania", "b", "PRK"));
            assertThat(unknown.isError()).isTrue();
            assertThat(text(unknown, 0)).contains("Ruritania").doesNotContain("\n");
            assertThat(call(client, "bond", Map.of("a", "RUS", "b", "PRK", "c", "x"))
                            .isError())
                    .isTrue();
        }
    }

    private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result, int index) {
        return ((TextContent) result.content().get(index)).text();
    }
}
