package org.entente.web.page.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.dossier.svg.SvgWriter;
import org.entente.web.page.frame.Show;

/**
 * The map: states shaded, disputed parts hatched and named. The outline is Natural Earth's (public domain), corrected where it
 * takes sides; states too small for it are dots.
 */
public final class WorldMap {

    private static final double WIDTH = 2000;
    private static final double HEIGHT = 900;

    private static final List<Shape> SHAPES = load();

    private record Shape(String kind, String code, String id, String path) {}

    private WorldMap() {}

    private static List<Shape> load() {
        try (InputStream in = WorldMap.class.getResourceAsStream("/org/entente/web/page/world.txt")) {
            if (in == null) {
                throw new IllegalStateException("The outline world.txt is missing from the program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kind|"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Shape(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of the disputed parts, in the order of the outline. */
    public static List<String> disputed() {
        return SHAPES.stream()
                .filter(shape -> shape.kind().equals("part"))
                .map(Shape::id)
                .toList();
    }

    /**
     * Draws the map.
     *
     * @param shades class of each state by code; others stay blank
     * @param words what stands in a state's tooltip, by code
     */
    public static String draw(
            String id, String title, String description, Map<String, String> shades, Map<String, String> words) {
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, "chart fits map", id, title, description, WIDTH, HEIGHT);
        svg.rect(0, 0, WIDTH, HEIGHT, "sea");
        for (Shape shape : SHAPES) {
            String css = "land " + shades.getOrDefault(shape.code(), "");
            String name = Show.state(shape.code());
            switch (shape.kind()) {
                case "state" -> path(svg, shape.path(), css, name + words(words, shape.code()));
                case "part" -> {
                    path(svg, shape.path(), css, "");
                    svg.start("path").attr("d", shape.path()).attr("class", "disputed");
                    svg.attr("fill", "url(#" + id + "-k)");
                    svg.leaf("title", shape.id().replace('-', ' ') + ": disputed")
                            .end();
                }
                default -> {
                    String[] at = shape.path().split(" ");
                    svg.start("circle").attr("cx", at[0]).attr("cy", at[1]).attr("r", 5);
                    svg.attr("class", css)
                            .leaf("title", name + words(words, shape.code()))
                            .end();
                }
            }
        }
        return svg.end().toString();
    }

    private static String words(Map<String, String> words, String code) {
        return words.containsKey(code) ? ": " + words.get(code) : "";
    }

    private static void path(SvgWriter svg, String path, String css, String title) {
        svg.start("path").attr("d", path).attr("class", css);
        if (!title.isEmpty()) {
            svg.leaf("title", title);
        }
        svg.end();
    }
}
