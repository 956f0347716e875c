package io.takt.connectivity.persistence;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.domain.Command;
import io.takt.connectivity.domain.Commands;
import io.takt.connectivity.domain.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCommands implements Commands {

    private final CommandMapper mapper;

    MyBatisCommands(CommandMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Sequence> lockSequence(String device) {
        return mapper.lockSequence(device)
                .map(row -> new Sequence(row.epoch(), row.last(), row.largest(), Json.names(row.parameterTags())));
    }

    @Override
    public List<String> parameterTags(String device) {
        return mapper.parameterTags(device).map(Json::names).orElse(List.of());
    }

    @Override
    public void moveSequence(String device, long epoch, long last) {
        mapper.moveSequence(device, epoch, last);
    }

    @Override
    public void add(String device, long epoch, long sequence, Map<String, ?> parameters, Instant now) {
        mapper.add(device, epoch, sequence, Json.write(parameters), now);
    }

    @Override
    public Optional<Command> open(String device) {
        return mapper.open(device).map(row -> new Command(row.id(), row.device(), row.epoch(), row.sequence(),
                Json.objects(row.parameters()), row.state(), row.attempts(), row.trouble(), row.requestedAt()));
    }

    @Override
    public Optional<Long> lastOver(String device) {
        return mapper.lastOver(device);
    }

    @Override
    public boolean move(long id, List<Command.State> from, Command.State to, Instant now) {
        return mapper.move(id, from, to, now) == 1;
    }

    @Override
    public void missed(long id, int attempts, String trouble, Instant now) {
        mapper.missed(id, attempts, trouble, now);
    }

    @Override
    public void end(long id, Command.State state, String trouble, Instant now) {
        mapper.end(id, state, trouble, now);
    }

    @Override
    public void giveUp(String device, Ticket ticket, Instant now) {
        mapper.giveUp(device, ticket, now);
    }

    @Override
    public void answered(long id, Instant now) {
        mapper.answered(id, now);
    }

    @Override
    public int openCount(String device) {
        return mapper.openCount(device);
    }
}
