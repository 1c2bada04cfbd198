package org.entente.pipeline.fetch;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Address;
import org.entente.source.fetch.Downloader;

/** The sources that can be fetched, one line each. */
public final class Fetches {

    /** Makes a fetch. */
    private interface Maker {
        Fetch make(FetchSettings settings, Downloader downloader, RecordFolder record, Ingest ingest);
    }

    private static final Map<String, Maker> MAKERS = new TreeMap<>(Map.of(
            "gdelt", SlotFetch::new,
            "gdelt-1", DailyFetch::new,
            "ofac-sdn",
                    (s, d, r, i) ->
                            new SnapshotFetch(new SnapshotSource("ofac-sdn", Address.OFAC_SDN, "sdn", ".csv"), s, d, i),
            "un-sc",
                    (s, d, r, i) ->
                            new SnapshotFetch(new SnapshotSource("un-sc", Address.UN_SC, "un-sc", ".xml"), s, d, i),
            "un-votes", (s, d, r, i) -> new DataverseFetch(s, d, i)));

    private Fetches() {}

    /** Names of the sources, as users type them. */
    public static String names() {
        return String.join(", ", MAKERS.keySet());
    }

    /** Whether the source is fetched by days. */
    public static boolean hasDays(String source) {
        return source.startsWith("gdelt");
    }

    /**
     * The fetch of a source.
     *
     * @throws IllegalArgumentException when there is none; the message lists those there are
     */
    public static Fetch get(
            String source, FetchSettings settings, Downloader downloader, RecordFolder record, Ingest ingest) {
        return requireMaker(source).make(settings, downloader, record, ingest);
    }

    /** Fails where {@link #get} would, before anything is made. */
    public static void require(String source) {
        requireMaker(source);
    }

    private static Maker requireMaker(String source) {
        Maker maker = MAKERS.get(source);
        if (maker == null) {
            throw new IllegalArgumentException("The source (" + source + ") cannot be fetched. Use one of "
                    + String.join(", ", new TreeSet<>(MAKERS.keySet()))
                    + "; get other files by hand and read them with entente ingest.");
        }
        return maker;
    }
}
