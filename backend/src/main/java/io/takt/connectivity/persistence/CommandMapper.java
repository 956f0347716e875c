package io.takt.connectivity.persistence;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.domain.Command.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CommandMapper {

    Optional<SequenceRow> lockSequence(String device);

    Optional<String> parameterTags(String device);

    void moveSequence(@Param("device") String device, @Param("epoch") long epoch, @Param("last") long last);

    void add(@Param("device") String device, @Param("epoch") long epoch, @Param("sequence") long sequence,
            @Param("parameters") String parameters, @Param("now") Instant now);

    Optional<CommandRow> open(String device);

    Optional<Long> lastOver(String device);

    int move(@Param("id") long id, @Param("from") List<State> from, @Param("to") State to, @Param("now") Instant now);

    void missed(@Param("id") long id, @Param("attempts") int attempts, @Param("trouble") String trouble,
            @Param("now") Instant now);

    void end(@Param("id") long id, @Param("state") State state, @Param("trouble") String trouble,
            @Param("now") Instant now);

    void giveUp(@Param("device") String device, @Param("ticket") Ticket ticket, @Param("now") Instant now);

    void answered(@Param("id") long id, @Param("now") Instant now);

    int openCount(String device);

    /** The durable sequence of a device. */
    record SequenceRow(long epoch, long last, long largest, String parameterTags) {
    }

    /** One row of {@code connectivity_command}. */
    record CommandRow(long id, String device, long epoch, long sequence, String parameters, State state, int attempts,
            @Nullable String trouble, Instant requestedAt) {
    }
}
