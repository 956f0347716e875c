package io.takt.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LiveConnectionTest {

    private final Deque<Runnable> senders = new ArrayDeque<>();
    private final List<LiveChange> sent = new ArrayList<>();
    private boolean signedIn = true;
    private final LiveConnection connection = new LiveConnection(new Recorded(), senders::add, () -> signedIn);

    @Test
    void equalChangesThatWaitAreSentOnce() {
        connection.offer(new LiveChange("execution.task", "1"));
        connection.offer(new LiveChange("execution.task", "1"));
        connection.offer(new LiveChange("execution.task", "2"));

        work();

        assertThat(sent).containsExactly(new LiveChange("execution.task", "1"), new LiveChange("execution.task", "2"));
    }

    @Test
    void aBrowserThatIsTooSlowIsToldToReadEverythingAgain() {
        for (int key = 0; key <= LiveConnection.MOST_WAITING + 50; key++) {
            connection.offer(new LiveChange("execution.unit", Integer.toString(key)));
        }

        work();

        assertThat(sent).containsExactly(LiveChange.EVERYTHING);
    }

    @Test
    void afterAPauseItGoesOn() {
        connection.offer(new LiveChange("a", "1"));
        work();
        connection.offer(new LiveChange("a", "1"));
        work();

        assertThat(sent).hasSize(2);
    }

    @Test
    void aBrowserThatDoesNotReadItsBeatHoldsUpNobodyWhoHasNews() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        LiveConnection slow = new LiveConnection(new Stuck(reached, read), work -> new Thread(work).start(), () -> true);
        slow.beat();
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> slow.offer(new LiveChange("execution.task", "1")));
        read.countDown();
    }

    @Test
    void newsOfAProductThatIsStoppingFailsNobodysWork() {
        LiveConnection closing = new LiveConnection(new Recorded(), work -> {
            throw new RejectedExecutionException();
        }, () -> true);

        assertThatCode(() -> closing.offer(new LiveChange("execution.task", "1"))).doesNotThrowAnyException();
    }

    @Test
    void whoseSessionHasEndedHearsNothingMore() {
        signedIn = false;
        connection.offer(new LiveChange("execution.task", "1"));

        work();

        assertThat(sent).isEmpty();
    }

    private void work() {
        while (!senders.isEmpty()) {
            senders.remove().run();
        }
    }

    /** Keeps what would go to the browser. */
    private final class Recorded extends SseEmitter {

        @Override
        public void send(SseEventBuilder event) throws IOException {
            event.build().stream().map(DataWithMediaType::getData).filter(LiveChange.class::isInstance)
                    .map(LiveChange.class::cast).forEach(sent::add);
        }
    }

    /** A browser whose connection takes nothing until it reads. */
    private static final class Stuck extends SseEmitter {

        private final CountDownLatch reached;
        private final CountDownLatch read;

        Stuck(CountDownLatch reached, CountDownLatch read) {
            this.reached = reached;
            this.read = read;
        }

        @Override
        public void send(SseEventBuilder event) {
            reached.countDown();
            try {
                read.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
