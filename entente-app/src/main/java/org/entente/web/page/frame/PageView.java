package org.entente.web.page.frame;

import java.util.List;

/**
 * A page.
 *
 * @param title its heading and the name of its window
 * @param kicker a few words above the heading
 * @param section id of the entry in the menu that it belongs to; empty for none
 * @param wide whether its figures need the whole width of the window
 * @param parts what it shows, top first
 */
public record PageView(String title, String kicker, String section, boolean wide, List<Part> parts) {

    /** Copies the parts. */
    public PageView {
        parts = List.copyOf(parts);
    }
}
