package org.entente.coder.classify;

import java.util.List;
import java.util.TreeSet;
import org.entente.coder.PloverClass;
import org.entente.coder.TextSpan;
import org.entente.event.CameoCode;

/** Chooses, once the class is known, the three-digit CAMEO code that fits the sentence best. */
final class CameoChooser {

    static final String MODEL = "/org/entente/coder/classify/cameo.model";
    private static final String CODES = "/org/entente/coder/classify/cameo-codes.tsv";
    private static final int RARE = 4;

    private final List<String> classNames;
    private final List<String> codes;
    private final LinearModel model;

    /**
     * @param lines for each output of the model {@code class TAB code}
     * @param model scores for these lines
     */
    CameoChooser(List<String> lines, LinearModel model) {
        this.classNames = lines.stream().map(line -> line.split("\t")[0]).toList();
        this.codes = lines.stream().map(line -> line.split("\t")[1]).toList();
        this.model = model;
    }

    static CameoChooser load() {
        return new CameoChooser(TrainingSet.lines(CODES), FastRelationClassifier.model(MODEL));
    }

    CameoCode choose(PloverClass label, String sentence, TextSpan source, TextSpan target) {
        double[] scores = model.scores(RelationFeatures.stems(sentence, source, target));
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (classNames.get(i).equals(label.name()) && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return new CameoCode(best < 0 ? label.typicalCameo() : codes.get(best));
    }

    /** The class and code of every kind of sentence seen at least {@value #RARE} times, in order. */
    static List<String> kinds(List<TrainingSentence> sentences) {
        TreeSet<String> kinds = new TreeSet<>();
        List<TrainingSentence> coded =
                sentences.stream().filter(TrainingSentence::isCoded).toList();
        for (TrainingSentence sentence : coded) {
            String kind = kind(sentence);
            long count = coded.stream().filter(s -> kind(s).equals(kind)).count();
            if (count >= RARE) {
                kinds.add(kind);
            }
        }
        return List.copyOf(kinds);
    }

    static String kind(TrainingSentence sentence) {
        String code = sentence.cameo();
        return sentence.label().name() + "\t" + code.substring(0, Math.min(3, code.length()));
    }
}
