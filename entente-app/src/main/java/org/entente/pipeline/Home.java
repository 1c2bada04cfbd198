package org.entente.pipeline;

import java.nio.file.Path;

/** Where the program keeps what it makes for itself: the starter record, the unpacked library. */
public final class Home {

    private Home() {}

    /** The folder that {@code entente.home} names, else {@code .entente} in the user's own folder. */
    public static Path folder() {
        String named = System.getProperty("entente.home");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".entente");
    }
}
