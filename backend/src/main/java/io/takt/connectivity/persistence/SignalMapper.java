package io.takt.connectivity.persistence;

import io.takt.connectivity.Signals.Decision;
import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.Signals.State;
import io.takt.connectivity.domain.StoredSignals.Postponed;
import io.takt.shared.ListQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SignalMapper {

    Set<String> lanesAmong(@Param("devices") Collection<String> devices);

    void add(@Param("rows") List<SignalRow> rows);

    Optional<String> lockLane(String device);

    List<SignalRow> due(@Param("device") String device, @Param("now") Instant now, @Param("limit") int limit);

    List<String> lanesDue(Instant now);

    boolean overtaken(SignalView signal);

    Optional<SignalRow> find(long id);

    List<SignalRow> list(@Param("query") ListQuery query, @Param("states") List<String> states);

    long count(@Param("query") ListQuery query, @Param("states") List<String> states);

    int end(@Param("id") long id, @Param("state") State state, @Param("trouble") @Nullable String trouble,
            @Param("now") Instant now);

    void postpone(Postponed signal);

    void hurry(String device);

    Optional<String> awaitLane(String device);

    void again(long id);

    void send(@Param("id") long id, @Param("decision") Decision decision);

    void discard(@Param("id") long id, @Param("decision") Decision decision);

    void takeBack(@Param("id") long id, @Param("trouble") String trouble, @Param("dueAt") Instant dueAt);
}
