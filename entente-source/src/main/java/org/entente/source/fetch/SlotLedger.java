package org.entente.source.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each file of a feed, one line a change, the last of a file being true: {@code name TAB state TAB detail}.
 *
 * <p>Lines are only ever added, so a run that is killed loses at most the line it was writing. For one process at a time.
 */
public final class SlotLedger implements AutoCloseable {

    /** What became of a file. */
    public enum State {
        /** It was not listed, not there or not whole; the detail says which. */
        MISSING,
        /** It is in the record; the detail is the MD5 and the id of the delivery. */
        INGESTED
    }

    /**
     * The latest line of a file.
     *
     * @param detail never null; see the states
     */
    public record Mark(State state, String detail) {}

    private final Map<String, Mark> marks = new HashMap<>();
    private final FileChannel channel;

    private SlotLedger(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens a ledger, or begins one. */
    public static SlotLedger open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new IOException("The downloads in " + file.getParent()
                    + " are in use by another run. Wait for it to end, or name another folder with --downloads.");
        }
        SlotLedger ledger = new SlotLedger(channel);
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                ledger.read(line);
            }
        }
        ledger.startNewLine();
        return ledger;
    }

    /** The lock goes when the channel is closed or the process dies. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A line that a killed run left unfinished must not swallow the next one. */
    private void startNewLine() throws IOException {
        long size = channel.size();
        channel.position(size);
        if (size > 0) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, size - 1);
            if (last.get(0) != '\n') {
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
        }
    }

    private void read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || !cells[3].equals(".")) {
            return;
        }
        for (State state : State.values()) {
            if (state.name().equals(cells[1])) {
                marks.put(cells[0], new Mark(state, cells[2]));
            }
        }
    }

    public Optional<Mark> find(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    /** Whether a file is marked as missing. */
    public boolean wasMissing(String name) {
        return find(name).map(m -> m.state() == State.MISSING).orElse(false);
    }

    /** Notes what became of a file, unless that is noted already. A full stop ends the line, so that a torn one shows. */
    public void mark(String name, State state, String detail) throws IOException {
        Mark mark = new Mark(state, detail.replaceAll("[\\t\\r\\n]", " "));
        if (mark.equals(marks.put(name, mark))) {
            return;
        }
        String line = name + "\t" + state + "\t" + mark.detail() + "\t.\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.force(true);
        channel.close();
    }
}
