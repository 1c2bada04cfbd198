package org.entente.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Cuts a text into sentences: at marks that end one, at blank lines, and at line ends unless the text is wrapped at a narrow
 * width or the next line begins with a small letter. A run of more than {@value #LONGEST} tokens is cut there, so that no text costs more than linear time. Stateless.
 */
public final class SentenceSplitter {

    private static final int LONGEST = 200;
    private static final int LONGEST_STRETCH = 5000;
    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 40;

    private SentenceSplitter() {}

    /** All sentences at once, for texts of usual length. */
    public static List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        split(text, sentences::add);
        return sentences;
    }

    /** Hands over one sentence after another, so that a text of any length needs little memory. */
    public static void split(String text, Consumer<Sentence> sentences) {
        boolean wrapped = isWrapped(text);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean tooLong = isTooLong(text, from, at);
            if (tooLong
                    || c == '\n' && (wrapped ? endsParagraph(text, at) : !goesOn(text, at))
                    || isEndMark(c) && endsSentence(text, at)) {
                int end = tooLong || c == '\n' ? at : afterClosing(text, at + 1);
                add(sentences, text, from, end);
                from = end;
                at = Math.max(at, end - 1);
            }
        }
        add(sentences, text, from, text.length());
    }

    private static boolean isTooLong(String text, int from, int at) {
        int length = at - from;
        return length > LONGEST_STRETCH && Character.isWhitespace(text.charAt(at))
                || length > 4 * LONGEST_STRETCH && !Character.isLowSurrogate(text.charAt(at));
    }

    private static boolean isEndMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '？' || c == '！' || c == ';';
    }

    /** Whether no line is wider than a page of plain text and most lines end amid a sentence. */
    private static boolean isWrapped(String text) {
        int lineStart = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', lineStart)) {
            if (at - lineStart > WIDEST_WRAP) {
                return false;
            }
            lineStart = at + 1;
        }
        return text.length() - lineStart <= WIDEST_WRAP;
    }

    private static boolean endsParagraph(String text, int newline) {
        int lineStart = text.lastIndexOf('\n', newline - 1) + 1;
        int next = newline + 1;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\r' || text.charAt(next) == '\t')) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n'
                || newline - lineStart < NARROWEST_WRAP && !startsSmall(text, next);
    }

    /** Whether a line that ends in a word is followed by one that begins with a small letter: a sentence cut by a wide wrap. */
    private static boolean goesOn(String text, int newline) {
        int last = newline - 1;
        while (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\r')) {
            last--;
        }
        return last >= 0
                && newline - last < 4
                && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == ',')
                && startsSmall(text, newline + 1);
    }

    private static boolean startsSmall(String text, int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private static int afterClosing(String text, int at) {
        int end = at;
        while (end < text.length() && isClosing(text.charAt(end)) && end - at < 8) {
            end++;
        }
        return end;
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '.' || c == '!'
                || c == '?';
    }

    private static boolean endsSentence(String text, int at) {
        char mark = text.charAt(at);
        if (mark == '。' || mark == '？' || mark == '！') {
            return true;
        }
        int next = afterClosing(text, at + 1);
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        if (mark == ';') {
            return true;
        }
        int word = next;
        while (word < text.length() && word - next < 16 && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        if (word < text.length() && Character.isLowerCase(text.charAt(word))) {
            return false;
        }
        return mark != '.' || !isAbbreviation(text, at, word);
    }

    private static boolean isAbbreviation(String text, int dot, int next) {
        int from = dot;
        while (from > 0
                && dot - from < 12
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (word.indexOf('.') < 0) {
            return Abbreviations.isTitle(word);
        }
        return !Abbreviations.startsSentence(wordAt(text, next));
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 16 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static void add(Consumer<Sentence> sentences, String text, int from, int end) {
        List<Token> tokens = Tokenizer.tokenize(text, from, end);
        for (int at = 0; at < tokens.size(); at += LONGEST) {
            List<Token> part = tokens.subList(at, Math.min(tokens.size(), at + LONGEST));
            if (part.stream().anyMatch(Token::isWord)) {
                sentences.accept(new Sentence(
                        text, part.getFirst().start(), part.getLast().end(), part));
            }
        }
    }
}
