package org.entente.pipeline.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.NewsDocument;
import org.entente.coder.document.DocumentReader;
import org.entente.coder.engine.EventCoder;
import org.entente.pipeline.CodedDelivery;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.WholeFile;
import org.entente.source.SourceInput;
import org.entente.source.fetch.DownloadException;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Expected;
import org.entente.source.fetch.Robots;
import org.entente.source.file.SourceFiles;
import org.jspecify.annotations.Nullable;

/**
 * Follows one RSS or Atom feed: each item goes through the coder into the record, once. The feed is asked for by its validators,
 * so that it is sent only when it has changed; robots.txt is obeyed; after a failure it is left alone for a while, twice as long
 * each time. The feed as it was last is kept among the downloads, articles are not. For one thread.
 */
public final class FeedFollower {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 8;
    private static final int NAME_LENGTH = 12;

    private final URI feed;
    private final Path file;
    private final Path seen;
    private final Path read;
    private final Downloader downloader;
    private final Robots robots;
    private final Ingest ingest;
    private final EventCoder coder;
    private final Clock clock;
    private Instant notBefore = Instant.MIN;
    private int failures;

    /**
     * A follower.
     *
     * @param folder where feeds are kept
     * @param robots what servers want, shared by all feeds
     * @param coder reads the items
     */
    public FeedFollower(
            URI feed, Path folder, Downloader downloader, Robots robots, Ingest ingest, EventCoder coder, Clock clock) {
        this.feed = feed;
        String name = feed.getHost() + "-" + sha256(feed.toString().getBytes(StandardCharsets.UTF_8));
        this.file = folder.resolve(name + ".rss");
        this.seen = folder.resolve(name + ".seen");
        this.read = folder.resolve(name + ".read");
        this.downloader = downloader;
        this.robots = robots;
        this.ingest = ingest;
        this.coder = coder;
        this.clock = clock;
    }

    /**
     * Looks once, unless it is too early after a failure or for the server.
     *
     * @throws DownloadException when the server refuses or cannot be reached
     * @throws IllegalArgumentException when what it sends is no feed
     */
    public FetchReport look() throws IOException {
        Tally tally = new Tally();
        Instant now = clock.instant();
        if (now.isBefore(notBefore)) {
            return tally.report(feed.toString());
        }
        try {
            Duration delay = robots.require(feed);
            Files.createDirectories(file.getParent());
            if (downloader.get(feed, file, Expected.anything()) == Downloader.Outcome.FETCHED) {
                tally.fetched();
            }
            take(tally);
            failures = 0;
            notBefore = now.plus(delay);
        } catch (DownloadException | IllegalArgumentException e) {
            notBefore = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(failures++, MOST_DOUBLINGS)));
            throw e;
        }
        return tally.report(feed.toString());
    }

    /** What is in place and was not read yet, also when a run was killed between the two. */
    private void take(Tally tally) throws IOException {
        String content = sha256(Files.readAllBytes(file));
        if (content.equals(text(read))) {
            tally.already();
            return;
        }
        Set<String> fresh = listFresh();
        if (!fresh.isEmpty()) {
            CodedDelivery items = new CodedDelivery(coder, item -> fresh.contains(key(item)));
            for (SourceInput input : SourceFiles.open(file)) {
                tally.result(ingest.file(input, items, List.of()));
            }
            Files.write(seen, fresh, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        }
        WholeFile.write(read, content);
    }

    /** The items that were not read before; an item is known by the id that the feed gives it. */
    private Set<String> listFresh() throws IOException {
        Set<String> before = new HashSet<>(Files.exists(seen) ? Files.readAllLines(seen) : List.of());
        Set<String> fresh = new LinkedHashSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            DocumentReader.read(file.getFileName().toString(), in, item -> {
                if (!before.contains(key(item))) {
                    fresh.add(key(item));
                }
            });
        }
        return fresh;
    }

    private static String key(NewsDocument item) {
        return sha256(item.id().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : null;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
