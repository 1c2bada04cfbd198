package org.entente.pipeline.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.pipeline.FileResult;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.fetch.Address;
import org.entente.source.fetch.DailyFiles;
import org.entente.source.fetch.DownloadException;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Expected;
import org.entente.source.fetch.FileLists;
import org.entente.source.fetch.ListedFile;
import org.entente.source.fetch.SlotLedger;
import org.entente.source.fetch.SlotLedger.State;
import org.entente.source.fetch.Verification;
import org.entente.source.file.SourceFiles;

/** GDELT 1.0: a file a year to 2005, a month to March 2013, a day since. Each file is one delivery. */
final class DailyFetch implements Fetch {

    private final URI base;
    private final Path folder;
    private final Clock clock;
    private final Downloader downloader;
    private final RecordFolder record;
    private final Ingest ingest;
    private final Tally tally = new Tally();

    DailyFetch(FetchSettings settings, Downloader downloader, RecordFolder record, Ingest ingest) {
        this.base = settings.addresses().get(Address.GDELT_1);
        this.folder = settings.downloads().resolve("gdelt-1");
        this.clock = settings.clock();
        this.downloader = downloader;
        this.record = record;
        this.ingest = ingest;
    }

    @Override
    public FetchReport run(LocalDate from, LocalDate to, FetchListener listener) throws IOException {
        Files.createDirectories(folder);
        List<String> names = DailyFiles.list(from, to, LocalDate.now(clock));
        try (SlotLedger ledger = SlotLedger.open(folder.resolve("ledger.tsv"))) {
            Map<String, ListedFile> listed = readLists();
            long done = 0;
            for (String name : names) {
                listener.progress(name, done++, names.size());
                fetch(name, listed, ledger);
            }
            listener.progress("done", names.size(), names.size());
        }
        return tally.report("gdelt-1");
    }

    private Map<String, ListedFile> readLists() throws IOException {
        Path md5sums = folder.resolve("md5sums");
        Path filesizes = folder.resolve("filesizes");
        downloader.get(base.resolve("md5sums"), md5sums, Expected.anything());
        try {
            downloader.get(base.resolve("filesizes"), filesizes, Expected.anything());
            return FileLists.readDaily(md5sums, filesizes);
        } catch (DownloadException e) {
            tally.note("The list of sizes could not be had; files are checked by their MD5 alone.");
            return FileLists.readDaily(md5sums, null);
        }
    }

    private void fetch(String name, Map<String, ListedFile> listed, SlotLedger ledger) throws IOException {
        ListedFile line = listed.get(name);
        if (line == null) {
            miss(name, "not listed", ledger);
            return;
        }
        String md5 = String.valueOf(line.expected().md5());
        if (ledger.find(name).map(m -> isInRecord(m, md5)).orElse(false)) {
            tally.already();
            return;
        }
        try {
            ingest(obtain(name, line), name, md5, ledger);
        } catch (DownloadException e) {
            if (e.reason() == DownloadException.Reason.REFUSED) {
                throw e;
            }
            boolean missing = e.reason() == DownloadException.Reason.MISSING;
            miss(name, missing ? "listed, but not there" : String.valueOf(e.getMessage()), ledger);
        } catch (SourceFormatException e) {
            miss(name, String.valueOf(e.getMessage()), ledger);
        }
    }

    private boolean isInRecord(SlotLedger.Mark mark, String md5) {
        String[] detail = mark.detail().split(" ", -1);
        return mark.state() == State.INGESTED
                && detail.length == 2
                && detail[0].equals(md5)
                && record.hasDelivery(detail[1]);
    }

    private Path obtain(String name, ListedFile line) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || Verification.findFault(file, line.expected()) != null) {
            downloader.get(base.resolve(name), file, line.expected());
            tally.fetched();
        }
        return file;
    }

    private void ingest(Path file, String name, String md5, SlotLedger ledger) throws IOException {
        for (SourceInput input : SourceFiles.open(file)) {
            FileResult result = ingest.file(input, "gdelt");
            tally.result(result);
            if (ledger.wasMissing(name)) {
                tally.backfilled(name);
            }
            ledger.mark(name, State.INGESTED, md5 + " " + result.summary().id());
        }
    }

    private void miss(String name, String reason, SlotLedger ledger) throws IOException {
        tally.missing(name, reason);
        ledger.mark(name, State.MISSING, reason);
    }
}
