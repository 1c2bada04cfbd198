package org.entente.forecast.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory the process held at the most. */
public final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    /** Peak of resident memory in MB where the system tells; elsewhere the heap in use now. */
    public static long megabytes() {
        if (Files.isReadable(STATUS)) {
            try {
                for (String line : Files.readAllLines(STATUS, StandardCharsets.UTF_8)) {
                    if (line.startsWith(PEAK)) {
                        return Long.parseLong(line.substring(PEAK.length())
                                        .replace("kB", "")
                                        .strip())
                                >> 10;
                    }
                }
            } catch (IOException | NumberFormatException e) {
                return heap();
            }
        }
        return heap();
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
