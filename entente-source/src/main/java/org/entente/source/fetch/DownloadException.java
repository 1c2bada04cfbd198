package org.entente.source.fetch;

import java.io.IOException;
import java.net.URI;

/** A file could not be had. Says address, reason and next step in one line. */
public final class DownloadException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The server says that there is no such file. */
        MISSING,
        /** What came is not the file that was announced. */
        DAMAGED,
        /** The server could not be reached, or refused. */
        REFUSED
    }

    private final Reason reason;

    DownloadException(Reason reason, URI address, String message) {
        super(address + " " + message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
