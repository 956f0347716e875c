package io.takt.connectivity;

import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalTarget;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signals as people see them: what came in, what became of it, and what to do with one that nobody waits for. */
public interface Signals {

    /** Filters: {@code device}, {@code trigger}, {@code state}. */
    Page<SignalView> list(ListQuery query);

    SignalView get(long id);

    /** Where a waiting or failed signal could be sent, the likeliest first. */
    List<SignalTarget> targets(long id);

    /**
     * Sends a waiting or failed signal to one of its targets; it is handled there once, in the dispatcher's transaction.
     *
     * @throws io.takt.shared.ConcurrentChange {@code connectivity.signalDecided} naming who was faster
     * @throws io.takt.shared.Refused          {@code connectivity.targetUnfit} if the target cannot take it
     */
    void send(long id, String target, String reason);

    /** Ends a waiting or failed signal without effect. */
    void discard(long id, String reason);

    /** Tries a waiting or failed signal again. */
    void retry(long id);

    /** One signal and its state. */
    record SignalView(long id, String device, String trigger, Signal.Type type, long epoch, long sequence, State state,
            Map<String, Signal.Value> values, Instant sourceTime, Instant edgeTime, Instant receivedAt, int attempts,
            @Nullable String trouble, @Nullable Instant endedAt, @Nullable Decision decision) {
    }

    /**
     * What a person decided on a signal.
     *
     * @param target where it was sent; null if it was discarded
     */
    record Decision(String by, Instant at, String reason, @Nullable String target) {
    }

    /** What became of a signal. */
    enum State {
        RECEIVED, WAITING, FAILED, DONE, IGNORED, DISCARDED, EXPIRED;

        public boolean isOpen() {
            return this == RECEIVED || this == WAITING;
        }

        public boolean mayBecome(State next) {
            return switch (this) {
                case RECEIVED, WAITING -> next != RECEIVED || this == WAITING;
                case FAILED -> next == RECEIVED || next == DISCARDED;
                case DONE, IGNORED, DISCARDED, EXPIRED -> false;
            };
        }
    }
}
