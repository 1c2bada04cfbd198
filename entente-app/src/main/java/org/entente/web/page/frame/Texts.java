package org.entente.web.page.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the pages, all in the bundle {@code texts}; a translation is one more file beside it. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.entente.web.page.texts", Locale.ROOT);

    private Texts() {}

    /**
     * A text with its places filled.
     *
     * @throws MissingResourceException when the bundle lacks it
     */
    public static String t(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }
}
