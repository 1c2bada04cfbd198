package org.entente.web.api;

import java.util.List;

/** Answers as the command does. Safe for many threads. */
public interface Answerer {

    /**
     * Runs a command in this process.
     *
     * @param words the command and its arguments, as {@code [bond, --json, --, RUS, PRK]}; none is ever read as a file of
     *     arguments
     */
    Reply run(List<String> words);

    /** Names the state of the record: equal states, equal answers as of the same day. */
    String state();
}
