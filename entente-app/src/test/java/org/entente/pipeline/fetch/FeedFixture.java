package org.entente.pipeline.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.SourceText;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Addresses;
import org.entente.source.fetch.Destinations;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Politeness;
import org.entente.source.fetch.Slot;

/** A day of GDELT 2.0 on a local server, and a fetch of it. */
public final class FeedFixture implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2016, 3, 7);

    private static final String FOLDER = "/gdeltv2/";

    final FaultyServer server = new FaultyServer();
    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    FeedFixture(Path folder) throws IOException {
        this.folder = folder;
    }

    /** Serves every slot of the day and lists it. */
    void serveWholeDay() throws IOException {
        for (Slot slot : Slot.listOf(DAY)) {
            server.put(path(slot), zip(slot));
            list(slot, zip(slot));
        }
        publish();
    }

    void list(Slot slot, byte[] zip) {
        lines.add(line(slot, zip));
    }

    static String line(Slot slot, byte[] zip) {
        return zip.length + " " + md5(zip) + " http://data.gdeltproject.org/gdeltv2/" + slot.text() + Slot.EVENTS;
    }

    List<String> lines() {
        return lines;
    }

    /** Puts the list as it is now on the server, between lines of other kinds of files. */
    void publish() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line)
                    .append('\n')
                    .append(line.replace(".export.", ".mentions."))
                    .append('\n');
        }
        server.put(FOLDER + "masterfilelist.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String path(Slot slot) {
        return FOLDER + slot.text() + Slot.EVENTS;
    }

    /** Two rows that nobody else has. */
    static byte[] zip(Slot slot) throws IOException {
        String day = slot.text().substring(0, 8);
        String rows = SourceText.gdelt(slot.number() * 2, day, day, "RUS", "PRK", "04", "1.0")
                + SourceText.gdelt(slot.number() * 2 + 1, day, day, "USA", "CHN", "05", "3.4");
        rows = rows.replace(day + "120000", slot.text());
        return zip(slot.text() + ".export.CSV", rows.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    public static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Slot slot(int quarterHour) {
        return Slot.listOf(DAY).get(quarterHour);
    }

    FetchReport fetch() throws IOException {
        return fetch("gdelt", DAY, DAY);
    }

    FetchReport fetch(String source, LocalDate from, LocalDate to) throws IOException {
        return fetch(source, from, to, LocalDate.of(2016, 3, 9));
    }

    FetchReport fetch(String source, LocalDate from, LocalDate to, LocalDate today) throws IOException {
        RecordFolder record = record();
        Politeness politeness =
                new Politeness(Duration.ZERO, 4, Duration.ofMillis(5), Duration.ofMillis(1500), Duration.ofSeconds(5));
        try (Downloader downloader = new Downloader(politeness, "entente-test", Destinations.ANY)) {
            return Fetches.get(
                            source, settings(politeness, today), downloader, record, new Ingest(record, KeepRule.ALL))
                    .run(from, to, FetchListener.SILENT);
        }
    }

    FetchSettings settings(Politeness politeness) {
        return settings(politeness, LocalDate.of(2016, 3, 9));
    }

    private FetchSettings settings(Politeness politeness, LocalDate today) {
        Addresses addresses = new Addresses(
                Map.of(
                        "gdelt-2", server.address("/gdeltv2").toString(),
                        "gdelt-1", server.address("/events/").toString(),
                        "ofac-sdn", server.address("/exports/SDN.CSV").toString(),
                        "un-sc", server.address("/consolidated.xml").toString(),
                        "un-votes", server.address("/dataverse").toString()),
                new Properties(),
                name -> null,
                new Properties());
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new FetchSettings(addresses, politeness, downloads(), clock);
    }

    RecordFolder record() {
        return RecordFolder.openOrCreate(folder.resolve("record"));
    }

    Path downloads() {
        return folder.resolve("downloads");
    }

    /** Rows that count, over all deliveries. */
    long rows() {
        return record().listDeliveries().stream()
                .mapToLong(d -> d.summary().accepted())
                .sum();
    }

    @Override
    public void close() {
        server.close();
    }
}
