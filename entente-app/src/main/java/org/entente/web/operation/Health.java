package org.entente.web.operation;

import java.util.Map;

/** Says whether the server can answer. */
@FunctionalInterface
public interface Health {

    /**
     * What is checked, each with what is wrong; an empty text is nothing. Called for each request for {@code /ready}, so it is
     * quick.
     */
    Map<String, String> check();
}
