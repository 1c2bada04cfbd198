package org.entente.coder.text;

import java.util.List;

/**
 * A sentence or headline.
 *
 * @param document the whole text
 * @param start first UTF-16 unit in the document
 * @param end unit after the last
 * @param tokens its words and marks; never empty
 */
public record Sentence(String document, int start, int end, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public String text() {
        return document.substring(start, end);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The word at this place in small letters; empty beyond either end. */
    public String lower(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
    }

    public boolean isQuestion() {
        for (int i = tokens.size() - 1; i >= 0 && !tokens.get(i).isWord(); i--) {
            if (tokens.get(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has no mark at its end, as a headline. */
    public boolean isHeadline() {
        return tokens.getLast().isWord();
    }
}
