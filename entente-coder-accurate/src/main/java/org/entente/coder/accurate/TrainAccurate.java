package org.entente.coder.accurate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.coder.classify.RelationTraining;
import org.entente.coder.classify.TrainingSet;
import org.entente.coder.engine.TrainMixture;

/** Teaches the head and the mixture from the coder's training sentences: {@code java … org.entente.coder.accurate.TrainAccurate FOLDER}. */
public final class TrainAccurate {

    private TrainAccurate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("The folder to write to must be the only argument.");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        TrainingSet set = TrainingSet.load();
        TrainingSet longer = set.lengthened();
        SentenceModel model = new SentenceModel();
        long start = System.nanoTime();
        List<MarkedOutputs> outputs = new ArrayList<>(outputs(model, set));
        outputs.addAll(outputs(model, longer));
        System.out.printf("%.0f sentences a second%n", outputs.size() / ((System.nanoTime() - start) / 1e9));
        int[] labels = IntStream.concat(labels(set), labels(longer)).toArray();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("head.model")))) {
            HeadTrainer.fit(outputs, labels).write(out);
        }
        List<float[]> opinions = opinions(outputs, labels, set.parts());
        TrainMixture.write(set, List.of(RelationTraining.fastOpinions(set), opinions), folder.resolve("mixture.tsv"));
    }

    private static List<MarkedOutputs> outputs(SentenceModel model, TrainingSet set) {
        return set.sentences().stream()
                .map(s -> model.read(s.text(), s.source(), s.target()))
                .toList();
    }

    private static IntStream labels(TrainingSet set) {
        return set.sentences().stream().mapToInt(s -> s.label().ordinal());
    }

    /**
     * Opinions on the sentences as written by heads that the own sentences of other parts taught.
     *
     * @param outputs for the sentences as written, and behind them for the lengthened copies
     */
    private static List<float[]> opinions(List<MarkedOutputs> outputs, int[] labels, int[] parts) {
        float[][] opinions = new float[parts.length][];
        for (int part = 0; part <= TrainingSet.OWN; part++) {
            int left = part;
            int[] seen = IntStream.range(0, labels.length)
                    .filter(i -> parts[i % parts.length] != left && parts[i % parts.length] < TrainingSet.OWN)
                    .toArray();
            AttentiveHead head = HeadTrainer.fit(
                    Arrays.stream(seen).mapToObj(outputs::get).toList(),
                    Arrays.stream(seen).map(i -> labels[i]).toArray());
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == part) {
                    opinions[i] = head.probabilities(outputs.get(i));
                }
            }
        }
        return List.of(opinions);
    }
}
