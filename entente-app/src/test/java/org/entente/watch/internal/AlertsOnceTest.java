package org.entente.watch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.source.fetch.Destinations;
import org.entente.watch.Alert;
import org.entente.watch.Hook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsOnceTest {

    private static final String SECRET = "a secret of some length";
    private static final List<Alert> ALERTS = List.of(alert("one"), alert("two"), alert("three"));

    @TempDir
    private Path folder;

    private static Alert alert(String id) {
        return new Alert(
                id, "fight", "first-event", "PRK RUS", LocalDate.of(2016, 3, 9), "Text <" + id + ">.", List.of("row"));
    }

    @Test
    void theLogTakesAnIdOnceAndCutsATornLineOff() throws IOException {
        Path file = folder.resolve("alerts.jsonl");
        assertThat(new AlertLog(file).add(ALERTS.subList(0, 2))).hasSize(2);
        Files.writeString(file, "{\"id\":\"thr", StandardOpenOption.APPEND);

        AlertLog log = new AlertLog(file);
        assertThat(log.add(ALERTS)).containsExactly(ALERTS.get(2));
        assertThat(log.list()).isEqualTo(ALERTS);
        assertThat(new AlertLog(file).add(ALERTS)).isEmpty();
    }

    /** The receiver fails at the second alert for some time; all the same each is taken once, in order, and signed. */
    @Test
    void theWebhookSendsUntilItIsTaken() throws IOException {
        List<String> taken = new CopyOnWriteArrayList<>();
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int number = requests.incrementAndGet();
            boolean fails = number == 2 || number == 3;
            String signature = exchange.getRequestHeaders().getFirst("X-Entente-Signature");
            if (!fails && ("sha256=" + Webhook.sign(SECRET, body)).equals(signature)) {
                taken.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            }
            exchange.sendResponseHeaders(fails ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/secret-path");
            Hook hook = new Hook(address, SECRET);
            Path sent = folder.resolve("sent.txt");
            assertThat(new Webhook(hook, sent, Destinations.PUBLIC).send(ALERTS))
                    .contains("could not be reached");
            assertThat(requests).hasValue(0);
            for (int round = 0; round < 4; round++) {
                String fault = new Webhook(hook, sent, Destinations.ANY).send(ALERTS);
                assertThat(fault).doesNotContain("secret");
                assertThat(fault.isEmpty()).isEqualTo(round > 1);
            }
        } finally {
            server.stop(0);
        }
        assertThat(taken).containsExactly("one", "two", "three");
        assertThat(requests).hasValue(5);
    }

    /** The example of RFC 4231, section 4.3. */
    @Test
    void theSignatureIsThatOfTheStandard() {
        byte[] data = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);

        assertThat(Webhook.sign("Jefe", data))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void theAtomFeedHoldsEachAlertAndEscapesIt() throws IOException {
        Path file = folder.resolve("alerts.atom");
        AtomFile.write(file, ALERTS);

        assertThat(file).content().contains("urn:entente:alert:three", "Text &lt;one&gt;.");
    }
}
