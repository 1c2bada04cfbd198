package org.entente.coder.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.PloverClass;

/**
 * Makes the models of this package from the training sentences: {@code java … org.entente.coder.classify.TrainRelations
 * FOLDER}. Prints what cross-validation on those sentences gave.
 */
public final class TrainRelations {

    private static final int CLASSES = PloverClass.values().length;
    private static final long DISTRACTORS = 5L;
    private static final LinearTrainer.Settings CAMEO = new LinearTrainer.Settings(15, .5, 2e-5, .2, 3, 7L);

    private TrainRelations() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("The folder to write the models to must be the only argument.");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        TrainingSet set = TrainingSet.load();
        CrossValidation check = validate(set);
        CrossValidation own = check.range(0, set.own());
        double temperature = own.temperature();
        report("own sentences", own, set.own(), temperature);
        int others = set.sentences().size() - set.own();
        report("independent sentences", check.range(set.own(), set.own() + others), others, temperature);
        LinearModel relation = relation(set).withTemperature((float) temperature);
        write(relation, folder.resolve("relation.model"));
        List<String> kinds = CameoChooser.kinds(set.sentences());
        write(cameo(set, kinds), folder.resolve("cameo.model"));
        Files.write(folder.resolve("cameo-codes.tsv"), kinds, StandardCharsets.UTF_8);
    }

    static CrossValidation validate(TrainingSet set) {
        RelationFeatures features = new RelationFeatures(CueWords.load());
        return CrossValidation.run(set, features, seen -> relation(seen, features));
    }

    static LinearModel relation(TrainingSet set) {
        return relation(set.sentences(), new RelationFeatures(CueWords.load()));
    }

    static LinearModel relation(List<TrainingSentence> sentences, RelationFeatures features) {
        List<int[]> plain = features(sentences, features);
        List<TrainingSentence> all = new ArrayList<>(sentences);
        Distractors distractors = new Distractors(sentences, DISTRACTORS);
        all.addAll(distractors.lengthen(sentences));
        all.addAll(distractors.lengthen(sentences));
        int[] labels = all.stream().mapToInt(s -> s.label().ordinal()).toArray();
        return new LinearTrainer(CLASSES, LinearTrainer.Settings.standard())
                .fit(features(all, features), labels, plain);
    }

    static LinearModel cameo(TrainingSet set, List<String> kinds) {
        List<int[]> examples = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (TrainingSentence s : set.sentences()) {
            int kind = s.isCoded() ? kinds.indexOf(CameoChooser.kind(s)) : -1;
            if (kind >= 0) {
                examples.add(RelationFeatures.stems(s.text(), s.source(), s.target()));
                labels.add(kind);
            }
        }
        int[] array = labels.stream().mapToInt(Integer::intValue).toArray();
        return new LinearTrainer(kinds.size(), CAMEO).fit(examples, array);
    }

    private static List<int[]> features(List<TrainingSentence> sentences, RelationFeatures features) {
        return sentences.stream()
                .map(s -> features.of(s.text(), s.source(), s.target()))
                .toList();
    }

    private static void write(LinearModel model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        System.out.printf("%s: %,d features, %,d bytes%n", file.getFileName(), model.features(), Files.size(file));
    }

    private static void report(String name, CrossValidation check, int sentences, double temperature) {
        System.out.printf(
                "%d %s: accuracy %.3f, log loss %.3f, calibration error %.3f at temperature %.2f%n",
                sentences,
                name,
                check.accuracy(),
                check.loss(temperature),
                check.calibrationError(temperature),
                temperature);
    }
}
