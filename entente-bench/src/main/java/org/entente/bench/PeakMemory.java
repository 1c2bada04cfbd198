package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has had resident, where the system tells. */
final class PeakMemory {

    private PeakMemory() {}

    static String line() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "peak resident memory: unknown on this system";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> "peak resident memory: " + line.substring(6).strip())
                .findFirst()
                .orElse("peak resident memory: unknown on this system");
    }
}
