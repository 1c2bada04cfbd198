package org.entente.web.page.frame;

/**
 * A part of a page.
 *
 * @param id short name, unique on its page
 * @param template file that draws it, as in {@code page/pair/answer.jte}
 * @param answer what it shows
 */
public record Part(String id, String template, Answer<? extends PartModel> answer) {

    /** A part that is there at once. */
    public static Part ready(String id, String template, PartModel model) {
        return new Part(id, template, new Answer.Ready<>(model));
    }
}
