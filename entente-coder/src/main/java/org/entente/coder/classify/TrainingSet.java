package org.entente.coder.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.entente.coder.PloverClass;

/**
 * The sentences that teach the classifiers: the program's own in the order of their files, then those of independent authors.
 *
 * @param sentences all of them
 * @param parts for each sentence the part it belongs to, 0 to {@value #PARTS} - 1, when one part is judged by what the others taught: the own
 *     sentences are dealt in {@value #OWN} parts by blocks of {@value #BLOCK} neighbors, since neighbors may resemble one another; those
 *     of the independent authors are one part, since both wrote to the same brief
 */
public record TrainingSet(List<TrainingSentence> sentences, int[] parts) {

    /** In how many parts the sentences are dealt. */
    public static final int PARTS = 6;

    /** How many of them, the first ones, hold the program's own sentences. */
    public static final int OWN = 5;

    private static final int BLOCK = 20;
    private static final long SEED = 11L;
    private static final String FOLDER = "/org/entente/coder/training/";
    private static final List<String> INDEPENDENT = List.of("independent-a", "independent-b");

    public TrainingSet {
        sentences = List.copyOf(sentences);
        parts = parts.clone();
    }

    @Override
    public int[] parts() {
        return parts.clone();
    }

    /** Reads the files of every class and author from the module's own resources. */
    public static TrainingSet load() {
        List<TrainingSentence> sentences = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (PloverClass label : PloverClass.values()) {
            String name = label == PloverClass.YIELD ? "concede" : label.name().toLowerCase(Locale.ROOT);
            List<String> lines = lines(FOLDER + name + ".tsv");
            for (int i = 0; i < lines.size(); i++) {
                sentences.add(TrainingSentence.ofLine(lines.get(i)));
                parts.add(i / BLOCK % OWN);
            }
        }
        for (String author : INDEPENDENT) {
            for (String line : lines(FOLDER + author + ".tsv")) {
                sentences.add(TrainingSentence.ofLine(line));
                parts.add(OWN);
            }
        }
        return new TrainingSet(
                sentences, parts.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The sentences that belong to a part, or those that do not. */
    List<TrainingSentence> of(int part, boolean belonging) {
        List<TrainingSentence> chosen = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == part == belonging) {
                chosen.add(sentences.get(i));
            }
        }
        return chosen;
    }

    /**
     * The same set with sentences lengthened by a stretch of another one of their part, before or after them.
     *
     * @param from the first part to lengthen
     * @param to the part before which it ends; the sentences of others stay as they are
     */
    public TrainingSet lengthened(int from, int to) {
        List<TrainingSentence> longer = new ArrayList<>(sentences);
        for (int part = from; part < to; part++) {
            Iterator<TrainingSentence> copies = new Distractors(of(part, true), SEED + part)
                    .lengthen(of(part, true))
                    .iterator();
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == part) {
                    longer.set(i, copies.next());
                }
            }
        }
        return new TrainingSet(longer, parts);
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
