package org.entente.coder.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.coder.PloverClass;

/**
 * The sentences that teach the classifiers: the program's own in the order of their files, then those of independent authors.
 *
 * @param sentences all of them
 * @param parts for each sentence the part it belongs to: the own sentences are dealt in parts 0 to {@value #OWN} - 1 by blocks of {@value #BLOCK}
 *     neighbors, since neighbors may resemble one another; part {@value #OWN} is what the independent authors wrote
 */
public record TrainingSet(List<TrainingSentence> sentences, int[] parts) {

    /** In how many parts the program's own sentences are dealt. */
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

    /** How many are the program's own; they come first. */
    public int own() {
        return Math.toIntExact(Arrays.stream(parts).filter(p -> p < OWN).count());
    }

    /** The sentences of a part. */
    List<TrainingSentence> of(int part) {
        return chosen(p -> p == part);
    }

    /** The own sentences of all other parts: those that may teach who is to judge this part. */
    List<TrainingSentence> teachersOf(int part) {
        return chosen(p -> p != part && p < OWN);
    }

    private List<TrainingSentence> chosen(IntPredicate part) {
        return IntStream.range(0, parts.length)
                .filter(i -> part.test(parts[i]))
                .mapToObj(sentences::get)
                .toList();
    }

    /** The same set with each sentence lengthened by a stretch of another one of its part, before or after it. */
    public TrainingSet lengthened() {
        List<TrainingSentence> longer = new ArrayList<>(sentences);
        for (int part = 0; part <= OWN; part++) {
            Iterator<TrainingSentence> copies =
                    new Distractors(of(part), SEED + part).lengthen(of(part)).iterator();
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
