package org.entente.web.page.home;

import java.util.List;
import org.entente.watch.Alert;
import org.entente.web.page.frame.PartModel;

/**
 * The newest alerts.
 *
 * @param alerts the newest first
 * @param last id of the newest; empty for none
 * @param stream where further ones come from
 */
public record AlertsModel(List<Alert> alerts, String last, String stream) implements PartModel {

    private static final int MOST = 20;

    /** Copies the list. */
    public AlertsModel {
        alerts = List.copyOf(alerts);
    }

    /** The newest of all alerts, which come oldest first. */
    public static AlertsModel of(List<Alert> all, String stream) {
        List<Alert> newest =
                all.subList(Math.max(0, all.size() - MOST), all.size()).reversed();
        return new AlertsModel(newest, newest.isEmpty() ? "" : newest.getFirst().id(), stream);
    }
}
