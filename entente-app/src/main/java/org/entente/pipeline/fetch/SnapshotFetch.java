package org.entente.pipeline.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.entente.pipeline.Ingest;
import org.entente.source.SourceInput;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Expected;
import org.entente.source.file.SourceFiles;
import org.entente.source.registry.Sources;
import org.jspecify.annotations.Nullable;

/** A list of which each state is kept under the day on which it was first seen, as in {@code sdn_2024-01-11.csv}. */
final class SnapshotFetch implements Fetch {

    private final SnapshotSource source;
    private final URI address;
    private final Path folder;
    private final LocalDate today;
    private final Downloader downloader;
    private final Ingest ingest;

    SnapshotFetch(SnapshotSource source, FetchSettings settings, Downloader downloader, Ingest ingest) {
        this.source = source;
        this.address = settings.addresses().get(source.address());
        this.folder = settings.downloads().resolve(source.format());
        this.today = LocalDate.now(settings.clock());
        this.downloader = downloader;
        this.ingest = ingest;
    }

    @Override
    public FetchReport run(LocalDate from, LocalDate to, FetchListener listener) throws IOException {
        Sources.get(source.format());
        Files.createDirectories(folder);
        Tally tally = new Tally();
        listener.progress(source.format(), 0, 1);
        Path current = folder.resolve("current" + source.ending());
        Downloader.Outcome outcome = downloader.get(address, current, Expected.anything());
        Path newest = newest();
        if (newest == null || outcome == Downloader.Outcome.FETCHED && Files.mismatch(current, newest) >= 0) {
            newest = keep(current);
            tally.fetched();
        } else {
            tally.note("The list is the same as in " + newest.getFileName() + ".");
        }
        for (SourceInput input : SourceFiles.open(newest)) {
            tally.result(ingest.file(input, source.format()));
        }
        listener.progress("done", 1, 1);
        return tally.report(source.format());
    }

    /** A second change within a day replaces the first. */
    private Path keep(Path current) throws IOException {
        Path dated = folder.resolve(source.stem() + "_" + today + source.ending());
        Path part = dated.resolveSibling(dated.getFileName() + ".part");
        Files.copy(current, part, StandardCopyOption.REPLACE_EXISTING);
        return Files.move(part, dated, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private @Nullable Path newest() throws IOException {
        Path newest = null;
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, source.stem() + "_????-??-??" + source.ending())) {
            for (Path file : files) {
                newest = newest == null || file.compareTo(newest) > 0 ? file : newest;
            }
        }
        return newest;
    }
}
