package org.entente.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x",
                "http://localhost:9/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "ftp://example.org/",
                "file:///etc/passwd"
            })
    void whatIsNotPublicIsRefused(String address) {
        assertThatThrownBy(() -> Destinations.PUBLIC.require(URI.create(address)))
                .isInstanceOf(DownloadException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "https://[2001:4860:4860::8888]/", "http://172.32.0.1/"})
    void whatIsPublicPasses(String address) {
        assertThatCode(() -> Destinations.PUBLIC.require(URI.create(address))).doesNotThrowAnyException();
    }

    /** The hop is refused before it is asked; the same redirect is followed where private addresses are allowed. */
    @Test
    void aRedirectIsLookedAtHopByHop() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/from", exchange -> {
            exchange.getResponseHeaders().set("Location", "/to");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/bad", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.createContext("/to", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
            exchange.close();
        });
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Politeness once = new Politeness(Duration.ZERO, 1, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(5));
        Path target = folder.resolve("file");
        try (Downloader any = new Downloader(once, "test", Destinations.ANY);
                Downloader careful = new Downloader(once, "test", Destinations.PUBLIC)) {
            any.get(base.resolve("/from"), target, Expected.anything());
            assertThat(target).hasContent("ok");
            assertThatThrownBy(() -> any.get(base.resolve("/bad"), target, Expected.anything()))
                    .hasMessageContaining("no http or https address");
            assertThatThrownBy(() -> careful.get(base.resolve("/to"), target, Expected.anything()))
                    .hasMessageContaining("entente.private-addresses=allow");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(1);
    }
}
