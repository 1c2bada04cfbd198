package org.entente.dossier.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.PairAnswer;
import org.entente.answer.Part;
import org.entente.answer.Sentence;
import org.entente.answer.StrandReading;
import org.entente.dossier.Dossier;
import org.entente.dossier.EntryText;
import org.entente.dossier.SourceNote;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.event.CameoRoot;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.evidence.Explanation;
import org.entente.provenance.Provenance;
import org.entente.series.Series;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a dossier for programs: keys in a fixed order, null for what is not known. */
public final class JsonFace {

    private final Dossier dossier;
    private final PairAnswer answer;
    private final Numbered numbered;
    private final JsonGenerator json;

    private JsonFace(Dossier dossier, JsonGenerator json) {
        this.dossier = dossier;
        this.answer = dossier.answer();
        this.numbered = Numbered.of(answer);
        this.json = json;
    }

    /** Writes the dossier; leaves the writer open. */
    public static void write(Dossier dossier, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(new Indented(), out)) {
            new JsonFace(dossier, json).document();
        }
        out.write('\n');
    }

    /** One key a line, the same line ends on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        }
    }

    private void document() {
        json.writeStartObject();
        json.writeName("pair").writeStartObject();
        state("first", answer.first());
        state("second", answer.second());
        json.writeEndObject();
        put("asOf", answer.asOf().toString());
        sentences("bottomLine", answer.bottomLine());
        json.writeName("strands").writeStartArray();
        answer.strands().forEach(this::strand);
        json.writeEndArray();
        json.writeName("chapters").writeStartArray();
        answer.chapters().forEach(this::chapter);
        json.writeEndArray();
        json.writeName("events").writeStartArray();
        answer.notable().forEach(this::event);
        json.writeEndArray();
        texts("unknown", answer.unknowns());
        json.writeName("sources").writeStartArray();
        dossier.sources().forEach(this::source);
        json.writeEndArray();
        put("lock", dossier.recordHash());
        put("version", dossier.version());
        json.writeName("explanations").writeStartArray();
        numbered.inOrder().forEach(this::explanation);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void state(String name, State state) {
        json.writeName(name).writeStartObject();
        put("iso3", state.iso3());
        put("name", state.name());
        code("cow", state.id().hasCow(), state.id().cow());
        code("gw", state.id().hasGw(), state.id().gw());
        json.writeEndObject();
    }

    private void code(String name, boolean has, int code) {
        json.writeName(name);
        if (has) {
            json.writeNumber(code);
        } else {
            json.writeNull();
        }
    }

    private void sentences(String name, List<Sentence> sentences) {
        json.writeName(name).writeStartArray();
        for (Sentence sentence : sentences) {
            json.writeStartObject();
            put("text", sentence.text());
            json.writeName("numbers").writeStartArray();
            sentence.parts().forEach(this::part);
            json.writeEndArray().writeEndObject();
        }
        json.writeEndArray();
    }

    private void part(Part part) {
        if (part instanceof Part.Number number) {
            json.writeStartObject();
            put("text", number.text());
            put("value", number.explanation().value());
            put("unit", number.explanation().unit());
            put("explanation", numbered.id(number.explanation()));
            json.writeEndObject();
        }
    }

    private void strand(StrandReading reading) {
        json.writeStartObject();
        put("id", StrandCharts.id(reading));
        put("title", reading.strand().title());
        json.writeName("series").writeStartArray();
        reading.series().forEach(this::series);
        json.writeEndArray();
        sentences("findings", reading.findings());
        texts("unknowns", reading.unknowns());
        json.writeEndObject();
    }

    private void chapter(Chapter chapter) {
        json.writeStartObject();
        put("id", chapter.id());
        put("title", chapter.title());
        sentences("findings", chapter.findings());
        json.writeName("rows").writeStartArray();
        chapter.rows().forEach(this::entry);
        json.writeEndArray();
        texts("unknowns", chapter.unknowns());
        json.writeEndObject();
    }

    private void series(Series series) {
        json.writeStartObject();
        put("variable", series.variable().id());
        put("unit", series.unit().toString());
        put("label", new Names(answer).series(series));
        put("measuredIn", series.variable().unit());
        put("trust", series.variable().trust().code());
        put("frequency", series.frequency().code());
        json.writeName("values").writeStartArray();
        for (int i = 0; i < series.size(); i++) {
            value(series, i);
        }
        json.writeEndArray().writeEndObject();
    }

    private void value(Series series, int i) {
        json.writeStartObject();
        put("period", series.period(i).label());
        put("from", series.period(i).first().toString());
        put("to", series.period(i).last().toString());
        put("value", series.value(i));
        put("low", series.low(i));
        put("high", series.high(i));
        json.writeNumberProperty("count", series.count(i));
        json.writeNumberProperty("exposure", series.exposure(i));
        put("evidence", series.isKnown(i) ? numbered.id(series, i) : null);
        json.writeEndObject();
    }

    private void event(Event event) {
        json.writeStartObject();
        put("occurred", event.occurred() == null ? null : event.occurred().toString());
        put("known", event.known() == null ? null : event.known().toString());
        put("parties", EntryText.parties(event));
        put("action", event.action().code());
        put("root", CameoRoot.of(event.action()).label());
        put("text", EntryText.of(event));
        provenance(event.provenance());
        json.writeEndObject();
    }

    private void provenance(Provenance from) {
        put("dataset", from.dataset());
        put("id", from.id());
        put("trust", from.trust().code());
        put("citation", from.citation());
        put("url", from.url());
        put("quote", from.quote());
        put("disputedBy", from.disputedBy());
        put("checked", from.checked() == null ? null : from.checked().code());
    }

    private void source(SourceNote note) {
        json.writeStartObject();
        put("dataset", note.dataset().id());
        put("title", note.dataset().title());
        put("version", note.dataset().version());
        put("citation", note.dataset().citation());
        put("terms", note.dataset().terms());
        put("url", note.dataset().url());
        put("trust", note.dataset().trust().code());
        put("checked", note.checked());
        texts("coverage", note.coverage());
        texts("deliveries", note.deliveries());
        json.writeEndObject();
    }

    private void explanation(Explanation of) {
        json.writeStartObject();
        put("id", numbered.id(of));
        put("description", of.description());
        put("value", of.value());
        put("unit", of.unit());
        put("trust", of.trust().code());
        texts("parts", of.parts().stream().map(numbered::id).toList());
        put("key", of.key() == null ? null : of.key().toString());
        EvidencePage page = of.key() == null ? null : dossier.evidence().get(of.key());
        json.writeNumberProperty("total", page == null ? 0 : page.total());
        json.writeName("rows").writeStartArray();
        if (page != null) {
            page.rows().forEach(this::row);
        }
        of.rows().forEach(this::entry);
        json.writeEndArray().writeEndObject();
    }

    private void row(EvidenceRow row) {
        json.writeStartObject();
        put("delivery", row.delivery());
        put("file", row.file());
        json.writeNumberProperty("line", row.entry().provenance().line());
        said(row.entry());
    }

    private void entry(Entry entry) {
        json.writeStartObject();
        json.writeNumberProperty("line", entry.provenance().line());
        said(entry);
    }

    private void said(Entry entry) {
        put("occurred", entry.occurred() == null ? null : entry.occurred().toString());
        put("known", entry.known() == null ? null : entry.known().toString());
        put("text", EntryText.of(entry));
        provenance(entry.provenance());
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) {
        json.writeName(name).writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void put(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void put(String name, double value) {
        json.writeName(name);
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }
}
