package io.takt.connectivity.persistence;

import io.takt.connectivity.domain.Command;
import io.takt.connectivity.domain.Json;
import io.takt.connectivity.domain.OutputCommands;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOutputCommands implements OutputCommands {

    private final OutputMapper mapper;

    MyBatisOutputCommands(OutputMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<String> devicesWith(List<String> tags) {
        return tags.isEmpty() ? List.of() : mapper.devicesWith(tags, tags.size());
    }

    @Override
    public boolean lock(String device) {
        return mapper.lock(device).isPresent();
    }

    @Override
    public Optional<Command> last(String device) {
        return mapper.last(device).map(row -> new Command(row.id(), row.device(), row.epoch(), row.sequence(),
                Json.objects(row.parameters()), row.state(), row.attempts(), row.trouble(), row.requestedAt()));
    }

    @Override
    public void supersede(String device, Instant now) {
        mapper.supersede(device, now);
    }

    @Override
    public void add(String device, long sequence, Map<String, ?> values, Instant now) {
        mapper.add(device, sequence, Json.write(values), now);
    }

    @Override
    public boolean move(long id, Command.State to, boolean open, int attempts, String trouble, Instant now) {
        return mapper.move(id, to, open, attempts, trouble, now) == 1;
    }
}
