package org.entente.web.page.frame;

/** A request that cannot be answered, with its status. */
public final class PageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public PageError(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
