package org.entente.pipeline;

/** The version of the program. */
public final class Version {

    public static final String TEXT = "0.1.0-SNAPSHOT";

    private Version() {}
}
