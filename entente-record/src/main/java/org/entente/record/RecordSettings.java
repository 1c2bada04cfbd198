package org.entente.record;

import java.time.Duration;

/**
 * How much of the machine the record may use.
 *
 * @param memoryMegabytes memory of the database, outside the Java heap
 * @param threads threads of the database; never more than the machine has cores
 * @param chunkRows rows of one table that are written as one file
 * @param grace how long files and manifests that have been replaced are kept for those who still read them
 */
public record RecordSettings(int memoryMegabytes, int threads, int chunkRows, Duration grace) {

    private static final RecordSettings STANDARD = new RecordSettings(1024, 4, 245_760, Duration.ofHours(1));

    /** Checks the ranges. */
    public RecordSettings {
        if (memoryMegabytes < 64 || threads < 1 || chunkRows < 1 || grace.isNegative()) {
            throw new IllegalArgumentException("The settings of a record (" + memoryMegabytes + " MB, " + threads
                    + " threads, " + chunkRows + " rows, " + grace
                    + ") must be at least 64 MB, 1 thread, 1 row and no negative grace.");
        }
    }

    /** One gigabyte, at most four threads, 245,760 rows (two row groups of Parquet), one hour. */
    public static RecordSettings standard() {
        return STANDARD;
    }

    public RecordSettings withChunkRows(int rows) {
        return new RecordSettings(memoryMegabytes, threads, rows, grace);
    }

    /** Settings with no more memory than this. */
    public RecordSettings withMemoryUpTo(int megabytes) {
        return new RecordSettings(Math.min(memoryMegabytes, megabytes), threads, chunkRows, grace);
    }

    /** Settings with no more threads than this. */
    public RecordSettings withThreadsUpTo(int most) {
        return new RecordSettings(memoryMegabytes, Math.min(threads, most), chunkRows, grace);
    }

    public RecordSettings withGrace(Duration time) {
        return new RecordSettings(memoryMegabytes, threads, chunkRows, time);
    }
}
