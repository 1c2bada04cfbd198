package org.entente.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** An input held in memory. */
public record BytesInput(String name, byte[] bytes) implements SourceInput {

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
