package org.entente.delivery.folder;

import java.nio.file.Path;
import java.util.Optional;

/** Writes a manifest as JSON and reads it back. Each of its records is an object with the names of the record's parts. */
public interface ManifestText {

    byte[] write(Manifest manifest);

    /**
     * Reads a manifest.
     *
     * @param file where the text stands, for a message
     * @return empty when the text is torn or is no manifest
     */
    Optional<Manifest> read(Path file, byte[] text);
}
