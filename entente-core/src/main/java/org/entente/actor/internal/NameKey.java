package org.entente.actor.internal;

import java.text.Normalizer;
import java.util.Locale;
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
    private static final char ARABIC_STRETCH = 'ـ';
    private static final int FOLD_START = 0xC0;
    private static final String FOLD = "aaaaaaaceeeeiiii" + "dnooooo*ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo*ouuuuyty"
            + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll" + "lllnnnnnnnnnoooo"
            + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs";
    private static final Set<String> SKIPPED = Set.of("the", "of", "and");
    private static final Set<String> LEADING_ARTICLES = Set.of("le", "la", "les", "el", "los", "las");
    private static final Map<String, String> SPELLED_OUT =
            Map.of("st", "saint", "rep", "republic", "dem", "democratic", "is", "islands");
    private static final int LONGEST_SPECIAL = 3;
    private static final int ARABIC_ARTICLE_LENGTH = 2;
    /** "is" grows to "islands", and nothing grows more. */
    private static final int MOST_GROWTH = 4;

    private final char[] letters;
    private int length;
    private int wordStart;

    private NameKey(int nameLength) {
        letters = new char[nameLength * MOST_GROWTH + MOST_GROWTH];
    }

    /** The key of a text from outside; empty when it holds no letter or digit. */
    public static String of(String text) {
        return ofComposed(isAscii(text) ? text : compose(text));
    }

    /** The key of a name already in Unicode composed form. */
    public static String ofComposed(String name) {
        return new NameKey(name.length()).read(name);
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
            plain.append(
                    beyondFold
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                    .charAt(0)
                            : c);
        }
        return plain.toString();
    }

    private String read(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters[length++] = c;
            } else if (Character.isLetterOrDigit(c)) {
                appendFolded(Character.toLowerCase(c));
            } else if (isApostrophe(c)) {
                dropElidedArticle();
            } else if (!isMark(c)) {
                closeWord();
            }
        }
        closeWord();
        return length == 0 ? keptWhole(name) : new String(letters, 0, length);
    }

    /** A text of nothing but articles may be a code: LA is Laos and LES Lesotho. */
    private static String keptWhole(String name) {
        String text = name.strip().toLowerCase(Locale.ROOT);
        boolean wordsOnly = !text.isEmpty() && text.chars().allMatch(Character::isLetter);
        return wordsOnly ? text : "";
    }

    private void appendFolded(char lower) {
        if (lower == 'ß') {
            letters[length++] = 's';
            letters[length++] = 's';
        } else if (lower >= FOLD_START && lower < FOLD_START + FOLD.length()) {
            letters[length++] = FOLD.charAt(lower - FOLD_START);
        } else if (lower != ARABIC_STRETCH) {
            letters[length++] = foldOther(lower);
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
        return c == '.' || (c >= ASCII_END && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private void dropElidedArticle() {
        if (length == wordStart + 1 && letters[wordStart] == 'l') {
            length = wordStart;
        }
    }

    private void closeWord() {
        int wordLength = length - wordStart;
        if (wordLength > LONGEST_SPECIAL) {
            dropArabicArticle();
        } else if (wordLength > 0) {
            replaceShort(new String(letters, wordStart, wordLength));
        }
        wordStart = length;
    }

    private void replaceShort(String word) {
        boolean skipped = SKIPPED.contains(word) || (wordStart == 0 && LEADING_ARTICLES.contains(word));
        String spelledOut = skipped ? "" : SPELLED_OUT.getOrDefault(word, word);
        spelledOut.getChars(0, spelledOut.length(), letters, wordStart);
        length = wordStart + spelledOut.length();
    }

    private void dropArabicArticle() {
        if (letters[wordStart] == 'ا' && letters[wordStart + 1] == 'ل') {
            length -= ARABIC_ARTICLE_LENGTH;
            System.arraycopy(letters, wordStart + ARABIC_ARTICLE_LENGTH, letters, wordStart, length - wordStart);
        }
    }
}
