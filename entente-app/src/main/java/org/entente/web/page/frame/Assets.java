package org.entente.web.page.frame;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.dossier.svg.ChartStyle;

/** The style sheet and scripts that pages load from this server, named by their content so that browsers may keep them. */
public final class Assets {

    private static final String HTMX_JAR = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final Pattern BASE = Pattern.compile("^:root \\{.*?^\\* \\{", Pattern.DOTALL | Pattern.MULTILINE);

    private record Asset(String name, String type, byte[] bytes) {}

    private static final Map<String, Asset> ALL = Map.of(
            "app.css",
            asset(
                    "app.css",
                    "text/css",
                    read("/org/entente/dossier/dossier.css")
                            + ChartStyle.css()
                            + read("app.css")
                            + read("drawing.css")),
            "app.js",
            asset("app.js", "text/javascript", read("app.js")),
            "htmx.js",
            asset("htmx.js", "text/javascript", read(htmx())));

    private Assets() {}

    private static Asset asset(String name, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 12);
            return new Asset(hash + "-" + name, type, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The script within its jar, whose folder is named by its version. */
    private static String htmx() {
        Matcher version = Pattern.compile("^version=(.+)$", Pattern.MULTILINE).matcher(read(HTMX_JAR));
        if (!version.find()) {
            throw new IllegalStateException("The jar of htmx does not say its version. Build the program again.");
        }
        return "/META-INF/resources/webjars/htmx.org/" + version.group(1).strip() + "/dist/htmx.min.js";
    }

    private static String read(String resource) {
        String path = resource.startsWith("/") ? resource : "/org/entente/web/page/" + resource;
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The file " + path + " is missing from the program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a file. */
    public static String address(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("There is no file (" + name + ").");
        }
        return "/assets/" + asset.name();
    }

    /** Serves the files. */
    public static void serve(JavalinConfig config) {
        ALL.values()
                .forEach(asset -> config.routes.get("/assets/" + asset.name(), ctx -> {
                    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
                    ctx.contentType(asset.type() + "; charset=utf-8").result(asset.bytes());
                }));
    }

    /** What a drawing needs that leaves its page: its colors in light and dark, and its marks. */
    static String svgStyle() {
        Matcher colors = BASE.matcher(read("/org/entente/dossier/dossier.css"));
        String root = colors.find() ? colors.group().replace("* {", "") : "";
        return root + ChartStyle.css() + read("drawing.css")
                + ".paper { fill: var(--paper); } .title { font: 600 16px Georgia, serif; fill: var(--ink); }"
                + " .source { font: 10px sans-serif; fill: var(--ink-soft); }";
    }
}
