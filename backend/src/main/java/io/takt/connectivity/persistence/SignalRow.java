package io.takt.connectivity.persistence;

import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.Signals.Decision;
import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.Signals.State;
import io.takt.connectivity.domain.Json;
import io.takt.connectivity.domain.StoredSignals.OpenSignal;
import io.takt.connectivity.spi.Signal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code connectivity_signal}. */
record SignalRow(long id, String device, String trigger, Signal.Type type, long epoch, long sequence, State state,
        String values, Instant sourceAt, Instant edgeAt, Instant receivedAt, Instant expiresAt,
        @Nullable Instant endedAt, int attempts, int waits, @Nullable String trouble, @Nullable String target, @Nullable String decidedBy,
        @Nullable Instant decidedAt, @Nullable String reason) {

    static SignalRow of(Arrival arrival, Instant receivedAt, Instant expiresAt) {
        return new SignalRow(0, arrival.device(), arrival.trigger(), arrival.type(), arrival.epoch(), arrival.sequence(),
                State.RECEIVED, Json.write(arrival.values()), arrival.sourceTime(), arrival.edgeTime(), receivedAt,
                expiresAt, null, 0, 0, null, null, null, null, null);
    }

    SignalView view() {
        return new SignalView(id, device, trigger, type, epoch, sequence, state, Json.values(values), sourceAt, edgeAt,
                receivedAt, attempts, trouble, endedAt, decision());
    }

    private @Nullable Decision decision() {
        return decidedBy == null || decidedAt == null || reason == null ? null : new Decision(decidedBy, decidedAt, reason, target);
    }

    OpenSignal open() {
        return new OpenSignal(view(), waits, expiresAt);
    }
}
