package org.entente.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.delivery.DeliverySummary;
import org.entente.entry.Entry;

/** A process of its own that ingests one delivery after the other and says which ones it has committed. */
final class IngestChild {

    private IngestChild() {}

    /**
     * Runs it.
     *
     * @param args folder, prefix of the deliveries' names, how many deliveries
     */
    public static void main(String[] args) {
        RecordFolder record = RecordFolder.openOrCreate(
                Path.of(args[0]), RecordSettings.standard().withChunkRows(100));
        System.out.println("open");
        Random random = new Random(args[1].hashCode());
        for (int n = 0; n < Integer.parseInt(args[2]); n++) {
            DeliverySummary summary = Samples.ingest(record, args[1] + "-" + n, entries(args[1] + "-" + n, random));
            System.out.println("committed " + summary.id());
        }
    }

    private static List<Entry> entries(String name, Random random) {
        List<Entry> entries = new ArrayList<>();
        int size = 50 + random.nextInt(400);
        for (int i = 0; i < size; i++) {
            entries.add(Samples.event(name + "-" + i, i, i, Samples.day(i), Samples.PRK, Samples.RUS));
        }
        return entries;
    }
}
