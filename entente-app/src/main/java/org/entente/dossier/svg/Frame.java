package org.entente.dossier.svg;

/** Opens a drawing, names it, and holds what all drawings share: the hatch and the time axis. */
final class Frame {

    private final String id;
    private final TimeScale time;
    private final ChartSize size;
    final SvgWriter svg = new SvgWriter();

    Frame(String id, TimeScale time, ChartSize size) {
        this.id = id + "-" + size.code();
        this.time = time;
        this.size = size;
    }

    void open(double height, String title, String description) {
        svg.start("svg").attr("xmlns", "http://www.w3.org/2000/svg").attr("class", "chart " + size.code());
        svg.attr("viewBox", "0 0 " + size.width + " " + SvgWriter.number(height));
        svg.attr("role", "img").attr("aria-labelledby", id + "-t " + id + "-d");
        svg.start("title").attr("id", id + "-t").text(title).end();
        svg.start("desc").attr("id", id + "-d").text(description).end();
        hatch();
    }

    private void hatch() {
        svg.start("defs")
                .start("pattern")
                .attr("id", id + "-h")
                .attr("width", 6)
                .attr("height", 6);
        svg.attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
        svg.line(0, 0, 0, 6, "hatch-line").end().end();
    }

    /** Covers a part of the plot as not known. */
    void hatch(double x, double y, double width, double height) {
        svg.start("rect").attr("x", x).attr("y", y).attr("width", width).attr("height", height);
        svg.attr("class", "unknown").attr("fill", "url(#" + id + "-h)").end();
    }

    /** Years below, with a light line through the plot for each. */
    void timeAxis(double top, double bottom) {
        for (TimeScale.Tick tick : time.ticks(size.tickSpacing)) {
            double x = time.at(tick.day());
            svg.line(x, top, x, bottom + 4, "grid");
            svg.label(x, bottom + 17, "tick mid", tick.label());
        }
        svg.line(time.left(), bottom, time.right(), bottom, "axis");
    }

    /** Text on a plate, so that it reads on a hatch. */
    void plate(double x, double y, String text, String cssClass) {
        double width = text.length() * 5.6 + 12;
        svg.rect(x - width / 2, y - 12, width, 17, "plate");
        svg.label(x, y, cssClass + " mid", text);
    }

    String close() {
        return svg.end().toString();
    }
}
