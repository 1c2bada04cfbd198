package org.entente.coder.accurate;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Map;
import org.entente.coder.TextSpan;

/** Turns a sentence with two marked actors into {@link MarkedOutputs}. */
final class SentenceModel {

    private static final String NAME = "/bge-small-en-v1.5-q";
    private static final int WORDS_BEFORE = 14;
    private static final int WORDS_AFTER = 18;
    private static final int LONGEST = 4_000;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    SentenceModel() {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream words = resource(NAME + "-tokenizer.json");
                InputStream model = resource(NAME + ".onnx")) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(
                    words, Map.of("padding", "false", "truncation", "true", "maxLength", "160"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model could not be started: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = SentenceModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The resource (" + name + ") is missing from the class path.");
        }
        return in;
    }

    MarkedOutputs read(String text, TextSpan source, TextSpan target) {
        int low = Math.min(source.start(), target.start());
        int high = Math.max(source.end(), target.end());
        int from = back(text, Math.min(low, text.length()));
        int to = Math.min(ahead(text, Math.min(high, text.length())), from + LONGEST);
        Encoding pieces = tokenizer.encode(text.substring(from, to));
        return MarkedOutputs.of(
                outputs(pieces), pieces.getCharTokenSpans(), shifted(source, from), shifted(target, from));
    }

    private static TextSpan shifted(TextSpan span, int from) {
        return new TextSpan(span.start() - from, span.end() - from);
    }

    private static int back(String text, int at) {
        int words = 0;
        int i = at;
        while (i > 0 && at - i < LONGEST / 4) {
            i--;
            words += text.charAt(i) == ' ' ? 1 : 0;
            if (words == WORDS_BEFORE) {
                return i + 1;
            }
        }
        return i;
    }

    private static int ahead(String text, int at) {
        int words = 0;
        int i = at;
        while (i < text.length() && words < WORDS_AFTER && i - at < LONGEST / 4) {
            words += text.charAt(i) == ' ' ? 1 : 0;
            i++;
        }
        return i;
    }

    private float[][] outputs(Encoding pieces) {
        long[] shape = {1, pieces.getIds().length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces.getIds()), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces.getAttentionMask()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces.getTypeIds()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model failed: " + e.getMessage(), e);
        }
    }
}
