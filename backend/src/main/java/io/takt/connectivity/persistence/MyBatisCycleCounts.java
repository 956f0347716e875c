package io.takt.connectivity.persistence;

import io.takt.connectivity.domain.CycleCounts;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCycleCounts implements CycleCounts {

    private final CycleCountMapper mapper;

    MyBatisCycleCounts(CycleCountMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Count> find(String device) {
        return mapper.find(device, false);
    }

    @Override
    public Optional<Count> lock(String device) {
        return mapper.find(device, true);
    }

    @Override
    public void counted(String device, long cycles) {
        mapper.counted(device, cycles);
    }

    @Override
    public void explained(String device, long cycles) {
        mapper.explained(device, cycles);
    }

    @Override
    public void quarantine(String device, Instant now) {
        mapper.quarantine(device, now);
    }

    @Override
    public boolean takeGivenUp(String device) {
        return mapper.takeGivenUp(device) == 1;
    }
}
