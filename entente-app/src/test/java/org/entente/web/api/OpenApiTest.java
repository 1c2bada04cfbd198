package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.cli.CommandAnswerer;
import org.entente.web.TestServer;
import org.entente.web.operation.Metrics;
import org.entente.web.operation.OperationRoutes;
import org.entente.web.site.Routes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds {@code openapi.yaml} against the routes of a running server and against its real answers. With
 * {@code -Dentente.golden=write} the file is written anew, from answers on the starter and on the fuller record that
 * {@code -Dentente.samples=FOLDER} names; review its diff.
 */
class OpenApiTest {

    private static final Path FILE = Path.of("src/main/resources/org/entente/web/api/openapi.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final List<String> QUESTIONS = List.of(
            "/sources",
            "/dossier/RUS/PRK",
            "/bond/RUS/PRK",
            "/bond/RUS/CHN?explain=true",
            "/similarity/RUS/PRK",
            "/shifts/RUS/PRK",
            "/ledger/RUS/PRK",
            "/ledger/USA/CHN",
            "/regimes",
            "/regimes/PRK",
            "/regimes/RUS/USA",
            "/significance/RUS/PRK",
            "/ripple/RUS/PRK",
            "/motive/RUS/PRK",
            "/motive/RUS/PRK/history",
            "/forecast/RUS/PRK?horizon=7d",
            "/forecast/RUS?horizon=7d",
            "/forecast-score",
            "/alerts",
            "/pressure/RUS",
            "/pressure/PRK/RUS",
            "/isolation/PRK",
            "/standing/RUS",
            "/camps",
            "/polarity",
            "/risk/East%20Asia",
            "/series?variable=votes.agreement&pairs=RUS-PRK",
            "/rows/pledges?about=RUS-PRK",
            "/ideal-points");

    @TempDir
    private static Path home;

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new TestServer(home, parts(null));
    }

    private static List<Routes> parts(@Nullable Path record) {
        Answerer answerer = CommandAnswerer.on(record);
        return List.of(
                new OperationRoutes(null, new Metrics(), () -> Map.of("record", ""), null),
                new ApiRoutes(answerer),
                new SubmitRoutes(answerer));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsARoute() throws Exception {
        Set<String> described = new TreeSet<>();
        JsonNode paths = served().get("paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> routes = new TreeSet<>();
        server.routes().stream()
                .filter(route -> isForPrograms(route.pattern()))
                .forEach(route -> routes.add(route.method() + " " + route.pattern()));
        assertThat(described).isEqualTo(routes);
    }

    /** All but the pages, which are for people and change with them. */
    private static boolean isForPrograms(String pattern) {
        return pattern.startsWith("/api/")
                || Set.of("/health", "/ready", "/metrics").contains(pattern);
    }

    @Test
    void realAnswersAreAsDescribed() throws Exception {
        Map<String, List<JsonNode>> answers = answers(server);
        if ("write".equals(System.getProperty("entente.golden"))) {
            try (TestServer fuller = new TestServer(home, parts(Path.of(System.getProperty("entente.samples"))))) {
                answers(fuller)
                        .forEach((id, more) -> answers.computeIfAbsent(id, i -> new ArrayList<>())
                                .addAll(more));
            }
            Files.writeString(FILE, YAML.writeValueAsString(new OpenApiDocument(answers).toMap()));
        }
        JsonNode document = YAML.readTree(Files.readString(FILE));
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<String> faults = new ArrayList<>();
        int held = 0;
        for (Operation operation : Operations.all()) {
            JsonNode schema = document.at("/paths/" + (ApiRoutes.ROOT + operation.path()).replace("/", "~1")
                    + "/get/responses/200/content/application~1json/schema");
            assertThat(schema.isObject()).as(operation.id()).isTrue();
            Schema compiled = schemas.getSchema(schema);
            for (JsonNode answer : answers.getOrDefault(operation.id(), List.of())) {
                held++;
                for (Error error : compiled.validate(answer)) {
                    faults.add(operation.id() + ": " + error);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(held).isGreaterThanOrEqualTo(20);
    }

    /** Answers by the name of their operation; where the record lacks what a question needs, a problem that says so. */
    private static Map<String, List<JsonNode>> answers(TestServer server) throws Exception {
        Map<String, List<JsonNode>> answers = new HashMap<>();
        for (String question : QUESTIONS) {
            String path = question.replaceAll("\\?.*", "");
            HttpResponse<String> answer = server.get(ApiRoutes.ROOT + question);
            if (answer.statusCode() == 200) {
                answers.computeIfAbsent(operationOf(path), id -> new ArrayList<>())
                        .add(JsonMapper.shared().readTree(answer.body()));
            } else {
                assertThat(answer.statusCode()).as(question + answer.body()).isEqualTo(400);
                assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
            }
        }
        for (String open : List.of("/health", "/ready")) {
            JsonNode answer = JsonMapper.shared().readTree(server.get(open).body());
            answers.put(open, new ArrayList<>(List.of(answer)));
        }
        return answers;
    }

    private static String operationOf(String path) {
        return Operations.all().stream()
                .filter(o -> path.matches(o.path().replaceAll("\\{[^}]*}", "[^/]+")))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static JsonNode served() throws Exception {
        HttpResponse<String> answer = server.get(ApiRoutes.DESCRIPTION);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (InputStream kept = Objects.requireNonNull(ApiRoutes.class.getResourceAsStream("openapi.yaml"))) {
            assertThat(answer.body())
                    .isEqualTo(new String(kept.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return YAML.readTree(answer.body());
    }
}
