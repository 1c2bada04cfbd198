package org.entente.source;

/**
 * A way to break one row of a good fixture.
 *
 * @param find text that the fixture holds; its first occurrence is replaced
 * @param replacement what stands there instead
 * @param column the column that the reject must name
 * @param value the value that the reject must show
 * @param reason words that the reject's reason must contain
 */
public record Breakage(String find, String replacement, String column, String value, String reason) {

    String applyTo(String fixture) {
        int at = fixture.indexOf(find);
        if (at < 0) {
            throw new IllegalArgumentException("The fixture does not hold \"" + find + "\".");
        }
        return fixture.substring(0, at) + replacement + fixture.substring(at + find.length());
    }
}
