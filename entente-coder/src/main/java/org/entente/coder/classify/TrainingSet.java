package org.entente.coder.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coder.PloverClass;

/**
 * The sentences written for this program, in the order of their files.
 *
 * @param sentences all of them
 * @param blocks for each sentence the block of {@value #BLOCK} neighbors in its file that it belongs to; blocks stay
 *     together when the set is divided, since neighbors may resemble one another
 */
public record TrainingSet(List<TrainingSentence> sentences, int[] blocks) {

    private static final int BLOCK = 20;
    private static final String FOLDER = "/org/entente/coder/training/";

    public TrainingSet {
        sentences = List.copyOf(sentences);
        blocks = blocks.clone();
    }

    @Override
    public int[] blocks() {
        return blocks.clone();
    }

    /** Reads the files of every class from the module's own resources. */
    public static TrainingSet load() {
        List<TrainingSentence> sentences = new ArrayList<>();
        List<Integer> blocks = new ArrayList<>();
        for (PloverClass label : PloverClass.values()) {
            String name = label == PloverClass.YIELD ? "concede" : label.name().toLowerCase(Locale.ROOT);
            List<String> lines = lines(FOLDER + name + ".tsv");
            for (int i = 0; i < lines.size(); i++) {
                sentences.add(TrainingSentence.ofLine(lines.get(i)));
                blocks.add(i / BLOCK);
            }
        }
        return new TrainingSet(
                sentences, blocks.stream().mapToInt(Integer::intValue).toArray());
    }

    static List<String> lines(String resource) {
        return lines(TrainingSet.class, resource);
    }

    static List<String> lines(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + resource + ") is missing from the program.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
