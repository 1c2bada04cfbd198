package org.entente.actor.internal;

import java.util.List;
import java.util.Locale;

/** What the JDK's locale data (Unicode CLDR) call a country in the languages Entente understands. */
public final class LocaleNames {

    private static final List<Locale> LOCALES = List.of(
            Locale.ENGLISH,
            Locale.of("ru"),
            Locale.KOREAN,
            Locale.forLanguageTag("zh-Hans"),
            Locale.forLanguageTag("zh-Hant"),
            Locale.JAPANESE,
            Locale.FRENCH,
            Locale.of("es"),
            Locale.of("ar"));

    private LocaleNames() {}

    /** The names of the country with this alpha-2 code, one a language; slow the first time a language is used. */
    public static List<String> of(String iso2) {
        Locale country = Locale.of("", iso2);
        return LOCALES.stream()
                .map(country::getDisplayCountry)
                .filter(name -> !name.equals(iso2))
                .distinct()
                .toList();
    }
}
