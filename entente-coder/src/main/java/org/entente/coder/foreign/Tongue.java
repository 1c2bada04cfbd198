package org.entente.coder.foreign;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.Token;

/** A language that is read at class level, told by its script. */
enum Tongue {
    RUSSIAN("ru.tsv"),
    KOREAN("ko.tsv");

    private final String table;

    Tongue(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    /** The language that most words of the sentence are written in; empty for all others. */
    static Optional<Tongue> of(Sentence sentence) {
        int russian = 0;
        int korean = 0;
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord()) {
                words++;
                UnicodeScript script = UnicodeScript.of(token.text().codePointAt(0));
                russian += script == UnicodeScript.CYRILLIC ? 1 : 0;
                korean += script == UnicodeScript.HANGUL ? 1 : 0;
            }
        }
        if (2 * russian > words) {
            return Optional.of(RUSSIAN);
        }
        return 2 * korean > words ? Optional.of(KOREAN) : Optional.empty();
    }
}
