package org.entente.coder.classify;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.TextSpan;

/** A sentence as words, the two actors being one token each. */
final class MarkedTokens {

    static final String SOURCE = "SRC";
    static final String TARGET = "TGT";
    private static final String NAME = "Nam";
    private static final String NUMBER = "Num";

    private final List<String> stems = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int source = -1;
    private int target = -1;

    private MarkedTokens() {}

    static MarkedTokens of(String text, TextSpan source, TextSpan target) {
        MarkedTokens tokens = new MarkedTokens();
        int i = 0;
        int end = Math.min(text.length(), 4_000);
        while (i < end) {
            if (i == source.start() && tokens.source < 0) {
                i = tokens.actor(true, source, i);
            } else if (i == target.start() && tokens.target < 0) {
                i = tokens.actor(false, target, i);
            } else if (Character.isLetterOrDigit(text.charAt(i))) {
                i = tokens.word(text, i, Math.min(end, limit(i, source, target)));
            } else {
                i = tokens.mark(text.charAt(i), i);
            }
        }
        if (tokens.source < 0) {
            tokens.actor(true, source, 0);
        }
        if (tokens.target < 0) {
            tokens.actor(false, target, 0);
        }
        return tokens;
    }

    private static int limit(int from, TextSpan source, TextSpan target) {
        int limit = Integer.MAX_VALUE;
        if (source.start() > from) {
            limit = source.start();
        }
        return target.start() > from ? Math.min(limit, target.start()) : limit;
    }

    private int actor(boolean isSource, TextSpan span, int at) {
        if (isSource) {
            source = stems.size();
        } else {
            target = stems.size();
        }
        add(isSource ? SOURCE : TARGET, isSource ? SOURCE : TARGET);
        return Math.max(at + 1, span.end());
    }

    private int word(String text, int from, int limit) {
        int to = from;
        while (to < limit && (Character.isLetterOrDigit(text.charAt(to)) || isInner(text, to, limit))) {
            to++;
        }
        String word = text.substring(from, to);
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            add(NUMBER, word);
        } else if (Character.isUpperCase(first) && !stems.isEmpty() && !opensSentence()) {
            add(NAME, word);
        } else {
            add(Stemmer.stem(word), word);
        }
        return to;
    }

    private boolean opensSentence() {
        String last = stems.get(stems.size() - 1);
        return last.equals("\"") || last.equals(".") || last.equals(":");
    }

    private static boolean isInner(String text, int at, int limit) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '-') && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
    }

    private int mark(char c, int at) {
        if (c == ',' || c == '"' || c == '“' || c == '”' || c == ':' || c == ';' || c == '?' || c == '.') {
            String stem = c == '“' || c == '”' ? "\"" : String.valueOf(c);
            add(stem, stem);
        }
        return at + 1;
    }

    private void add(String stem, String word) {
        stems.add(stem);
        words.add(word);
    }

    int size() {
        return stems.size();
    }

    String stem(int i) {
        return stems.get(i);
    }

    /** The word as it stands in the text; the actors' marks for the actors. */
    String word(int i) {
        return words.get(i);
    }

    int source() {
        return source;
    }

    int target() {
        return target;
    }

    boolean isPunctuation(int i) {
        return !Character.isLetterOrDigit(stems.get(i).charAt(0));
    }
}
