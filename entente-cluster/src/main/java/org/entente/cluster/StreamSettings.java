package org.entente.cluster;

/**
 * Which files a stream takes.
 *
 * @param folder where they come, as a path for Hadoop; files are renamed into it when they are whole
 * @param glob which names count
 * @param checkpoint folder in which Spark remembers what was taken
 * @param filesAtOnce most files that one batch takes
 * @param every how often it looks, as in {@code 15 minutes}
 * @param once whether it stops when all that is there was taken
 */
public record StreamSettings(
        String folder, String glob, String checkpoint, int filesAtOnce, String every, boolean once) {

    /** Checks the number of files. */
    public StreamSettings {
        if (filesAtOnce < 1) {
            throw new IllegalArgumentException("The files at once (" + filesAtOnce + ") must be 1 or more.");
        }
    }
}
