package org.entente.cli;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.TreeSet;
import org.entente.record.RecordException;
import org.entente.source.SourceFormatException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns a failure into one line and an exit code. */
final class Failures {

    static final int FAILED = 1;
    static final int USER_MISTAKE = 2;

    private Failures() {}

    static int handle(Exception failure, CommandLine command, ParseResult parsed) {
        if (isDebug(parsed)) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().println("entente: " + line(failure));
        return isUsersMistake(failure) ? USER_MISTAKE : FAILED;
    }

    static int handleUsage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        if (failure instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
            command.getErr()
                    .println("entente: There is no command ("
                            + unmatched.getUnmatched().getFirst() + "). Use one of "
                            + String.join(
                                    ", ", new TreeSet<>(command.getSubcommands().keySet())) + ".");
            return USER_MISTAKE;
        }
        command.getErr()
                .println("entente: " + line(failure) + " Try: "
                        + command.getCommandSpec().qualifiedName() + " --help");
        return USER_MISTAKE;
    }

    private static boolean isDebug(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption("--debug");
    }

    private static boolean isUsersMistake(Exception failure) {
        return failure instanceof IllegalArgumentException
                || failure instanceof SourceFormatException
                || failure instanceof NoSuchFileException
                || failure instanceof RecordException && failure.getCause() == null;
    }

    private static String line(Exception failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String text =
                message.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse(message);
        return failure instanceof FileSystemException
                ? "The file cannot be used: " + text + ". Check that its folder is there and may be written to."
                : text;
    }
}
