package org.entente.coder.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.classify.MixtureTrainer;
import org.entente.coder.classify.RelationTraining;
import org.entente.coder.classify.TrainingSentence;
import org.entente.coder.classify.TrainingSet;

/**
 * Learns how to join classifiers and rules: {@code java … org.entente.coder.engine.TrainMixture FILE}, after the models were trained. Prints
 * what cross-validation gave.
 */
public final class TrainMixture {

    private TrainMixture() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("The file to write the numbers to must be the only argument.");
            System.exit(2);
        }
        TrainingSet set = TrainingSet.load();
        write(set, List.of(RelationTraining.fastOpinions(set)), Path.of(arguments[0]));
    }

    /**
     * Learns from the opinions given on the own sentences, writes the numbers and prints how good they are.
     *
     * @param opinions for each classifier its probabilities of every sentence, from a model that the own sentences of other parts taught
     */
    public static void write(TrainingSet set, List<List<float[]>> opinions, Path file) throws IOException {
        PairRules rules = new PairRules(new EventCoder(List.of()));
        int[] parts = set.parts();
        List<MixtureTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int at = i;
            TrainingSentence s = set.sentences().get(i);
            Optional<PairRules.Reading> reading = rules.read(s.text(), s.source(), s.target());
            examples.add(new MixtureTrainer.Example(
                    opinions.stream().map(o -> o.get(at)).toList(),
                    reading.map(PairRules.Reading::plover).orElse(null),
                    reading.map(r -> r.fit().ordinal()).orElse(0),
                    s.label(),
                    parts[i]));
        }
        List<MixtureTrainer.Example> own = examples.subList(0, set.own());
        MixtureTrainer trainer = new MixtureTrainer(own, PairRules.Fit.values().length);
        System.out.println("own sentences, cross-validated: " + trainer.crossValidate(TrainingSet.OWN));
        System.out.println("independent sentences: " + trainer.check(examples.subList(set.own(), examples.size())));
        Files.write(file, trainer.fit().lines(), StandardCharsets.UTF_8);
    }
}
