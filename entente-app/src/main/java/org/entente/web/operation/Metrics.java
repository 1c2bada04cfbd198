package org.entente.web.operation;

import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.DoubleSupplier;

/** What the server counts about itself, in the text forms of Prometheus. Safe for many threads. */
public final class Metrics {

    private static final double[] SECONDS = {.005, .025, .1, .25, 1, 2.5, 10, 60};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final ExpositionFormats formats = ExpositionFormats.init();
    private final Counter requests = Counter.builder()
            .name("entente_http_requests_total")
            .help("Requests by route and status.")
            .labelNames("method", "route", "status")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("entente_http_request_seconds")
            .help("Time from the request to its answer.")
            .labelNames("route")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .register(registry);

    /** Counts of this process, with its memory. */
    public Metrics() {
        Runtime runtime = Runtime.getRuntime();
        gauge("entente_memory_used_bytes", "Memory in use.", () -> runtime.totalMemory() - runtime.freeMemory());
    }

    /** Adds a number that is read when somebody asks. */
    public void gauge(String name, String about, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(about)
                .callback(call -> call.call(value.getAsDouble()))
                .register(registry);
    }

    void count(Context ctx, float millis) {
        String route = RequestLog.route(ctx);
        requests.labelValues(ctx.method().name(), route, Integer.toString(ctx.statusCode()))
                .inc();
        seconds.labelValues(route).observe(millis / 1000);
    }

    void send(Context ctx) throws IOException {
        ExpositionFormatWriter writer = formats.findWriter(ctx.header("Accept"));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(text, registry.scrape());
        ctx.contentType(writer.getContentType()).result(text.toByteArray());
    }
}
