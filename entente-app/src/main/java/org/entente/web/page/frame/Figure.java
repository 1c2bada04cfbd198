package org.entente.web.page.frame;

/**
 * A drawing with all that it needs to be understood without being seen.
 *
 * @param id short name, unique in its part
 * @param title what is shown
 * @param caption what to know about it: source, trust, marks
 * @param wide the drawing as {@code svg} element
 * @param narrow the drawing for a telephone; empty when the wide one serves there too
 * @param table its numbers
 * @param source who says so and as of when, one line that goes with every copy
 */
public record Figure(
        String id, String title, String caption, String wide, String narrow, DataTable table, String source) {

    /** A drawing of one width. */
    public static Figure of(String id, String title, String caption, String svg, DataTable table, String source) {
        return new Figure(id, title, caption, svg, "", table, source);
    }
}
