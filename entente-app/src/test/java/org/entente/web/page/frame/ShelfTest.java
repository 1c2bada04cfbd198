package org.entente.web.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.web.page.frame.Shelf.Load;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ShelfTest {

    private final List<String> done = new CopyOnWriteArrayList<>();

    private void ask(Shelf shelf, String key) {
        shelf.ask(key, key, Load.HEAVY, () -> done.add(key));
    }

    @Test
    void whatIsAskedForAgainIsDoneBeforeWhatWasLeft() throws Exception {
        try (Shelf shelf = new Shelf(0)) {
            CountDownLatch started = new CountDownLatch(2);
            CountDownLatch gate = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            for (CountDownLatch until : List.of(gate, end)) {
                String key = until == gate ? "busy" : "busy to the end";
                shelf.ask(key, key, Load.HEAVY, () -> {
                    started.countDown();
                    return until.await(20, TimeUnit.SECONDS);
                });
            }
            started.await();
            ask(shelf, "left");
            ask(shelf, "looked at");
            ask(shelf, "left too");
            ask(shelf, "looked at");

            gate.countDown();

            while (done.size() < 3) {
                Thread.sleep(5);
            }
            assertThat(done).containsExactly("looked at", "left too", "left");
            end.countDown();
        }
    }

    @Test
    void anAnswerIsComputedOnceAndKept() throws Exception {
        try (Shelf shelf = new Shelf(10_000)) {
            ask(shelf, "one");
            ask(shelf, "one");
            assertThat(done).containsExactly("one");
        }
    }
}
