package org.entente.coder.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.coder.NewsDocument;
import org.entente.coder.engine.EventCoder;
import org.junit.jupiter.api.Test;

class StoryBookTest {

    private static final EventCoder CODER = new EventCoder(List.of());
    private static final String MEETING =
            "France's president met Spain's prime minister on the coast. They had lunch, and"
                    + " walked along the harbor before the ministers of both governments joined them for the afternoon.";

    private static void add(StoryBook book, int number, String day, String text, String host) {
        book.add(CODER.code(new NewsDocument(
                "d" + number, LocalDate.parse(day), null, text, "https://www." + host + "/a/" + number, "en")));
    }

    @Test
    void fortyOutletsTellOneMeeting() {
        StoryBook book = new StoryBook();
        for (int i = 0; i < 40; i++) {
            add(book, i, "2024-06-19", MEETING, "paper" + i / 2 + ".co.uk");
        }
        Story story = book.stories().getFirst();
        assertThat(story.documents()).hasSize(40);
        assertThat(story.publishers()).hasSize(20).contains("paper7.co.uk");
        assertThat(story.texts()).isEqualTo(1);
        assertThat(book.stories()).filteredOn(s -> s.source().equals("FRA")).hasSize(1);
    }

    @Test
    void ownersCountOnceAndOtherWordsAreOtherTexts() {
        StoryBook book = new StoryBook();
        add(book, 1, "2024-06-19", MEETING, "bbc.com");
        add(book, 2, "2024-06-20", "The leaders of France and Spain met. Nobody else spoke.", "bbc.co.uk");
        Story story = book.stories().getFirst();
        assertThat(story.owners()).containsExactly("BBC");
        assertThat(story.publishers()).hasSize(2);
        assertThat(story.texts()).isEqualTo(2);
    }

    @Test
    void aMeetingAWeekLaterIsAnotherStory() {
        StoryBook book = new StoryBook();
        add(book, 1, "2024-06-01", MEETING, "a.org");
        add(book, 2, "2024-06-09", MEETING, "a.org");
        assertThat(book.stories()).filteredOn(s -> s.source().equals("FRA")).hasSize(2);
    }

    @Test
    void addressesWithoutAHostHaveNoPublisher() {
        assertThat(Publishers.domain("not an address")).isEmpty();
        assertThat(Publishers.domain(null)).isEmpty();
        assertThat(Publishers.domain("https://news.example.com.au/x")).contains("example.com.au");
    }
}
