package io.takt.connectivity.persistence;

import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.Signals.Decision;
import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.Signals.State;
import io.takt.connectivity.domain.StoredSignals;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStoredSignals implements StoredSignals {

    private static final int ROWS_PER_STATEMENT = 500;

    private final SignalMapper mapper;

    MyBatisStoredSignals(SignalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Set<String> lanesAmong(Collection<String> devices) {
        return devices.isEmpty() ? Set.of() : mapper.lanesAmong(devices);
    }

    @Override
    public void add(List<Arrival> arrivals, Instant receivedAt, Instant expiresAt) {
        List<SignalRow> rows = arrivals.stream().map(arrival -> SignalRow.of(arrival, receivedAt, expiresAt)).toList();
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            mapper.add(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
        }
    }

    @Override
    public boolean lockLane(String device) {
        return mapper.lockLane(device).isPresent();
    }

    @Override
    public List<OpenSignal> due(String device, Instant now, int limit) {
        return mapper.due(device, now, limit).stream().map(SignalRow::open).toList();
    }

    @Override
    public List<String> lanesDue(Instant now) {
        return mapper.lanesDue(now);
    }

    @Override
    public boolean overtaken(SignalView signal) {
        return mapper.overtaken(signal);
    }

    @Override
    public Optional<SignalView> find(long id) {
        return mapper.find(id).map(SignalRow::view);
    }

    @Override
    public Page<SignalView> list(ListQuery query) {
        String state = query.filter("state");
        List<String> states = state == null ? List.of() : List.of(state.split(","));
        return new Page<>(mapper.list(query, states).stream().map(SignalRow::view).toList(), query.offset(),
                mapper.count(query, states));
    }

    @Override
    public void end(long id, State state, @Nullable String trouble, Instant now) {
        if (mapper.end(id, state, trouble, now) == 0) {
            throw new ConcurrentChange("connectivity.signalChanged", id);
        }
    }

    @Override
    public void postpone(Postponed signal) {
        mapper.postpone(signal);
    }

    @Override
    public void hurry(String device) {
        mapper.hurry(device);
    }

    @Override
    public void awaitLane(String device) {
        mapper.awaitLane(device);
    }

    @Override
    public void again(long id) {
        mapper.again(id);
    }

    @Override
    public void send(long id, Decision decision) {
        mapper.send(id, decision);
    }

    @Override
    public void discard(long id, Decision decision) {
        mapper.discard(id, decision);
    }

    @Override
    public void takeBack(long id, String trouble, Instant dueAt) {
        mapper.takeBack(id, trouble, dueAt);
    }
}
