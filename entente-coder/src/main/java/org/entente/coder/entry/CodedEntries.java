package org.entente.coder.entry;

import java.time.LocalDate;
import org.entente.actor.Actor;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.entry.Claim;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Event;
import org.entente.event.CameoCode;
import org.entente.event.Place;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was coded into entries, one by one: facts become events, all else claims; the text itself is not kept. For one
 * file and one thread: an entry's id holds its place in the file.
 */
public final class CodedEntries {

    /** What the program's own coder reads from texts. */
    public static final Dataset DATASET = new Dataset(
            "coder",
            "Events coded from text by Entente",
            "",
            "Entente, coder. Coded from the documents named in the deliveries.",
            "@misc{entente-coder, title = {Entente: events coded from text}, howpublished = {software}}",
            "Terms of the documents that were read; only short quotes are kept",
            null,
            TrustClass.CODED,
            false);

    private final EntrySink sink;
    private long count;

    public CodedEntries(EntrySink sink) {
        this.sink = sink;
    }

    /** Hands over the entries of one document. */
    public void add(CodedDocument coded) {
        for (CodedEvent event : coded.events()) {
            if (event.cameo() != null) {
                count++;
                sink.accept(event(event, event.cameo(), coded.document()));
            }
        }
        for (CodedEvent claim : coded.claims()) {
            if (!claim.status().isFact()) {
                count++;
                sink.accept(claim(claim, coded.document()));
            }
        }
    }

    /** Entries handed over so far. */
    public long count() {
        return count;
    }

    private Entry event(CodedEvent event, String cameo, NewsDocument document) {
        boolean symmetric = cameo.startsWith("04") && !cameo.equals("042") && !cameo.equals("043");
        return new Event(
                provenance(event, document),
                day(event.date()),
                document.date(),
                actor(event.source()),
                actor(event.target()),
                new CameoCode(cameo),
                0,
                1 + event.mentions().size(),
                symmetric,
                rank(event),
                null,
                event.place() == null ? null : Place.named(event.place()));
    }

    private Entry claim(CodedEvent claim, NewsDocument document) {
        return new Claim(
                provenance(claim, document),
                day(claim.date()),
                document.date(),
                document.id(),
                claim.status().claim().orElseThrow(),
                actor(claim.source()),
                actor(claim.target()),
                claim.cameo() == null ? null : new CameoCode(claim.cameo()));
    }

    private Provenance provenance(CodedEvent event, NewsDocument document) {
        String quote = event.span().of(document.text()).strip();
        String kept = quote.length() > Provenance.MAX_QUOTE ? quote.substring(0, Provenance.MAX_QUOTE) : quote;
        String id = document.id() + "#" + event.span().start() + "-" + event.source() + "-" + event.target() + "-"
                + event.status().code();
        return new Provenance(
                DATASET.id(), id + "-" + count, count, DATASET.trust(), null, document.url(), kept, null, null);
    }

    private static @Nullable PartialDate day(@Nullable LocalDate date) {
        return date == null ? null : PartialDate.ofDay(date);
    }

    private static @Nullable Actor actor(@Nullable String code) {
        return code == null ? null : Actor.parse(code);
    }

    private static @Nullable String rank(CodedEvent event) {
        String rank = event.sourceRank().isEmpty() ? event.targetRank() : event.sourceRank();
        return rank.isEmpty() ? null : rank.equals("senior") ? "other" : rank;
    }
}
