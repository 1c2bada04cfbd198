package org.entente.web.page.frame;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.dossier.svg.ChartStyle;

/** The style sheet, fonts and scripts that pages load from this server, named by their content so that browsers may keep them. */
public final class Assets {

    private static final String HTMX_JAR = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final Pattern BASE = Pattern.compile("^:root \\{.*?^\\* \\{", Pattern.DOTALL | Pattern.MULTILINE);

    private static final String UTF8_CSS = "text/css; charset=utf-8";
    private static final String UTF8_SCRIPT = "text/javascript; charset=utf-8";

    private record Asset(String name, String type, byte[] bytes) {}

    private static final Map<String, Asset> ALL = all();

    private Assets() {}

    private static Map<String, Asset> all() {
        Map<String, Asset> all = new LinkedHashMap<>();
        StringBuilder faces = new StringBuilder();
        for (Face face : Face.values()) {
            Asset font = asset(face.file, "font/woff2", bytes("fonts/" + face.file));
            all.put(face.file, font);
            faces.append(face.rule(path(font)));
        }
        all.put(
                "app.css",
                asset(
                        "app.css",
                        UTF8_CSS,
                        faces
                                + read("/org/entente/dossier/dossier.css")
                                + ChartStyle.css()
                                + read("app.css")
                                + read("drawing.css")));
        all.put("app.js", asset("app.js", UTF8_SCRIPT, read("app.js")));
        all.put("htmx.js", asset("htmx.js", UTF8_SCRIPT, read(htmx())));
        return all;
    }

    /** The fonts that come with the program, so that pages look alike on every machine; their licence lies beside them. */
    private enum Face {
        SERIF("serif.woff2", "Source Serif 4", "normal"),
        SERIF_ITALIC("serif-italic.woff2", "Source Serif 4", "italic"),
        SANS("sans.woff2", "Source Sans 3", "normal");

        private final String file;
        private final String family;
        private final String style;

        Face(String file, String family, String style) {
            this.file = file;
            this.family = family;
            this.style = style;
        }

        private String rule(String address) {
            return "@font-face { font-family: \"" + family + "\"; font-style: " + style
                    + "; font-weight: 200 900; font-display: swap; src: url(" + address + ") format(\"woff2\"); }\n";
        }
    }

    private static Asset asset(String name, String type, String text) {
        return asset(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Asset asset(String name, String type, byte[] bytes) {
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 12);
            return new Asset(hash + "-" + name, type, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(Asset asset) {
        return "/assets/" + asset.name();
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
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        String path = resource.startsWith("/") ? resource : "/org/entente/web/page/" + resource;
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The file " + path + " is missing from the program. Build it again.");
            }
            return in.readAllBytes();
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
        return path(asset);
    }

    /** Serves the files. */
    public static void serve(JavalinConfig config) {
        ALL.values()
                .forEach(asset -> config.routes.get(path(asset), ctx -> {
                    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
                    ctx.contentType(asset.type()).result(asset.bytes());
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
