package org.entente.watch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.pipeline.WholeFile;
import org.entente.watch.Alert;
import org.entente.watch.Hook;
import org.entente.watch.WatchSettings;

/** Hands alerts on: to the Atom feed, the digests and the webhook. The log, which comes first, is not here. */
public final class Outlets {

    private final WatchSettings settings;
    private int written = -1;

    public Outlets(WatchSettings settings) {
        this.settings = settings;
    }

    /**
     * Hands on what was not handed on yet.
     *
     * @param alerts all alerts of the log, oldest first
     * @param faults gets what went wrong
     */
    public void hand(List<Alert> alerts, List<String> faults) throws IOException {
        if (written != alerts.size()) {
            AtomFile.write(settings.output().resolve("alerts.atom"), alerts);
            digests(alerts);
            written = alerts.size();
        }
        Hook hook = settings.hook();
        if (hook != null) {
            Path sent = settings.output().resolve("webhook-sent.txt");
            String fault = new Webhook(hook, sent, settings.destinations()).send(alerts);
            if (!fault.isEmpty()) {
                faults.add(fault);
            }
        }
    }

    private void digests(List<Alert> alerts) throws IOException {
        Map<String, StringBuilder> texts = new TreeMap<>();
        for (Alert alert : alerts) {
            int year = alert.day().get(IsoFields.WEEK_BASED_YEAR);
            int week = alert.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            String line = "- " + alert.day() + " " + alert.rule() + ": " + alert.text() + "\n";
            texts.computeIfAbsent(alert.day().toString(), k -> new StringBuilder())
                    .append(line);
            texts.computeIfAbsent(String.format(Locale.ROOT, "%d-W%02d", year, week), k -> new StringBuilder())
                    .append(line);
        }
        Path folder = Files.createDirectories(settings.output().resolve("digests"));
        for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey() + ".md");
            String content = "# Alerts of " + text.getKey() + "\n\n" + text.getValue();
            if (!Files.exists(file) || !Files.readString(file).equals(content)) {
                WholeFile.write(file, content);
            }
        }
    }
}
