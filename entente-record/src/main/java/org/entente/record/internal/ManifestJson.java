package org.entente.record.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.delivery.folder.Manifest;
import org.entente.delivery.folder.ManifestText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes manifests as Jackson writes records. */
final class ManifestJson implements ManifestText {

    private static final Logger LOG = LoggerFactory.getLogger(ManifestJson.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public byte[] write(Manifest manifest) {
        return JSON.writeValueAsBytes(manifest);
    }

    @Override
    public Optional<Manifest> read(Path file, byte[] text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, Manifest.class));
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            LOG.warn("{} cannot be read and is skipped ({}).", file, firstLine(e));
            return Optional.empty();
        }
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
