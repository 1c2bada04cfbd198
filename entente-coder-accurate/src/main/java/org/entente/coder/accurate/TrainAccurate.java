package org.entente.coder.accurate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.classify.RelationTraining;
import org.entente.coder.classify.TrainingSentence;
import org.entente.coder.classify.TrainingSet;
import org.entente.coder.engine.TrainMixture;

/** Teaches the layer and the mixture from the coder's training sentences: {@code java … org.entente.coder.accurate.TrainAccurate FOLDER}. */
public final class TrainAccurate {

    private TrainAccurate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("The folder to write to must be the only argument.");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        TrainingSet set = TrainingSet.load();
        List<TrainingSentence> sentences = new ArrayList<>(set.sentences());
        sentences.addAll(RelationTraining.lengthened(set.sentences()));
        SentenceModel model = new SentenceModel();
        long start = System.nanoTime();
        List<float[]> vectors = sentences.stream()
                .map(s -> model.vector(s.text(), s.source(), s.target()))
                .toList();
        System.out.printf("%.0f sentences a second%n", sentences.size() / ((System.nanoTime() - start) / 1e9));
        int[] labels = sentences.stream().mapToInt(s -> s.label().ordinal()).toArray();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("head.model")))) {
            HeadTrainer.fit(vectors, labels).write(out);
        }
        List<float[]> opinions = outOfFold(vectors, labels, RelationTraining.folds(set));
        TrainMixture.write(set, List.of(RelationTraining.fastOpinions(set), opinions), folder.resolve("mixture.tsv"));
    }

    /** Opinions on the sentences as written; a lengthened copy belongs to the fold of its sentence. */
    private static List<float[]> outOfFold(List<float[]> vectors, int[] labels, int[] folds) {
        float[][] opinions = new float[folds.length][];
        for (int fold = 0; fold < RelationTraining.FOLDS; fold++) {
            List<float[]> seen = new ArrayList<>();
            List<Integer> seenLabels = new ArrayList<>();
            for (int i = 0; i < labels.length; i++) {
                if (folds[i % folds.length] != fold) {
                    seen.add(vectors.get(i));
                    seenLabels.add(labels[i]);
                }
            }
            LinearHead head = HeadTrainer.fit(
                    seen, seenLabels.stream().mapToInt(Integer::intValue).toArray());
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    opinions[i] = head.probabilities(vectors.get(i));
                }
            }
        }
        return List.of(opinions);
    }
}
