package org.entente.source.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.source.fetch.DownloadException.Reason;

/**
 * What servers want of programs that come again and again: their robots.txt (RFC 9309). It is asked for once a day and server.
 * Where there is none, all is allowed; where it cannot be had, nothing is. For one thread.
 */
public final class Robots {

    /** The name by which rules address this program. */
    public static final String AGENT = "entente";

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_DELAY = Duration.ofDays(1);

    private record Known(BaseRobotRules rules, Instant since) {}

    private final Downloader downloader;
    private final Path folder;
    private final Clock clock;
    private final Map<String, Known> known = new HashMap<>();

    /**
     * Rules of servers.
     *
     * @param folder where files are kept; made when it is needed
     */
    public Robots(Downloader downloader, Path folder, Clock clock) {
        this.downloader = downloader;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Lets an address pass or fails.
     *
     * @return how long to wait between two requests to the server, as it wants it; zero where it says nothing
     * @throws DownloadException when the server wants no program there, or cannot be asked whether it does
     */
    public Duration require(URI address) throws IOException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Known rules = known.get(site);
        if (rules == null || rules.since().plus(KEPT).isBefore(clock.instant())) {
            rules = new Known(ask(site), clock.instant());
            known.put(site, rules);
        }
        if (!rules.rules().isAllowed(address.toString())) {
            throw new DownloadException(
                    Reason.REFUSED, address, "is not asked for, since " + site + "/robots.txt keeps programs out.");
        }
        long delay = rules.rules().getCrawlDelay();
        return delay == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(delay);
    }

    private BaseRobotRules ask(String site) throws IOException {
        URI address = URI.create(site + "/robots.txt");
        Files.createDirectories(folder);
        Path file = folder.resolve(site.replaceAll("[^A-Za-z0-9.]+", "-") + ".txt");
        try {
            downloader.get(address, file, Expected.anything());
        } catch (DownloadException e) {
            if (e.reason() == Reason.MISSING) {
                return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            }
            throw e;
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0);
        return parser.parseContent(address.toString(), Files.readAllBytes(file), "text/plain", List.of(AGENT));
    }
}
