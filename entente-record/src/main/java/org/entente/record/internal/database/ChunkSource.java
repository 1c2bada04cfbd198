package org.entente.record.internal.database;

import org.jspecify.annotations.Nullable;

/** Gives the chunks of one query, one after another. */
public interface ChunkSource {

    /** The next chunk; null after the last. */
    @Nullable
    RowChunk next();
}
