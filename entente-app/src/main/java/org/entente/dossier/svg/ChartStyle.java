package org.entente.dossier.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet that every page with charts carries: colors for light, dark and paper, dashes and hatches. */
public final class ChartStyle {

    private ChartStyle() {}

    /** The rules as CSS text. */
    public static String css() {
        try (InputStream in = ChartStyle.class.getResourceAsStream("chart.css")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The style sheet chart.css is missing from the program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
