package org.entente.dossier.svg;

import java.time.LocalDate;

/** The two widths that a page carries: one for screens and paper, one for a telephone. */
public enum ChartSize {
    WIDE(720, 44, 148, 168, 56, "wide"),
    NARROW(340, 36, 14, 150, 52, "narrow");

    final int width;
    final int left;
    final int right;
    final int plotHeight;
    final double tickSpacing;
    private final String code;

    ChartSize(int width, int left, int right, int plotHeight, double tickSpacing, String code) {
        this.width = width;
        this.left = left;
        this.right = right;
        this.plotHeight = plotHeight;
        this.tickSpacing = tickSpacing;
        this.code = code;
    }

    /** Short name, also the end of ids. */
    public String code() {
        return code;
    }

    TimeScale time(LocalDate from, LocalDate to) {
        return new TimeScale(from, to, left, width - right);
    }
}
