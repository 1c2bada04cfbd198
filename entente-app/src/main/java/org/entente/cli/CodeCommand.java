package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.coder.CodedDocument;
import org.entente.coder.NewsDocument;
import org.entente.coder.actor.UserActor;
import org.entente.coder.actor.UserDictionary;
import org.entente.coder.document.DocumentReader;
import org.entente.coder.engine.EventCoder;
import org.entente.coder.engine.PairJudge;
import org.entente.coder.story.Story;
import org.entente.coder.story.StoryBook;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.CodedDelivery;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes texts into events and claims. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description =
                "Read news text (plain, Markdown, HTML, RSS or Atom, JSON lines; plain or .gz; - for standard input) and"
                        + " print who did what to whom, one JSON object a document.")
final class CodeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files to read, or - for standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "JSON lines of texts with two marked actors:"
                    + " {\"id\",\"text\",\"source\":[s,e],\"target\":[s,e]}; prints what is between them.")
    private @Nullable Path pairs;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = PairJudge.FAST,
            description = "How --pairs judges: fast (default), or accurate, with a sentence model that is fetched when"
                    + " first asked for.")
    private String profile = PairJudge.FAST;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "Your names of actors: lines of a code, a tab and names" + " parted by semicolons, or NAME [CODE].")
    private List<Path> actors = new ArrayList<>();

    @Option(
            names = "--into-record",
            description = "Also add the facts (and claims) to the record; the text is not stored.")
    private boolean intoRecord;

    @Option(names = "--explain", description = "Say in words why each event was coded so.")
    private boolean explain;

    @Option(
            names = "--stories",
            description =
                    "Print after the documents one object a story: which documents and publishers tell the same event.")
    private boolean stories;

    @Option(names = "--text", description = "Print the text that places count in with each document.")
    private boolean text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<UserActor> own = new ArrayList<>();
        for (Path file : actors) {
            own.addAll(UserDictionary.read(file));
        }
        EventCoder coder = new EventCoder(own);
        if (pairs != null) {
            new CodePairs(PairJudge.of(profile, coder), explain).print(pairs, out);
            return 0;
        }
        if (!profile.equals(PairJudge.FAST)) {
            throw new IllegalArgumentException(
                    "The profile (" + profile + ") must be fast where no --pairs are judged. Add --pairs FILE.");
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "No file was named. Write: entente code FILE, or entente code - to read standard input.");
        }
        if (intoRecord) {
            ingest(coder, out);
            return 0;
        }
        CodeLines lines = new CodeLines(explain, text);
        StoryBook book = new StoryBook();
        for (Path file : files) {
            read(file, document -> {
                CodedDocument coded = coder.code(document);
                JsonOutput.print(out, lines.line(coded, title(coder, document)));
                if (stories) {
                    book.add(coded);
                }
            });
        }
        List<Story> told = book.stories();
        for (int i = 0; i < told.size(); i++) {
            JsonOutput.print(out, CodeLines.story(i + 1, told.get(i)));
        }
        return 0;
    }

    private static @Nullable CodedDocument title(EventCoder coder, NewsDocument document) {
        String title = document.title();
        if (title == null || title.isBlank() || document.text().startsWith(title)) {
            return null;
        }
        return coder.code(
                new NewsDocument(document.id(), document.date(), null, title, document.url(), document.language()));
    }

    private static void read(Path file, java.util.function.Consumer<NewsDocument> each) throws IOException {
        if (file.toString().equals("-")) {
            DocumentReader.read("-", System.in, each);
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            DocumentReader.read(file.getFileName().toString(), in, each);
        }
    }

    private void ingest(EventCoder coder, PrintWriter out) throws IOException {
        List<SourceInput> inputs = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().equals("-")) {
                throw new IllegalArgumentException(
                        "Standard input (-) cannot be added to the record, since a delivery needs a file. Save it first.");
            }
            inputs.addAll(SourceFiles.open(file));
        }
        RecordFolder record = RecordFolder.openOrCreate(common.folder());
        try {
            Ingest ingest = new Ingest(record, KeepRule.parse("all"));
            for (SourceInput input : inputs) {
                FileResultOutput.print(out, ingest.file(input, new CodedDelivery(coder), List.of()), common.json());
            }
        } finally {
            record.removeIfUnused();
        }
    }
}
