package org.entente.cluster.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.delivery.folder.Manifest;
import org.entente.delivery.folder.ManifestText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes manifests as the record does, and what tasks report on one line. */
public final class JobJson implements ManifestText {

    private static final Logger LOG = LoggerFactory.getLogger(JobJson.class);
    private static final JsonMapper LINES = new JsonMapper();
    private static final JsonMapper MANIFESTS =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public byte[] write(Manifest manifest) {
        return MANIFESTS.writeValueAsBytes(manifest);
    }

    @Override
    public Optional<Manifest> read(Path file, byte[] text) {
        try {
            return Optional.ofNullable(MANIFESTS.readValue(text, Manifest.class));
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            LOG.warn(
                    "{} cannot be read and is skipped ({}).", file, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    static String line(TaskReport report) {
        return LINES.writeValueAsString(report);
    }

    static String files(List<TaskReport.File> files) {
        return LINES.writeValueAsString(files);
    }

    static List<TaskReport.File> files(String line) {
        return List.of(LINES.readValue(line, TaskReport.File[].class));
    }

    /** What a task has reported. */
    public static TaskReport report(String line) {
        return LINES.readValue(line, TaskReport.class);
    }
}
