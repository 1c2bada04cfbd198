package org.entente.record;

import org.jspecify.annotations.Nullable;

/** The record cannot do what was asked; the message is one line that names the next step. */
public final class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RecordException(String message) {
        super(message);
    }

    public RecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
