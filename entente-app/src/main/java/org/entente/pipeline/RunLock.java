package org.entente.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run was made from: enough to make it again to the byte.
 *
 * @param version version of the program
 * @param command {@code dossier}, {@code series} or {@code ideal-points}
 * @param arguments the command's arguments in a fixed order, states as ISO-3 codes
 * @param format format of the output
 * @param asOf the day whose knowledge was asked for
 * @param record {@code starter} for the record that the program brings along, else empty
 * @param recordHash hash over deliveries and corrections
 * @param deliveries ids of the deliveries that made up the record
 * @param seed seed of whatever was drawn; 0 where nothing was
 * @param output name of the file that was written
 */
public record RunLock(
        String version,
        String command,
        List<String> arguments,
        String format,
        LocalDate asOf,
        String record,
        String recordHash,
        List<String> deliveries,
        long seed,
        String output) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Copies the lists. */
    public RunLock {
        arguments = List.copyOf(arguments);
        deliveries = List.copyOf(deliveries);
    }

    /** Hash over everything but the name of the output: what a dossier shows. */
    public String hash() {
        String text = String.join(
                "\n", version, command, String.join("\t", arguments), format, asOf.toString(), recordHash, "" + seed);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }

    /**
     * Reads a lock.
     *
     * @throws IllegalArgumentException when the file is none
     */
    public static RunLock read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no lock (" + file + "). Name the run.lock.json of a run.");
        }
        try {
            return JSON.readValue(Files.readString(file), RunLock.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The file (" + file + ") is no run lock: "
                            + e.getOriginalMessage().lines().findFirst().orElse("it cannot be read")
                            + " Name the run.lock.json of a run.",
                    e);
        }
    }
}
