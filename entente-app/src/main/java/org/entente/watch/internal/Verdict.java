package org.entente.watch.internal;

import java.util.List;
import org.entente.watch.Alert;

/**
 * What a rule says of a day.
 *
 * @param alerts what it found
 * @param unknown why it could not be judged, in a sentence; empty when it could
 */
record Verdict(List<Alert> alerts, String unknown) {

    static Verdict of(List<Alert> alerts) {
        return new Verdict(List.copyOf(alerts), "");
    }

    static Verdict unknown(String why) {
        return new Verdict(List.of(), why);
    }
}
