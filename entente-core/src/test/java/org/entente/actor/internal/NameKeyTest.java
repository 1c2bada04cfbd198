package org.entente.actor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Côte d’Ivoire | cotedivoire",
                "COTE D'IVOIRE | cotedivoire",
                "The Gambia | gambia",
                "St. Lucia | saintlucia",
                "Trinidad & Tobago | trinidadtobago",
                "Trinidad and Tobago | trinidadtobago",
                "D.P.R.K. | dprk",
                "L’Allemagne | allemagne",
                "Les Pays-Bas | paysbas",
                "Việt Nam | vietnam",
                "Łódź ß Ægir | lodzssagir",
                "Ｋｏｒｅａ | korea",
                "الصين | صين",
                "إيران | ايران",
                "Соединённые | соединенные",
                "LES | les",
                "la | la",
                "--- | ''",
            })
    void aNameBecomesItsBareLetters(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Côte d’Ivoire", "북한", "Việt Nam", "ロシア連邦", "Чёрная й", "أفغانستان"})
    void decomposedLettersMakeNoDifference(String name) {
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(NameKey.of(name));
    }

    @Test
    void everyLatinLetterFoldsToWhatUnicodeDecomposesItTo() {
        for (char c = 'À'; c <= 'ž'; c++) {
            String plain =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
            if (Character.isLetter(c) && plain.charAt(0) < 0x80) {
                assertThat(NameKey.ofComposed("xyzw" + c)).isEqualTo("xyzw" + plain.toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void noTextOverflows() {
        Random random = new Random(20240619);
        String[] pieces = {
            "is", "st", "dem", "rep", " ", ".", "ß", "l'", "the", "ال", "é", "İ", "\uD83D\uDE00", "한", "-"
        };
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(12); piece > 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String key = NameKey.of(text.toString());
            assertThat(key).as("seed 20240619, text <%s>", text).doesNotContain(" ", ".", "-");
        }
    }

    @Test
    void whatFollowsTheCommaComesFirst() {
        assertThat(NameKey.of(NameKey.inverted("Korea, North"))).isEqualTo("northkorea");
        assertThat(NameKey.of(NameKey.inverted("Micronesia (Federated States of)")))
                .isEqualTo("federatedstatesmicronesia");
        assertThat(NameKey.inverted("Peru")).isEqualTo("Peru");
        assertThat(NameKey.withoutBracket("Germany (Prussia)").strip()).isEqualTo("Germany");
    }
}
