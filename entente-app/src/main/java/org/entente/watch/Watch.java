package org.entente.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.coder.engine.EventCoder;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.fetch.FeedFollower;
import org.entente.pipeline.fetch.FetchListener;
import org.entente.pipeline.fetch.FetchReport;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.pipeline.fetch.Fetches;
import org.entente.pipeline.fetch.SlotFollower;
import org.entente.record.RecordFolder;
import org.entente.source.SourceFormatException;
import org.entente.source.fetch.DownloadException;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Robots;
import org.entente.watch.WatchPlan.Follow;
import org.entente.watch.internal.AlertLog;
import org.entente.watch.internal.Checkpoint;
import org.entente.watch.internal.FolderSource;
import org.entente.watch.internal.Judge;
import org.entente.watch.internal.Outlets;
import org.jspecify.annotations.Nullable;

/**
 * A watch: round by round it gets what the sources have, judges the rules on each day that is closed, in order, and hands the
 * alerts on. It may be killed at any moment: the next round goes on, and no alert is made twice. For one thread.
 */
public final class Watch {

    private final WatchPlan plan;
    private final WatchSettings settings;
    private final RecordFolder record;
    private final Downloader downloader;
    private final Ingest ingest;
    private final SlotFollower slots;
    private final Map<String, FolderSource> folders = new LinkedHashMap<>();
    private final Map<String, FeedFollower> feeds;
    private final AlertLog log;
    private final Outlets outlets;
    private @Nullable LocalDate feedDay;

    /**
     * A watch.
     *
     * @throws IOException when the folder for its output cannot be made or read
     */
    public Watch(WatchPlan plan, WatchSettings settings, RecordFolder record, Downloader downloader)
            throws IOException {
        this.plan = plan;
        this.settings = settings;
        this.record = record;
        this.downloader = downloader;
        this.ingest = new Ingest(record, settings.keep());
        this.slots = new SlotFollower(settings.fetch(), downloader, record, ingest, settings.daysBack());
        for (Follow follow : plan.follows()) {
            if (follow.source().equals("folder")) {
                folders.put(follow.place(), new FolderSource(Path.of(follow.place()), ingest));
            }
        }
        this.feeds = feeds();
        Files.createDirectories(settings.output());
        this.log = new AlertLog(settings.output().resolve("alerts.jsonl"));
        this.outlets = new Outlets(settings);
    }

    private Map<String, FeedFollower> feeds() {
        Map<String, FeedFollower> all = new LinkedHashMap<>();
        List<Follow> followed = plan.follows().stream()
                .filter(follow -> follow.source().equals("feed"))
                .toList();
        if (followed.isEmpty()) {
            return all;
        }
        FetchSettings fetch = settings.fetch();
        Robots robots = new Robots(downloader, fetch.downloads().resolve("robots"), fetch.clock());
        EventCoder coder = new EventCoder(List.of());
        for (Follow follow : followed) {
            all.put(
                    follow.place(),
                    new FeedFollower(
                            URI.create(follow.place()),
                            fetch.downloads().resolve("feeds"),
                            downloader,
                            robots,
                            ingest,
                            coder,
                            fetch.clock()));
        }
        return all;
    }

    /**
     * Makes one round. A source that cannot be reached is named in the report and does not keep the others back.
     *
     * @param last whether no further round follows
     * @throws IOException when record or output cannot be written
     */
    public WatchReport round(boolean last) throws IOException {
        List<FetchReport> fetches = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        String newest = null;
        for (Follow follow : plan.follows()) {
            try {
                switch (follow.source()) {
                    case "gdelt" -> {
                        SlotFollower.Look look = slots.look();
                        newest = look.newest().text();
                        feedDay = look.newest().day();
                        fetches.add(look.report());
                    }
                    case "feed" ->
                        fetches.add(Objects.requireNonNull(feeds.get(follow.place()))
                                .look());
                    case "folder" -> {} // below, after all that is fetched
                    default -> fetches.add(list(follow.source()));
                }
            } catch (DownloadException e) {
                faults.add(String.valueOf(e.getMessage()));
            } catch (IllegalArgumentException | SourceFormatException e) {
                faults.add(follow.source() + " " + follow.place() + ": " + e.getMessage());
            }
        }
        for (FolderSource folder : folders.values()) {
            folder.read(last, faults);
        }
        Map<String, String> unknown = new TreeMap<>();
        List<Alert> made = new ArrayList<>();
        List<LocalDate> closed = judge(made, unknown);
        outlets.hand(log.list(), faults);
        if (newest != null) {
            slots.fold(last || fetches.stream().allMatch(fetch -> fetch.fetched() == 0));
        }
        return new WatchReport(newest, fetches, closed, made, unknown, faults);
    }

    /** A list that is seen while GDELT is followed is seen on the feed's day. */
    private FetchReport list(String source) throws IOException {
        FetchSettings fetch = settings.fetch();
        LocalDate today = today();
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        FetchSettings then = new FetchSettings(fetch.addresses(), fetch.politeness(), fetch.downloads(), clock);
        return Fetches.get(source, then, downloader, record, ingest).run(today, today, FetchListener.SILENT);
    }

    private LocalDate today() {
        return feedDay != null ? feedDay : LocalDate.now(settings.fetch().clock());
    }

    private List<LocalDate> judge(List<Alert> made, Map<String, String> unknown) throws IOException {
        Path checkpoint = settings.output().resolve("judged.txt");
        LocalDate after = Checkpoint.read(checkpoint);
        List<LocalDate> days = plan.followsGdelt() ? slots.closedDays(after) : daysBefore(today(), after);
        Judge judge = new Judge(record, plan);
        for (LocalDate day : days) {
            if (plan.followsGdelt()) {
                slots.planFold(day);
            }
            made.addAll(log.add(judge.judge(day, log.list(), unknown)));
            Checkpoint.write(checkpoint, day);
        }
        return days;
    }

    private static List<LocalDate> daysBefore(LocalDate today, @Nullable LocalDate after) {
        LocalDate first = after == null ? today.minusDays(1) : after.plusDays(1);
        return first.isBefore(today) ? first.datesUntil(today).toList() : List.of();
    }
}
