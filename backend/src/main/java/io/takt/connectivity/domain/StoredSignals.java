package io.takt.connectivity.domain;

import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.Signals.Decision;
import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.Signals.State;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signal rows. */
public interface StoredSignals {

    /** Those of the codes that have a lane, which is: that are devices. */
    Set<String> lanesAmong(Collection<String> devices);

    /** Writes what is new and leaves what is there. */
    void add(List<Arrival> arrivals, Instant receivedAt, Instant expiresAt);

    /** Locks the device's lane until the transaction ends; false if someone else holds it. */
    boolean lockLane(String device);

    /** Locks the device's lane as soon as nobody else holds it. */
    void awaitLane(String device);

    /** The oldest rows of the lane that are due. */
    List<OpenSignal> due(String device, Instant now, int limit);

    /** Lanes with a row that is due. */
    List<String> lanesDue(Instant now);

    /** Whether a later signal of the same trigger is there: a state that was overtaken says nothing any more. */
    boolean overtaken(SignalView signal);

    Optional<SignalView> find(long id);

    Page<SignalView> list(ListQuery query);

    /** Ends an open row; a row that people ended meanwhile is a {@link io.takt.shared.ConcurrentChange}. */
    void end(long id, State state, @Nullable String trouble, Instant now);

    void postpone(Postponed signal);

    /** Makes the device's waiting rows due. */
    void hurry(String device);

    /** Tries a row anew. */
    void again(long id);

    /** Keeps what a person decided, and makes the row due. */
    void send(long id, Decision decision);

    /** Ends a row by a person's decision. */
    void discard(long id, Decision decision);

    /** Takes a row back from a target that cannot take it. */
    void takeBack(long id, String trouble, Instant dueAt);

    /** A row to be handled, with what it has been through. */
    record OpenSignal(SignalView view, int waits, Instant expiresAt) {
    }

    /** A row that steps aside until it is due again. */
    record Postponed(long id, State state, int attempts, int waits, @Nullable String trouble, Instant dueAt) {
    }
}
