package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.web.api.Answerer;
import org.entente.web.api.Reply;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Answers by running the command in this process, so that every face says the same. */
public final class CommandAnswerer implements Answerer {

    private static final String PREFIX = "entente: ";

    private final CommonOptions common;

    /**
     * Answers on the record that options name.
     *
     * @param common of the command that serves
     */
    CommandAnswerer(CommonOptions common) {
        this.common = common;
    }

    /**
     * Answers on a record.
     *
     * @param record its folder; null for the one that the command finds by itself
     */
    public static CommandAnswerer on(@Nullable Path record) {
        return new CommandAnswerer(CommonOptions.on(record));
    }

    @Override
    public Reply run(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        // What comes from a request must not name a file of arguments.
        CommandLine command = Main.commandLine().setExpandAtFiles(false);
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exit = command.execute(withRecord(words).toArray(String[]::new));
        command.getOut().flush();
        command.getErr().flush();
        return new Reply(exit, out.toString(), exit == 0 ? "" : oneLine(err.toString()));
    }

    /** The record goes right behind the words of the command, before what a request brought. */
    private List<String> withRecord(List<String> words) {
        int command = 0;
        while (command < words.size() && !words.get(command).startsWith("-")) {
            command++;
        }
        List<String> all = new ArrayList<>(words);
        int at = command;
        common.recordOption().ifPresent(option -> all.add(at, option));
        return all;
    }

    @Override
    public String state() {
        try {
            return common.openRecord().state();
        } catch (IOException e) {
            throw new UncheckedIOException("The record cannot be opened.", e);
        }
    }

    private static String oneLine(String error) {
        String line = error.lines().reduce((a, b) -> a + " " + b).orElse("The command failed.");
        return line.startsWith(PREFIX) ? line.substring(PREFIX.length()) : line;
    }
}
