package org.entente.coder.text;

/**
 * A word or mark.
 *
 * @param text the word with dots of initials and invisible characters taken out: {@code US} for {@code U.S.}
 * @param lower the same in small letters
 * @param start first UTF-16 unit in the document
 * @param end unit after the last
 * @param glued whether only a hyphen parts it from the token before
 */
public record Token(String text, String lower, int start, int end, boolean glued) {

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || text.charAt(0) == '\'';
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is an acronym such as NATO or U.S. */
    public boolean isUpperCase() {
        return text.length() > 1
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().anyMatch(Character::isUpperCase);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
