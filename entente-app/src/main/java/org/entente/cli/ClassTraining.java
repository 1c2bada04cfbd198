package org.entente.cli;

import org.entente.record.RecordFolder;

/**
 * What a JVM is shown when the start script has it remember the program's classes: the first answer and a report, from the
 * starter record. Files go to the folder in which it runs.
 */
final class ClassTraining {

    private static final String[][] COMMANDS = {
        {"demo", "--no-serve"},
        {"dossier", "RUS", "PRK", "--format", "html", "-o", "report.html"},
        {"dossier", "RUS", "PRK", "--format", "json", "-o", "report.json"},
        {"dossier", "CHN", "USA", "--format", "md", "-o", "report.md"}
    };

    private ClassTraining() {}

    /** Runs them one after the other; one that fails does not keep the others from being remembered. */
    public static void main(String[] args) {
        RecordFolder.prepare();
        for (String[] command : COMMANDS) {
            Main.commandLine().execute(command);
        }
    }
}
