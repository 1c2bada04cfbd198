package org.entente.web.page.frame;

import java.util.List;

/** The entries of the menu. */
public final class Menu {

    /** Their names, in order; each is also the name of its text and of its address. */
    public static final List<String> SECTIONS =
            List.of("home", "world", "dance", "forecast", "regimes", "code", "sources");

    private Menu() {}

    public static String address(String section) {
        return section.equals("home") ? "/" : "/" + section;
    }
}
