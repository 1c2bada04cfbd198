package org.entente.pipeline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.answer.motive.MotiveWorld;
import org.entente.delivery.Delivery;
import org.entente.kept.Kept;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.WorldView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Results of a whole record in files in its folder {@code kept}. A file's name holds a hash of all that the result depends
 * on: version, deliveries that were known by its day, corrections and that day. So a day's events leave what was made of the
 * years before as it is, and none is ever stale; one that cannot be read is made again, and where
 * none can be written, as in a folder that is read only, the result is made each time. Safe for many threads and processes.
 */
public final class KeptResults implements Kept {

    private static final Logger LOG = LoggerFactory.getLogger(KeptResults.class);
    private static final String FOLDER = "kept";
    private static final String ENDING = ".bin.gz";

    private final RecordFolder record;
    private final SnapshotOptions yearEnd;
    private final RecordSnapshot view;

    /** For questions that are put to a snapshot. */
    public KeptResults(RecordFolder record, RecordSnapshot view) {
        this.record = record;
        Set<String> only = view.listDeliveries().stream().map(Delivery::id).collect(Collectors.toUnmodifiableSet());
        LocalDate end = LocalDate.of(view.asOf().plusDays(1).getYear() - 1, 12, 31);
        this.yearEnd = new SnapshotOptions(end, only);
        this.view = view;
    }

    /** Makes what the report of every pair rests on, unless it is kept already. */
    public static void prepare(RecordFolder record, LocalDate asOf) {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(asOf))) {
            Kept kept = new KeptResults(record, view);
            kept.get(MotiveWorld.form(), MotiveWorld::of);
            ForecastChapter.prepare(view, kept);
        }
    }

    @Override
    public <T> T get(Form<T> form, Function<WorldView, T> make) {
        return getOf(form, yearEnd.asOf() + " " + view.lockHash(yearEnd.asOf()), () -> {
            try (RecordSnapshot opened = record.open(yearEnd)) {
                return make.apply(opened);
            }
        });
    }

    @Override
    public <T> T getOf(Form<T> form, String inputHash, Supplier<T> make) {
        Path folder = record.path().resolve(FOLDER);
        Path file = folder.resolve(form.name() + "-" + hash(Version.TEXT + " " + inputHash) + ENDING);
        if (Files.isReadable(file)) {
            try {
                return read(form, file);
            } catch (IOException | RuntimeException e) {
                LOG.debug("{} is made again, since it cannot be read ({}).", file, e.getMessage());
            }
        }
        T made = make.get();
        keep(form, made, folder, file);
        return made;
    }

    private static String hash(String state) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Reads to the end, so that the check sum of the file is looked at. */
    private static <T> T read(Form<T> form, Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16))) {
            T result = form.read(in);
            if (in.read() >= 0) {
                throw new IOException("it is longer than it should be");
            }
            return result;
        }
    }

    private static <T> void keep(Form<T> form, T result, Path folder, Path file) {
        Path part = file.resolveSibling("." + file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId() + ".part");
        try {
            Files.createDirectories(folder);
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(new FastGzip(Files.newOutputStream(part)), 1 << 16))) {
                form.write(result, out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            deleteOld(form, folder);
        } catch (IOException e) {
            LOG.debug("{} is not kept ({}).", file, e.getMessage());
        } finally {
            deleteQuietly(part);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} is left over ({}).", file, e.getMessage());
        }
    }

    private static void deleteOld(Form<?> form, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> own = files.filter(each -> {
                        String name = String.valueOf(each.getFileName());
                        return name.startsWith(form.name() + "-") && name.endsWith(ENDING);
                    })
                    .sorted(Comparator.comparingLong(
                                    (Path each) -> each.toFile().lastModified())
                            .reversed())
                    .toList();
            for (Path each : own.subList(Math.min(form.most(), own.size()), own.size())) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Little time for a little more room. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
