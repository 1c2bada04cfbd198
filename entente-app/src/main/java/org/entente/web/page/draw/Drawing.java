package org.entente.web.page.draw;

import org.entente.dossier.svg.SvgWriter;

/** What all drawings of the pages begin with. */
final class Drawing {

    private Drawing() {}

    /** Opens a drawing that says what it shows, with a hatch {@code id-hatch} for what is not known. */
    static void open(SvgWriter svg, String id, String title, String description, double width, double height) {
        open(svg, "chart", id, title, description, width, height);
    }

    /** The same, with a class of its own. */
    static void open(
            SvgWriter svg, String css, String id, String title, String description, double width, double height) {
        svg.start("svg").attr("xmlns", "http://www.w3.org/2000/svg").attr("class", css);
        svg.attr("viewBox", "0 0 " + SvgWriter.number(width) + " " + SvgWriter.number(height));
        svg.attr("role", "img").attr("aria-labelledby", id + "-t " + id + "-d");
        svg.start("title").attr("id", id + "-t").text(title).end();
        svg.start("desc").attr("id", id + "-d").text(description).end();
        svg.start("defs");
        hatch(svg, id + "-hatch", "hatch-line", 6);
        hatch(svg, id + "-s", "slash", 5);
        hatch(svg, id + "-k", "hatch-ink", 7);
        svg.end();
    }

    private static void hatch(SvgWriter svg, String id, String css, double step) {
        svg.start("pattern").attr("id", id).attr("width", step).attr("height", step);
        svg.attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
        svg.line(0, 0, 0, step, css).end();
    }

    /** A rectangle filled with a hatch. */
    static void hatched(SvgWriter svg, String hatch, double x, double y, double width, double height) {
        svg.start("rect").attr("x", x).attr("y", y).attr("width", width).attr("height", height);
        svg.attr("fill", "url(#" + hatch + ")").end();
    }
}
