package org.entente.coder.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actor.ActorFinder;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.DocumentMemory;
import org.entente.coder.classify.FactJudge;
import org.entente.coder.event.EventReader;
import org.entente.coder.event.PlainFrames;
import org.entente.coder.event.PlainFrames.Framed;
import org.entente.coder.event.Statement;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * Learns to tell facts from what looks like them: {@code java … org.entente.coder.engine.TrainFacts FILE FOLDER…}, each folder with {@code
 * facts.tsv}, {@code traps.tsv} and {@code nonevents.tsv}. Of a fact the pair expected is learned from, of the others the pairs that the rules
 * would code, else the first two actors.
 */
public final class TrainFacts {

    private static final int MOST = 2;

    private record Pair(ActorMention source, ActorMention target) {}

    private final ActorFinder actors = new ActorFinder(List.of(), EventReader::isVerbForm, EventReader::mayBeFinite);
    private final EventReader reader = new EventReader();
    private final List<int[]> features = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    private TrainFacts() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("The file to write and the folders to read must be the arguments.");
            System.exit(2);
        }
        List<Path> folders = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            folders.add(Path.of(arguments[i]));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            train(folders).write(out);
        }
        System.out.printf("%,d bytes%n", Files.size(Path.of(arguments[0])));
    }

    static FactJudge train(List<Path> folders) throws IOException {
        TrainFacts trainer = new TrainFacts();
        for (Path folder : folders) {
            for (int kind = 0; kind < FactJudge.KINDS.size(); kind++) {
                for (String line : Files.readAllLines(
                        folder.resolve(FactJudge.KINDS.get(kind) + ".tsv"), StandardCharsets.UTF_8)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        trainer.learn(kind, line.split("\t"));
                    }
                }
            }
        }
        PlainFrames.all().forEach(trainer::learn);
        int[] labels = trainer.labels.stream().mapToInt(Integer::intValue).toArray();
        return FactJudge.train(trainer.features, labels);
    }

    private void learn(int kind, String[] cells) {
        boolean fact = kind == 0;
        DocumentMemory memory = new DocumentMemory(null);
        int taken = 0;
        for (Sentence sentence : SentenceSplitter.split(cells[fact ? 0 : 1])) {
            List<ActorMention> mentions = actors.find(sentence, memory);
            memory.note(mentions);
            for (Pair pair : fact ? expected(mentions, cells[1]) : others(sentence, mentions)) {
                if (taken++ < MOST) {
                    features.add(FactJudge.features(
                            sentence,
                            mentions,
                            pair.source().span(),
                            pair.target().span()));
                    labels.add(kind);
                }
            }
        }
    }

    private void learn(Framed framed) {
        Sentence sentence = SentenceSplitter.split(framed.text()).getFirst();
        List<ActorMention> mentions = actors.find(sentence, new DocumentMemory(null));
        for (Pair pair : others(sentence, mentions)) {
            features.add(FactJudge.features(
                    sentence, mentions, pair.source().span(), pair.target().span()));
            labels.add(framed.kind());
        }
    }

    private static List<Pair> expected(List<ActorMention> mentions, String cell) {
        List<Pair> pairs = new ArrayList<>();
        for (String event : cell.split(";")) {
            String[] sides = event.strip().split(" ")[0].split("<?>");
            Optional<ActorMention> source = first(mentions, sides[0], null);
            Optional<ActorMention> target = first(mentions, sides[1], source.orElse(null));
            if (source.isPresent() && target.isPresent()) {
                pairs.add(new Pair(source.get(), target.get()));
            }
        }
        return pairs;
    }

    private static Optional<ActorMention> first(List<ActorMention> mentions, String state, @Nullable ActorMention not) {
        return mentions.stream().filter(m -> m != not && code(m).equals(state)).findFirst();
    }

    /** The European Union and the United Nations as the sentences' files name them. */
    private static String code(ActorMention mention) {
        if (mention.code().startsWith("IGOEUR")) {
            return "EEC";
        }
        return mention.code().startsWith("IGOUNO") ? "UNO" : mention.root();
    }

    private List<Pair> others(Sentence sentence, List<ActorMention> mentions) {
        List<Pair> pairs = new ArrayList<>();
        for (Statement statement : reader.readMarked(sentence, mentions)) {
            if (statement.source() != null && statement.target() != null && statement.cameo() != null) {
                pairs.add(new Pair(statement.source(), statement.target()));
            }
        }
        for (int i = 0; i < mentions.size() && pairs.isEmpty(); i++) {
            ActorMention one = mentions.get(i);
            mentions.stream()
                    .skip(i + 1L)
                    .filter(m -> !m.root().equals(one.root()))
                    .findFirst()
                    .ifPresent(m -> pairs.add(new Pair(one, m)));
        }
        return pairs;
    }
}
