package org.entente.pipeline;

/** The version of the program. */
public final class Version {

    public static final String TEXT = "0.1.0-SNAPSHOT";

    /** Name of this build, as the start script gives it; empty where nobody said. */
    static final String BUILD = System.getProperty("entente.build", "");

    private Version() {}
}
