package org.entente.web.api;

/**
 * What a command said.
 *
 * @param exit its exit code: 0, 1 for a failure of the program, 2 for a mistake of who asked
 * @param out what it printed
 * @param error one line on what went wrong; empty when nothing did
 */
public record Reply(int exit, String out, String error) {

    /** Whether there is an answer. */
    public boolean isAnswer() {
        return exit == 0;
    }

    /** Whether who asked can mend it. */
    public boolean isMistake() {
        return exit == 2;
    }
}
