package org.entente.watch;

import java.net.URI;

/**
 * Where alerts are sent.
 *
 * @param address http or https
 * @param secret signs what is sent; the receiver has it too
 */
public record Hook(URI address, String secret) {

    /** Checks that there is a secret. */
    public Hook {
        if (secret.length() < 16) {
            throw new IllegalArgumentException("The secret of the webhook must have 16 characters or more. Set"
                    + " ENTENTE_WEBHOOK_SECRET, for both sides.");
        }
    }

    /** Tells no secret, and not the path, which often is one. */
    @Override
    public String toString() {
        return "webhook at " + address.getHost();
    }
}
