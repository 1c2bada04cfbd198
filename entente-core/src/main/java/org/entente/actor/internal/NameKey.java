package org.entente.actor.internal;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/**
 * Turns a name into the key it is compared by: letters and digits alone, in lower case, without accents, articles and
 * linking words. "Côte d’Ivoire" and "COTE D'IVOIRE" have one key, and so have "The Gambia" and "Gambia, The".
 *
 * <p>Texts that come from outside go through {@link #of}; names of our own tables, which are written in composed form,
 * may skip the Unicode normalization by {@link #ofComposed}, which keeps it off the path of every start.
 */
public final class NameKey {

    private static final int ASCII_END = 0x80;
    private static final int FOLD_START = 0xC0;
    private static final String FOLD = "aaaaaaaceeeeiiii" + "dnooooo*ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo*ouuuuyty"
            + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll" + "lllnnnnnnnnnoooo"
            + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs";
    private static final Set<String> SKIPPED = Set.of("the", "of", "and");
    private static final Set<String> LEADING_ARTICLES = Set.of("le", "la", "les", "el", "los", "las");
    private static final Map<String, String> SPELLED_OUT =
            Map.of("st", "saint", "rep", "republic", "dem", "democratic", "is", "islands");
    private static final int ARABIC_ARTICLE_LENGTH = 2;

    private NameKey() {}

    /** The key of a text from outside; empty when it holds no letter or digit. */
    public static String of(String text) {
        return ofComposed(isAscii(text) ? text : compose(text));
    }

    /** The key of a name already in Unicode composed form. */
    public static String ofComposed(String name) {
        StringBuilder key = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                appendFolded(word, c);
            } else if (isApostrophe(c)) {
                dropElidedArticle(word);
            } else if (!isMark(c)) {
                closeWord(key, word);
            }
        }
        closeWord(key, word);
        return key.toString();
    }

    /**
     * The text with what follows its first comma or opening bracket put first, so that "Korea, North" reads "North
     * Korea"; the text itself when it has neither.
     */
    public static String inverted(String text) {
        int comma = text.indexOf(',');
        int bracket = text.indexOf('(');
        int cut = comma < 0 ? bracket : bracket < 0 ? comma : Math.min(comma, bracket);
        return cut < 0 ? text : text.substring(cut + 1) + " " + text.substring(0, cut);
    }

    /** The text before its first opening bracket, so that "Germany (Prussia)" reads "Germany". */
    public static String withoutBracket(String text) {
        int bracket = text.indexOf('(');
        return bracket < 0 ? text : text.substring(0, bracket);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    /** Composes, and takes the accents off the Latin letters that the fold table does not reach. */
    private static String compose(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean beyondFold = (c >= 0x180 && c < 0x250) || (c >= 0x1E00 && c < 0x1F00);
            plain.append(beyondFold ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0) : c);
        }
        return plain.toString();
    }

    private static void appendFolded(StringBuilder word, char c) {
        char lower = Character.toLowerCase(c);
        if (lower == 'ß') {
            word.append("ss");
        } else if (lower >= FOLD_START && lower < FOLD_START + FOLD.length()) {
            word.append(FOLD.charAt(lower - FOLD_START));
        } else if (lower != 'ـ') {
            word.append(foldOther(lower));
        }
    }

    private static char foldOther(char c) {
        return switch (c) {
            case 'ё' -> 'е';
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }

    private static boolean isMark(char c) {
        return c == '.' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void dropElidedArticle(StringBuilder word) {
        if (word.length() == 1 && word.charAt(0) == 'l') {
            word.setLength(0);
        }
    }

    private static void closeWord(StringBuilder key, StringBuilder word) {
        if (word.isEmpty()) {
            return;
        }
        String text = word.toString();
        word.setLength(0);
        if (SKIPPED.contains(text) || (key.isEmpty() && LEADING_ARTICLES.contains(text))) {
            return;
        }
        key.append(withoutArabicArticle(SPELLED_OUT.getOrDefault(text, text)));
    }

    private static String withoutArabicArticle(String word) {
        return word.length() > ARABIC_ARTICLE_LENGTH + 1 && word.startsWith("ال")
                ? word.substring(ARABIC_ARTICLE_LENGTH)
                : word;
    }
}
