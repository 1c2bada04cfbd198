package org.entente.watch;

import java.nio.file.Path;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.source.fetch.Destinations;
import org.jspecify.annotations.Nullable;

/**
 * How to watch.
 *
 * @param fetch how sources are fetched
 * @param destinations where requests may go
 * @param keep which events are kept
 * @param daysBack days before the newest that are looked at for slots that come late, at least 2
 * @param output folder for alerts and for what the watch remembers
 * @param hook where alerts are sent; null for nowhere
 */
public record WatchSettings(
        FetchSettings fetch,
        Destinations destinations,
        KeepRule keep,
        int daysBack,
        Path output,
        @Nullable Hook hook) {}
