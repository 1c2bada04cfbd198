package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.coder.PloverRecord;
import org.entente.coder.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Of the PLOVER gold records, how many have a source, a target and a trigger that some fact or claim of the coder shares a word with.
 * The aims are .85, .85 and .75.
 */
class PloverSpansTest {

    @Test
    void spansAreFound() throws IOException {
        EventCoder coder = new EventCoder(List.of());
        List<PloverRecord> records = PloverRecord.list().stream()
                .filter(record -> !record.text().isEmpty())
                .toList();
        int sources = 0;
        int targets = 0;
        int triggers = 0;
        int aimed = 0;
        for (PloverRecord gold : records) {
            List<TextSpan> goldTargets = spans(gold, role -> role.contains("TAR"));
            CodedDocument coded = coder.code(NewsDocument.of("x", gold.text()));
            List<CodedEvent> told = new ArrayList<>(coded.events());
            told.addAll(coded.claims());
            sources += shares(told, CodedEvent::sourceSpan, spans(gold, role -> role.startsWith("SRC"))) ? 1 : 0;
            triggers += shares(told, CodedEvent::trigger, spans(gold, "EVT"::equals)) ? 1 : 0;
            aimed += goldTargets.isEmpty() ? 0 : 1;
            targets += shares(told, CodedEvent::targetSpan, goldTargets) ? 1 : 0;
        }
        Share source = new Share(sources, records.size());
        Share target = new Share(targets, aimed);
        Share trigger = new Share(triggers, records.size());
        System.out.println("PLOVER gold spans: source " + source + ", target " + target + ", trigger " + trigger);
        assertThat(source.value()).isGreaterThanOrEqualTo(.89);
        assertThat(target.value()).isGreaterThanOrEqualTo(.85);
        assertThat(trigger.value()).isGreaterThanOrEqualTo(.90);
    }

    private static boolean shares(
            List<CodedEvent> told, Function<CodedEvent, @Nullable TextSpan> span, List<TextSpan> gold) {
        return told.stream().anyMatch(e -> {
            TextSpan given = span.apply(e);
            return given != null && gold.stream().anyMatch(given::overlaps);
        });
    }

    private static List<TextSpan> spans(PloverRecord record, Predicate<String> role) {
        return record.marks().stream()
                .filter(mark -> role.test(mark.role()))
                .map(PloverRecord.Mark::span)
                .toList();
    }
}
