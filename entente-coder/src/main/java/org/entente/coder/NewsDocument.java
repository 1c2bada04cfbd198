package org.entente.coder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One text to code.
 *
 * @param id how its reader names it
 * @param date day of publication; null when not stated
 * @param title headline that is not part of the text; null when there is none
 * @param text the text; offsets of events count in it
 * @param url where it stands; null when not stated
 * @param language ISO 639-1; {@code en} unless told otherwise
 */
public record NewsDocument(
        String id,
        @Nullable LocalDate date,
        @Nullable String title,
        String text,
        @Nullable String url,
        String language) {

    public static NewsDocument of(String id, String text) {
        return new NewsDocument(id, null, null, text, null, "en");
    }
}
