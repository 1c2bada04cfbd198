package org.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the {@code entente} command. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "entente 0.1.0-SNAPSHOT",
        description = "Reads the public record of the relations of states and answers questions about any pair.")
public final class Main implements Runnable {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the arguments as typed
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
