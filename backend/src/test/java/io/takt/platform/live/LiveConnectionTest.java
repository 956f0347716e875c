package io.takt.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LiveConnectionTest {

    private final Deque<Runnable> senders = new ArrayDeque<>();
    private final List<LiveChange> sent = new ArrayList<>();
    private final LiveConnection connection = new LiveConnection(new Recorded(), senders::add);

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
}
