package org.entente.coder.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.coder.PloverClass;
import org.jspecify.annotations.Nullable;

/**
 * Gathers facts of many documents into stories: same states, same class, days at most one apart. Facts without a day join a story only
 * when their text is a near-duplicate of one that tells it.
 */
public final class StoryBook {

    private record Key(String source, String target, PloverClass plover) {}

    private final Map<Key, List<Open>> stories = new LinkedHashMap<>();
    private final Publishers publishers = new Publishers();

    /** Adds the facts of one document. */
    public void add(CodedDocument coded) {
        NewsDocument document = coded.document();
        long hash = coded.events().isEmpty() ? 0 : SimHash.of(document.text());
        for (CodedEvent event : coded.events()) {
            PloverClass plover = event.plover();
            if (plover != null && event.source() != null && event.target() != null) {
                LocalDate day = event.date() == null ? document.date() : event.date();
                open(new Key(root(event.source()), root(event.target()), plover), day, hash)
                        .add(document, day, hash);
            }
        }
    }

    private static String root(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }

    private Open open(Key key, @Nullable LocalDate day, long hash) {
        List<Open> open = stories.computeIfAbsent(key, k -> new ArrayList<>());
        for (Open story : open) {
            if (story.fits(day, hash)) {
                return story;
            }
        }
        Open story = new Open(key);
        open.add(story);
        return story;
    }

    /** All stories, in the order in which their sides and class were first told. */
    public List<Story> stories() {
        return stories.values().stream().flatMap(List::stream).map(Open::close).toList();
    }

    /** A story that may still grow. */
    private final class Open {

        private final Key key;
        private final Set<String> documents = new LinkedHashSet<>();
        private final Set<String> domains = new LinkedHashSet<>();
        private final Set<String> owners = new LinkedHashSet<>();
        private final List<Long> texts = new ArrayList<>();
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        Open(Key key) {
            this.key = key;
        }

        boolean fits(@Nullable LocalDate day, long hash) {
            if (day == null || from == null || to == null) {
                return isCopy(hash);
            }
            return !day.isBefore(from.minusDays(1)) && !day.isAfter(from.plusDays(1));
        }

        private boolean isCopy(long hash) {
            return texts.stream().anyMatch(t -> SimHash.areClose(t, hash));
        }

        void add(NewsDocument document, @Nullable LocalDate day, long hash) {
            documents.add(document.id());
            Publishers.domain(document.url()).ifPresent(domain -> {
                domains.add(domain);
                owners.add(publishers.owner(domain));
            });
            if (!isCopy(hash)) {
                texts.add(hash);
            }
            if (day != null) {
                from = from == null || day.isBefore(from) ? day : from;
                to = to == null || day.isAfter(to) ? day : to;
            }
        }

        Story close() {
            return new Story(
                    key.source(),
                    key.target(),
                    key.plover(),
                    from,
                    to,
                    List.copyOf(documents),
                    List.copyOf(domains),
                    List.copyOf(owners),
                    texts.size());
        }
    }
}
