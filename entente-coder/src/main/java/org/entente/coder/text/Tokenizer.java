package org.entente.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words and marks. Linear in the text; stateless. */
public final class Tokenizer {

    /** Longer words are no words; only their beginning is kept for look-up. */
    private static final int LONGEST_WORD = 64;

    private Tokenizer() {}

    /** The tokens of a stretch of text, in order. */
    public static List<Token> tokenize(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>(Math.min(64, (to - from) / 5 + 4));
        int at = from;
        int hyphenAt = -1;
        while (at < to) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (isWordPart(c)) {
                int end = wordEnd(text, at, to);
                addWord(tokens, text, at, end, hyphenAt == at);
                at = end;
            } else if (isHyphen(c)
                    && !tokens.isEmpty()
                    && tokens.getLast().end() == at
                    && startsWord(text, at + width, to)) {
                at += width;
                hyphenAt = at;
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c) && c != '_') {
                    String mark = mark(c, text.substring(at, Math.min(to, at + width)));
                    tokens.add(new Token(mark, mark, at, at + width, false));
                }
                at += width;
            }
        }
        return tokens;
    }

    private static boolean startsWord(String text, int at, int to) {
        return at < to && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static String mark(int c, String as) {
        return switch (c) {
            case '“', '”', '„', '«', '»', '「', '」', '"' -> "\"";
            case '‘' -> "'";
            case '–', '—', '―' -> "—";
            case '。', '．' -> ".";
            case '？' -> "?";
            case '，', '、' -> ",";
            default -> as;
        };
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑' || c == '/';
    }

    static boolean isInvisible(int c) {
        return c == 0xFEFF
                || c == 0xAD
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '€';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static int wordEnd(String text, int at, int to) {
        int end = at;
        while (end < to) {
            int c = text.codePointAt(end);
            int width = Character.charCount(c);
            boolean inner = isLetterAfter(text, end + width, to);
            boolean joins = isApostrophe(c) || c == '.' || c == ',' && isDigit(text, end - 1) && isDigit(text, end + 1);
            if (isWordPart(c)
                    || isInvisible(c) && !Character.isWhitespace(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                end += width;
            } else if (joins && end > at && inner && (c != '.' || isInitialOrNumber(text, at, end))) {
                end += width;
            } else {
                break;
            }
        }
        while (end > at + 1 && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return end < to && text.charAt(end) == '.' && isInitials(text, at, end) ? end + 1 : end;
    }

    /** Whether a letter or digit follows, over what nobody sees. */
    private static boolean isLetterAfter(String text, int at, int to) {
        int next = at;
        while (next < to
                && next < at + 16
                && isInvisible(text.charAt(next))
                && !Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < to && Character.isLetterOrDigit(text.codePointAt(next));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isInitialOrNumber(String text, int from, int dot) {
        if (isDigit(text, dot - 1) && isDigit(text, dot + 1)) {
            return true;
        }
        return Character.isLetter(text.charAt(dot - 1)) && (dot - 1 == from || text.charAt(dot - 2) == '.');
    }

    private static boolean isInitials(String text, int from, int end) {
        return end - from >= 3 && text.charAt(end - 2) == '.' && Character.isLetter(text.charAt(end - 1));
    }

    private static void addWord(List<Token> tokens, String text, int from, int end, boolean glued) {
        int cut = clitic(text, from, end);
        if (cut > from) {
            tokens.add(token(text, from, cut, glued));
            tokens.add(token(text, cut, end, false));
        } else {
            tokens.add(token(text, from, end, glued));
        }
    }

    /** Where {@code 's} or {@code n't} begins; −1 when the word has none. */
    private static int clitic(String text, int from, int end) {
        if (end - from > LONGEST_WORD) {
            return -1;
        }
        for (int i = end - 1; i > from && i >= end - 3; i--) {
            if (isApostrophe(text.charAt(i))) {
                boolean negation = i == end - 2 && Character.toLowerCase(text.charAt(end - 1)) == 't';
                return negation && Character.toLowerCase(text.charAt(i - 1)) == 'n' && i - 1 > from ? i - 1 : i;
            }
        }
        return -1;
    }

    private static Token token(String text, int from, int end, boolean glued) {
        StringBuilder clean = new StringBuilder(Math.min(end - from, LONGEST_WORD));
        boolean number = Character.isDigit(text.charAt(from));
        for (int i = from; i < end && clean.length() < LONGEST_WORD; i++) {
            char c = text.charAt(i);
            if (isApostrophe(c)) {
                clean.append('\'');
            } else if (number || c != '.' && !isInvisible(c)) {
                clean.append(c);
            }
        }
        String word = clean.isEmpty() ? "?" : clean.toString();
        return new Token(word, word.toLowerCase(Locale.ROOT), from, end, glued);
    }
}
