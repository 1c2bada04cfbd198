package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * One command, run within the test.
 *
 * @param exit the exit code
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
record CommandRun(int exit, String out, String err) {

    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int exit = command.execute(words);
        return new CommandRun(exit, out.toString(), err.toString());
    }
}
